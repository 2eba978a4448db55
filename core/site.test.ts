import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from './site.ts';

const secret = 'not for the public';
const address = 'http://127.0.0.1:4040';
const font = Uint8Array.from([0x77, 0x4f, 0x46, 0x32, 0x00, 0xff]);
let root = '';
let site: ReturnType<typeof createSite>;

beforeAll(() => {
	root = mkdtempSync(path.join(tmpdir(), 'site-'));
	const pages = path.join(root, 'pages');
	mkdirSync(path.join(pages, 'assets'), { recursive: true });
	mkdirSync(path.join(pages, 'folder.html'));
	mkdirSync(path.join(root, 'pages-of-others'));
	const files: Record<string, string | Uint8Array> = {
		'pages/index.html': '<title>Kiosk</title>TOKEN',
		'pages/assets/app-1a2b.js': 'start()',
		'pages/assets/app-1a2b.css': 'body{}',
		'pages/assets/type-1a2b.woff2': font,
		'pages/picture.svg': '<svg/>',
		'pages/list.json': '[]',
		'pages/licences.txt': 'EUPL — ok',
		'pages/å b.txt': 'with a space',
		'pages/program.exe': 'MZ',
		'pages/.env': secret,
		// On this machine a name like any other; on another it is a path.
		'pages/back\\stroke.txt': secret,
		'secret.txt': secret,
		'pages-of-others/secret.txt': secret,
	};
	for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(root, name), bytes);
	symlinkSync(path.join(root, 'secret.txt'), path.join(pages, 'out.txt'));
	symlinkSync(root, path.join(pages, 'up'));
	symlinkSync(path.join(pages, 'list.json'), path.join(pages, 'in.json'));
	site = createSite(pages, (html) => html.replace('TOKEN', 'filled'));
});
afterAll(() => rmSync(root, { recursive: true }));

const get = (name: string, method = 'GET') => site(new Request(address + name, { method }));

/** A request whose address is taken as it stands: `Request` would tidy `..` away before the site sees it. */
const getRaw = (url: string) => {
	const request = new Request(address);
	Object.defineProperty(request, 'url', { value: url });
	return site(request);
};

describe('what is served', () => {
	test.each([
		['/', 'text/html; charset=utf-8', '<title>Kiosk</title>filled'],
		['/index.html', 'text/html; charset=utf-8', '<title>Kiosk</title>filled'],
		['/index.html?from=start#top', 'text/html; charset=utf-8', '<title>Kiosk</title>filled'],
		['/assets/app-1a2b.js', 'text/javascript; charset=utf-8', 'start()'],
		['/assets/app-1a2b.css', 'text/css; charset=utf-8', 'body{}'],
		['/picture.svg', 'image/svg+xml', '<svg/>'],
		['/list.json', 'application/json; charset=utf-8', '[]'],
		['/licences.txt', 'text/plain; charset=utf-8', 'EUPL — ok'],
		['/%C3%A5%20b.txt', 'text/plain; charset=utf-8', 'with a space'],
		['/in.json', 'application/json; charset=utf-8', '[]'],
	])('%s as %s', async (name, type, body) => {
		const response = await get(name);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe(type);
		expect(await response.text()).toBe(body);
	});

	test('a font byte for byte', async () => {
		const response = await get('/assets/type-1a2b.woff2');
		expect(response.headers.get('content-type')).toBe('font/woff2');
		expect(new Uint8Array(await response.arrayBuffer())).toEqual(font);
	});

	test('HEAD says what GET would, without the body', async () => {
		const [head, full] = [await get('/', 'HEAD'), await get('/')];
		expect(head.status).toBe(200);
		expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(full.headers));
		expect(await head.text()).toBe('');
		expect((await get('/none.html', 'HEAD')).status).toBe(404);
	});

	test('hashed files are kept, all others asked for each time', async () => {
		expect((await get('/assets/app-1a2b.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		for (const name of ['/', '/index.html', '/list.json']) expect((await get(name)).headers.get('cache-control')).toBe('no-store');
	});
});

test('a page may load itself and nothing else', async () => {
	for (const name of ['/', '/assets/app-1a2b.js', '/picture.svg']) {
		const { headers } = await get(name);
		const policy = new Map(
			(headers.get('content-security-policy') ?? '')
				.split('; ')
				.map((rule): [string, string] => [rule.split(' ', 1)[0] ?? '', rule.slice(rule.indexOf(' ') + 1)]),
		);
		expect(Object.fromEntries(policy)).toEqual({
			'default-src': "'none'",
			'script-src': "'self'",
			'style-src': "'self'",
			'img-src': "'self' data:",
			'font-src': "'self'",
			'media-src': "'self'",
			'connect-src': "'self'",
			'base-uri': "'none'",
			'form-action': "'none'",
			'frame-ancestors': "'none'",
		});
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
	}
});

describe('what is refused', () => {
	test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s, with what is allowed', async (method) => {
		const response = await get('/', method);
		expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
	});

	test.each([
		'/none.html',
		'/assets',
		'/assets/',
		'/folder.html',
		'/folder.html/',
		'/program.exe',
		'/.env',
		'/up',
		'/in.json/',
		'/index.html/',
		'/INDEX.HTML/x',
	])('%s is not there', async (name) => {
		const response = await get(name);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('');
	});

	test('a broken escape is a bad request', async () => {
		for (const name of ['/%zz', '/%', '/%C3.html']) expect((await get(name)).status).toBe(400);
	});

	const outside = [
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/%2e%2e%2fsecret.txt',
		'/..%2fsecret.txt',
		'/..%2Fsecret.txt',
		'/assets/..%2f..%2fsecret.txt',
		'/..%5csecret.txt',
		'/back%5cstroke.txt',
		'/..\\secret.txt',
		'/%5c..%5csecret.txt',
		'/%252e%252e%252fsecret.txt',
		'/..%2fpages-of-others/secret.txt',
		'/-of-others/secret.txt',
		'/..%2fpages%2f..%2fsecret.txt',
		'/....//secret.txt',
		'/index.html%00.txt',
		'/%00/../secret.txt',
		'/secret.txt%00.html',
		'/out.txt',
		'/up/secret.txt',
		'/up/pages-of-others/secret.txt',
	];

	test.each(outside)('%s does not leave the folder', async (name) => {
		for (const response of [await get(name), await getRaw(address + name)]) {
			expect(response.status).toBeGreaterThanOrEqual(400);
			expect(await response.text()).not.toContain(secret);
		}
	});

	test('an absolute name, of this machine or written as an address', async () => {
		const absolute = path.join(root, 'secret.txt');
		for (const name of [
			absolute,
			`/${absolute}`,
			`/${encodeURIComponent(absolute)}`,
			`/file:${absolute}`,
			`//${absolute}`,
			'/C:/Windows/win.ini',
			'/C%3A%5CWindows%5Cwin.ini',
		]) {
			for (const response of [await getRaw(address + name), await getRaw(`kiosk://app${name}`)]) {
				expect(response.status).toBeGreaterThanOrEqual(400);
				expect(await response.text()).not.toContain(secret);
			}
		}
	});

	test('no mixture of dots, strokes and escapes leaves the folder', async () => {
		const piece = fc.constantFrom(
			'..',
			'.',
			'/',
			'\\',
			'%2e',
			'%2f',
			'%5c',
			'%00',
			'%',
			'up',
			'assets',
			'secret.txt',
			'pages',
			'pages-of-others',
			'out.txt',
			'index.html',
			'%252e',
			' ',
			'å',
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
				for (const response of [await getRaw(`${address}/${pieces.join('')}`), await getRaw(`kiosk://app/${pieces.join('/')}`)]) {
					expect(await response.text()).not.toContain(secret);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

test('a folder that is itself reached through a link is served', async () => {
	symlinkSync(path.join(root, 'pages'), path.join(root, 'current'));
	const linked = createSite(path.join(root, 'current'));
	expect((await linked(new Request(`${address}/list.json`))).status).toBe(200);
	expect((await linked(new Request(`${address}/out.txt`))).status).toBe(404);
});

test('a folder that is built anew goes on as it was read', async () => {
	const pages = path.join(root, 'built');
	mkdirSync(pages);
	writeFileSync(path.join(pages, 'index.html'), 'old');
	const began = createSite(pages);
	rmSync(pages, { recursive: true });
	mkdirSync(pages);
	writeFileSync(path.join(pages, 'index.html'), 'new');
	writeFileSync(path.join(pages, 'new.js'), 'new');
	expect(await (await began(new Request(`${address}/`))).text()).toBe('old');
	expect((await began(new Request(`${address}/new.js`))).status).toBe(404);
});
