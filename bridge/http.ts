import type { Transport } from './bridge.ts';

/** Shared by the loopback server and the page. */
export const paths = { root: '/bridge', call: '/bridge/call', events: '/bridge/events' };
export const tokenHeader = 'x-kiosk-token';
/** The name of the `<meta>` in which the server prints the token into the page. */
export const tokenMeta = 'kiosk-token';
export const heartbeatMilliseconds = 15_000;

/** The page's end of the bridge over HTTP. One event stream serves all subscriptions; the browser reconnects it by itself. */
export function httpTransport(token: string): Transport {
	let stream: EventSource | undefined;
	return {
		async call(name, argument) {
			const response = await fetch(`${paths.call}/${encodeURIComponent(name)}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', [tokenHeader]: token },
				body: JSON.stringify(argument),
			});
			if (!response.ok) return { ok: false, code: 'refused', message: `${name}: HTTP ${response.status}` };
			return response.json();
		},
		subscribe(name, listener) {
			// EventSource cannot send headers, so the token stands in the address, which never leaves the machine.
			stream ??= new EventSource(`${paths.events}?token=${encodeURIComponent(token)}`);
			const source = stream;
			const receive = (event: MessageEvent<string>) => listener(JSON.parse(event.data));
			source.addEventListener(name, receive);
			return () => source.removeEventListener(name, receive);
		},
	};
}
