import type { Page } from '@playwright/test';
import type { Transport } from '../../bridge/bridge.ts';

/** The transport that a real page holds, reached through the page. */
export function pageTransport(page: Page): Transport {
	let subscriptions = 0;
	return {
		call: (name, argument) => page.evaluate(([n, a]) => window.kiosk?.call(n, a), [name, argument] as [string, unknown]),
		subscribe(name, listener) {
			const binding = `received${subscriptions++}`;
			const started = page.exposeFunction(binding, listener).then(() =>
				page.evaluateHandle(
					([event, receiver]) =>
						window.kiosk?.subscribe(event, (payload) => {
							const receive: unknown = Reflect.get(window, receiver);
							if (typeof receive === 'function') receive(payload);
						}),
					[name, binding] as const,
				),
			);
			// A page that is gone has ended it already.
			return () => void started.then((end) => end.evaluate((stop) => stop?.())).catch(() => undefined);
		},
	};
}
