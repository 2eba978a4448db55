import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type ClientRequest, createServer, type IncomingMessage, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostStreams } from './door.ts';
import { type Served, serve } from './server.ts';

let served: Served;
let token: string;
let port: number;
let data: string;

type Answer = { status: number; body: string; headers: Record<string, unknown> };

/** A bare HTTP request, so that every header can be forged. */
function ask(options: { method?: string; path: string; headers?: Record<string, string>; body?: string; to?: string }): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const outgoing = request(
			{
				host: options.to ?? '127.0.0.1',
				port,
				method: options.method ?? 'GET',
				path: options.path,
				headers: options.headers,
				setHost: options.headers?.host === undefined,
			},
			(incoming) => {
				let body = '';
				incoming.on('data', (chunk: Buffer) => {
					body += chunk.toString();
					// An event stream never ends by itself.
					if (incoming.headers['content-type']?.startsWith('text/event-stream')) incoming.destroy();
				});
				incoming.on('close', () => resolve({ status: incoming.statusCode ?? 0, body, headers: incoming.headers }));
			},
		);
		outgoing.on('error', reject);
		outgoing.end(options.body);
	});
}

const call = (headers: Record<string, string>, body = 'null', name = 'content') =>
	ask({
		method: 'POST',
		path: `/bridge/call/${name}`,
		headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers },
		body,
	});

beforeAll(async () => {
	data = await mkdtemp(path.join(os.tmpdir(), 'norbergskiosken-server-'));
	process.env.XDG_DATA_HOME = data;
	served = await serve({ port: 0, host: 'serve' });
	port = Number(new URL(served.address).port);
	token = /name="kiosk-token" content="([^"]+)"/.exec((await ask({ path: '/' })).body)?.[1] ?? '';
});

afterAll(async () => {
	await served.close();
	await rm(data, { recursive: true, force: true });
});

test('the page carries a token, and with it the bridge answers', async () => {
	expect(token.length).toBeGreaterThan(20);
	const answer = await call({ 'x-kiosk-token': token });
	expect(answer.status).toBe(200);
	expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { kiosk: { name: 'Norbergs kommun' } } });
});

test('without the token, or with another, it does not', async () => {
	expect((await call({})).status).toBe(403);
	expect((await call({ 'x-kiosk-token': `${token}x` })).status).toBe(403);
	expect((await ask({ path: '/bridge/events' })).status).toBe(403);
	expect((await ask({ path: `/bridge/events?token=${token}` })).status).toBe(200);
});

test('a name that only resolves to this machine is refused (DNS rebinding)', async () => {
	for (const host of ['norberg.example', `norberg.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`, `0.0.0.0:${port}`, '']) {
		expect((await ask({ path: '/', headers: { host } })).status, host).toBeGreaterThanOrEqual(400);
		expect((await call({ host, 'x-kiosk-token': token })).status, host).toBeGreaterThanOrEqual(400);
	}
	expect((await ask({ path: '/', headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test('of more event streams than a kiosk can need, the oldest is let go', async () => {
	const ended: number[] = [];
	const streams: ClientRequest[] = [];
	const open = (index: number) =>
		new Promise<IncomingMessage>((resolve, reject) => {
			const stream = request({ host: '127.0.0.1', port, path: `/bridge/events?token=${token}` }, (incoming) => {
				incoming.once('data', () => resolve(incoming));
				incoming.once('end', () => ended.push(index));
			});
			streams.push(stream.on('error', reject));
			stream.end();
		});
	const first = await open(0);
	for (let index = 1; index < mostStreams; index++) await open(index);
	expect(ended).toEqual([]);
	const letGo = once(first, 'end');
	await open(mostStreams);
	await letGo;
	expect(ended).toEqual([0]);
	for (const stream of streams) stream.destroy();
});

test('another origin is refused, even with the token', async () => {
	for (const origin of ['http://norberg.example', 'null', `http://127.0.0.1:${port + 1}`, `https://127.0.0.1:${port}`]) {
		expect((await call({ origin, 'x-kiosk-token': token })).status, origin).toBe(403);
	}
	expect((await call({ origin: `http://127.0.0.1:${port}`, 'x-kiosk-token': token })).status).toBe(200);
});

test('only JSON of a small size is read', async () => {
	const headers = { 'x-kiosk-token': token };
	expect((await call({ ...headers, 'content-type': 'text/plain' })).status).toBe(415);
	expect((await call(headers, JSON.stringify('x'.repeat(200_000)))).status).toBe(413);
	expect(JSON.parse((await call(headers, '{broken')).body)).toMatchObject({ ok: false, code: 'bad-argument' });
	expect(JSON.parse((await call(headers, 'null', 'shutdown')).body)).toMatchObject({ ok: false, code: 'unknown-call' });
	expect(JSON.parse((await call(headers, 'null', '__proto__')).body)).toMatchObject({ ok: false, code: 'unknown-call' });
});

test('nothing outside the built pages is served', async () => {
	for (const name of [
		'/../package.json',
		'/..%2f..%2fpackage.json',
		'/%2e%2e/%2e%2e/package.json',
		'/assets/..%5c..%5cpackage.json',
		'/.vite/manifest.json%00.html',
	]) {
		const answer = await ask({ path: name });
		expect(answer.status, name).toBeGreaterThanOrEqual(400);
		expect(answer.body).not.toContain('norbergskiosken');
	}
});

test('it listens on the loopback interface only', async () => {
	const others = Object.values(os.networkInterfaces())
		.flat()
		.filter((address) => address && !address.internal && address.family === 'IPv4');
	for (const address of others) {
		if (address) await expect(ask({ path: '/', to: address.address })).rejects.toThrow(/ECONNREFUSED/);
	}
	expect(new URL(served.address).hostname).toBe('127.0.0.1');
});

test('a taken port is told by its code', async () => {
	// Something that answers, and is not a kiosk.
	const other = createServer((_, response) => response.end('hello'));
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const address = other.address();
	const taken = typeof address === 'object' && address ? address.port : 0;
	await expect(serve({ port: taken, host: 'serve' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	await new Promise((resolve) => other.close(resolve));
});

test('a port that a kiosk has taken is told apart, by what that kiosk answers', async () => {
	await expect(serve({ port, host: 'serve' })).rejects.toMatchObject({ code: 'KIOSK_RUNS' });
	expect((await ask({ path: '/' })).status).toBe(200);
});
