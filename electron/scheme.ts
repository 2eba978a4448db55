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

/**
 * Serves the built pages and the content's recordings at `kiosk://app/`, and nothing from anywhere else. The page's own policy (core/site.ts) is joined by one
 * for this host: without `allow-modals` a page cannot open the system's dialogs, such as the one for printing.
 */
export function serveScheme(root: string, contentFolder: string, fillPage: (html: string) => Promise<string>): void {
	const site = createSite(root, fillPage, contentFolder);
	protocol.handle(scheme, async (request) => {
		if (new URL(request.url).host !== 'app') return new Response(null, { status: 404 });
		const response = await site(request);
		response.headers.append('content-security-policy', 'sandbox allow-scripts allow-same-origin');
		return response;
	});
}
