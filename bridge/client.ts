import { type Bridge, BridgeError, calls, events, Reply, type Transport } from './bridge.ts';

/** The page's end: checks what goes out and what comes in. */
export function connect(transport: Transport): Bridge {
	return {
		async call(name, argument) {
			const schema = calls[name];
			if (!schema) throw new BridgeError('unknown-call', `There is no call "${String(name)}"`);
			const sent = schema.argument.safeParse(argument);
			if (!sent.success) throw new BridgeError('bad-argument', `${name}: ${sent.error.message}`);
			const reply = Reply.safeParse(await transport.call(name, sent.data).catch(unreachable));
			if (!reply.success) throw new BridgeError('bad-answer', `${name}: ${reply.error.message}`);
			if (!reply.data.ok) throw new BridgeError(reply.data.code, reply.data.message);
			const answer = schema.answer.safeParse(reply.data.value);
			if (!answer.success) throw new BridgeError('bad-answer', `${name}: ${answer.error.message}`);
			return answer.data as never;
		},
		subscribe(name, listener) {
			return transport.subscribe(name, (payload) => {
				const received = events[name].safeParse(payload);
				if (received.success) listener(received.data as never);
			});
		},
	};
}

function unreachable(error: unknown): never {
	throw new BridgeError('unreachable', error instanceof Error ? error.message : String(error));
}
