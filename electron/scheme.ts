import { protocol } from 'electron';
import { createSite } from '../core/site.ts';

const scheme = 'kiosk';
export const origin = `${scheme}://app`;
/** The one page there is; its routes stand after the #. */
export const page = `${origin}/index.html`;

/** Before the app is ready: the pages get a real origin of their own, not `file:`. */
export function registerScheme(): void {
	protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);
}

/** Serves the built pages at `kiosk://app/`, and nothing from anywhere else. */
export function serveScheme(root: string): void {
	const site = createSite(root);
	protocol.handle(scheme, (request) => (new URL(request.url).host === 'app' ? site(request) : new Response(null, { status: 404 })));
}
