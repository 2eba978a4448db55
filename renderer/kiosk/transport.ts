import type { Transport } from '../../bridge/bridge.ts';
import { httpTransport, tokenMeta } from '../../bridge/http.ts';

declare global {
	interface Window {
		/** Installed by Electron's preload, and here in a plain browser. */
		kiosk?: Transport;
	}
}

/** The way to the machine's side: Electron's preload where there is one, else HTTP with the token printed into the page. */
export function findTransport(): Transport {
	if (!window.kiosk) {
		const token = document.querySelector<HTMLMetaElement>(`meta[name="${tokenMeta}"]`)?.content ?? '';
		window.kiosk = httpTransport(token);
	}
	return window.kiosk;
}
