import type { Transport } from './bridge.ts';
import type { BridgeHost } from './host.ts';

/** Both ends in one process. Values are cloned, as a wire would, so that neither end can change what the other holds. */
export function memoryTransport(host: BridgeHost): Transport {
	return {
		call: async (name, argument) => structuredClone(await host.answer(name, structuredClone(argument))),
		subscribe: (name, listener) =>
			host.onPublish((published, payload) => {
				if (published === name) listener(structuredClone(payload));
			}),
	};
}
