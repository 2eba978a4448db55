import {
	BridgeError,
	type CallAnswer,
	type CallArgument,
	type CallName,
	calls,
	type EventName,
	type EventPayload,
	events,
	type Reply,
} from './bridge.ts';

export type Handlers = {
	[Name in CallName]: (argument: CallArgument<Name>) => CallAnswer<Name> | Promise<CallAnswer<Name>>;
};

/** The machine's end. An adapter hands it what came over its wire and sends back the reply; it never throws. */
export type BridgeHost = {
	answer(name: unknown, argument: unknown): Promise<Reply>;
	publish<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
	/**
	 * For adapters: what was published last of each name, then everything published. A page that subscribes misses nothing that
	 * happened since it was answered. @returns a function that ends the subscription
	 */
	onPublish(listener: (name: EventName, payload: unknown) => void): () => void;
};

export function createHost(handlers: Handlers): BridgeHost {
	const listeners = new Set<(name: EventName, payload: unknown) => void>();
	const last = new Map<EventName, unknown>();
	return {
		async answer(name, argument) {
			if (!isCallName(name)) return refusal('unknown-call', `There is no call "${String(name).slice(0, 40)}"`);
			const received = calls[name].argument.safeParse(argument);
			if (!received.success) return refusal('bad-argument', `${name}: ${received.error.message}`);
			try {
				// The schema of this very name has just checked the argument; TypeScript cannot follow the pairing.
				const value = await handlers[name](received.data as never);
				const answer = calls[name].answer.safeParse(value);
				if (!answer.success) return refusal('bad-answer', `${name}: ${answer.error.message}`);
				return { ok: true, value: answer.data };
			} catch (error) {
				if (error instanceof BridgeError) return refusal(error.code, error.message);
				return refusal('failed', `${name}: ${error instanceof Error ? error.message : String(error)}`);
			}
		},
		publish(name, payload) {
			const checked = events[name].safeParse(payload);
			if (!checked.success) throw new BridgeError('bad-argument', `${name}: ${checked.error.message}`);
			last.set(name, checked.data);
			for (const listener of listeners) listener(name, checked.data);
		},
		onPublish(listener) {
			for (const [name, payload] of last) listener(name, payload);
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

function isCallName(name: unknown): name is CallName {
	return typeof name === 'string' && Object.hasOwn(calls, name);
}

function refusal(code: BridgeError['code'], message: string): Reply {
	return { ok: false, code, message };
}
