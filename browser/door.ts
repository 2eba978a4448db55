import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { BridgeHost } from '../bridge/host.ts';
import { heartbeatMilliseconds, paths, tokenHeader } from '../bridge/http.ts';

/** No call of ours carries more than a short report. */
const largestBody = 64 * 1024;
/** A kiosk has one page. So many leave room for colleagues who look on, and a page that opens streams without end meets the end. */
export const mostStreams = 16;

/**
 * The bridge over HTTP: calls by POST, events as server-sent events. Only our own page on this machine gets through: the name
 * it asked for must be the loopback's (against DNS rebinding), its origin ours, and it must know the token printed into it.
 * @param allowedHosts what the Host header may be, `127.0.0.1:4040`
 */
export function createDoor(host: BridgeHost, token: string, allowedHosts: () => readonly string[]): Hono {
	const door = new Hono();

	door.use('*', async (context, next) => {
		const hostName = context.req.header('host') ?? '';
		if (!allowedHosts().includes(hostName)) return context.body(null, 403);
		const origin = context.req.header('origin');
		if (origin !== undefined && origin !== `http://${hostName}`) return context.body(null, 403);
		return next();
	});

	door.use(`${paths.root}/*`, async (context, next) => {
		const given = context.req.header(tokenHeader) ?? context.req.query('token') ?? '';
		return isSame(given, token) ? next() : context.body(null, 403);
	});

	door.post(`${paths.call}/:name`, bodyLimit({ maxSize: largestBody }), async (context) => {
		if (context.req.header('content-type') !== 'application/json') return context.body(null, 415);
		const argument: unknown = await context.req.json().catch(() => undefined);
		return context.json(await host.answer(context.req.param('name'), argument));
	});

	// Oldest first.
	const streams = new Set<SSEStreamingApi>();
	door.get(paths.events, (context) =>
		streamSSE(context, async (stream) => {
			for (const oldest of [...streams].slice(0, Math.max(0, streams.size + 1 - mostStreams))) oldest.abort();
			streams.add(stream);
			const stop = host.onPublish((event, payload) => {
				void stream.writeSSE({ event, data: JSON.stringify(payload) });
			});
			stream.onAbort(() => {
				stop();
				streams.delete(stream);
			});
			// A comment now and then shows a page that is gone, and lets the page see a server that is.
			while (!stream.aborted) {
				await stream.write(': here\n\n');
				await stream.sleep(heartbeatMilliseconds);
			}
		}),
	);

	return door;
}

function isSame(given: string, token: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}
