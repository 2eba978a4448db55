import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { byteRange } from './narration/byte-range.ts';
import { readRecording } from './narration/recordings.ts';

/** What a page of the kiosk may load: itself, and nothing from anywhere else. */
const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"media-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

const protection = {
	'content-security-policy': contentSecurityPolicy,
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
};

/** The one page there is. */
const page = '/index.html';

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
 * Serves the built pages, to Electron's scheme and to the loopback server alike. They are read once, now: a newer build in the
 * same folder would not fit the program that runs.
 * @param root the folder of the built pages; nothing outside it is ever served
 * @param fillPage changes the page's HTML before it is sent
 * @param contentFolder whose recordings are served too, read when they are asked for: staff may add some at any time
 */
export function createSite(root: string, fillPage: (html: string) => string | Promise<string> = (html) => html, contentFolder?: string) {
	const served = realpathSync(root);
	const files = new Map(readFiles(served, served));
	return async (request: Request): Promise<Response> => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' });
		let asked: string;
		try {
			asked = decodeURIComponent(new URL(request.url).pathname);
		} catch {
			return refuse(400);
		}
		const recording = contentFolder === undefined ? undefined : await readRecording(contentFolder, asked);
		if (recording) return answerRecording(request, recording);
		const name = asked === '/' ? page : asked;
		const bytes = files.get(name);
		const type = types[path.extname(name)];
		if (!bytes || !type) return refuse(404);
		const body = async () => (name === page ? await fillPage(new TextDecoder().decode(bytes)) : bytes);
		return new Response(request.method === 'HEAD' ? null : await body(), {
			headers: {
				...protection,
				'content-type': type,
				// Built files carry a hash in their name; the page itself must always be the current one.
				'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
			},
		});
	};
}

/** Ogg Opus (RFC 7845 §9), whole or the range that is asked for. It is asked for again each time: staff may replace it. */
function answerRecording({ method, headers }: Request, bytes: Uint8Array<ArrayBuffer>): Response {
	const range = byteRange(headers.get('range'), bytes.length);
	if (range === 'none') return refuse(416, { 'content-range': `bytes */${bytes.length}` });
	const part = range === 'whole' ? bytes : bytes.subarray(range.first, range.last + 1);
	return new Response(method === 'HEAD' ? null : part, {
		status: range === 'whole' ? 200 : 206,
		headers: {
			...protection,
			'content-type': 'audio/ogg; codecs=opus',
			'content-length': String(part.length),
			...(range === 'whole' ? {} : { 'content-range': `bytes ${range.first}-${range.last}/${bytes.length}` }),
			'accept-ranges': 'bytes',
			'cache-control': 'no-store',
		},
	});
}

/** By the name that a page asks for. A link is followed only to a file inside the folder. */
function* readFiles(folder: string, served: string): Generator<[name: string, bytes: Uint8Array<ArrayBuffer>]> {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const file = path.join(folder, entry.name);
		if (entry.isDirectory()) yield* readFiles(file, served);
		else if (path.extname(entry.name) in types && !entry.name.includes('\\') && isInside(file, served)) {
			yield [`/${path.relative(served, file).split(path.sep).join('/')}`, new Uint8Array(readFileSync(file))];
		}
	}
}

function isInside(file: string, served: string): boolean {
	try {
		return realpathSync(file).startsWith(served + path.sep) && statSync(file).isFile();
	} catch {
		return false;
	}
}

function refuse(status: number, headers: Record<string, string> = {}): Response {
	return new Response(null, { status, headers });
}
