import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** What a page of the kiosk may load: itself, and nothing from anywhere else. */
const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.json': 'application/json; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the built pages, to Electron's scheme and to the loopback server alike.
 * @param root the folder of the built pages; nothing outside it is ever served
 * @param fillPage changes the HTML before it is sent
 */
export function createSite(root: string, fillPage: (html: string) => string = (html) => html) {
	const served = path.resolve(root);
	return async (request: Request): Promise<Response> => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' });
		let name: string;
		try {
			name = decodeURIComponent(new URL(request.url).pathname);
		} catch {
			return refuse(400);
		}
		// Checked after decoding, and against the folder itself: `..%2f` and absolute names end here.
		const file = path.resolve(served, `.${name === '/' ? '/index.html' : name}`);
		if (name.includes('\0') || name.includes('\\') || (name !== '/' && name.endsWith('/')) || !file.startsWith(served + path.sep))
			return refuse(404);
		const type = types[path.extname(file)];
		if (!type) return refuse(404);
		let bytes: Uint8Array<ArrayBuffer>;
		try {
			// A link is followed only inside the folder.
			if (!(await realpath(file)).startsWith((await realpath(served)) + path.sep)) return refuse(404);
			bytes = new Uint8Array(await readFile(file));
		} catch {
			return refuse(404);
		}
		const body = path.extname(file) === '.html' ? fillPage(new TextDecoder().decode(bytes)) : bytes;
		return new Response(request.method === 'HEAD' ? null : body, {
			headers: {
				'content-type': type,
				'content-security-policy': contentSecurityPolicy,
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'no-referrer',
				'cross-origin-opener-policy': 'same-origin',
				'cross-origin-resource-policy': 'same-origin',
				// Built files carry a hash in their name; the page itself must always be the current one.
				'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
			},
		});
	};
}

function refuse(status: number, headers: Record<string, string> = {}): Response {
	return new Response(null, { status, headers });
}
