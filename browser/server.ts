import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import envPaths from 'env-paths';
import { tokenMeta } from '../bridge/http.ts';
import { memoryTransport } from '../bridge/memory.ts';
import { openJournal } from '../core/journal/journal.ts';
import { type Kiosk, openKiosk } from '../core/kiosk.ts';
import { createSite } from '../core/site.ts';
import { createDoor } from './door.ts';

export type ServeOptions = {
	/** 0 takes any free port. */
	port: number;
	/** The content folder; the project's own where left out. */
	content?: string;
	/** Show the demonstration's events. */
	demo?: boolean;
	/** ISO 8601: the time to take for now. */
	now?: string;
	host: 'chromium' | 'serve';
	windowed?: boolean;
};

export type Served = {
	/** `http://127.0.0.1:4040` */
	address: string;
	/** Resolves when a page has reported that it is drawn. */
	ready: Promise<void>;
	close(): Promise<void>;
};

/** As built this file is out/browser/server.js; in development it stands where it is. */
const project = path.resolve(import.meta.dirname, import.meta.env.PROD ? '../..' : '..');

/**
 * Serves the kiosk on the loopback interface only.
 * @throws an error with code `EADDRINUSE` when the port is taken, `KIOSK_RUNS` when it is a kiosk that has taken it
 */
export async function serve(options: ServeOptions): Promise<Served> {
	const server = createServer();
	await listen(server, options.port).catch(async (error: NodeJS.ErrnoException) => {
		const runs = error.code === 'EADDRINUSE' && (await isKiosk(options.port));
		throw runs ? Object.assign(new Error('The kiosk runs on this port already'), { code: 'KIOSK_RUNS' }) : error;
	});
	const bound = server.address();
	const port = typeof bound === 'object' && bound ? bound.port : options.port;

	let reportReady: () => void = () => undefined;
	const ready = new Promise<void>((resolve) => {
		reportReady = resolve;
	});
	const dataFolder = envPaths('norbergskiosken', { suffix: '' }).data;
	const contentFolder = options.content ?? path.join(project, 'content');
	let kiosk: Kiosk;
	try {
		kiosk = await openKiosk({
			contentFolder,
			...(options.demo ? { eventsFolder: path.join(project, 'tests/fixtures/demo/events') } : {}),
			baselineFile: path.join(project, 'out/baseline.json'),
			dataFolder,
			journal: openJournal(dataFolder),
			watch: true,
			now: options.now,
			presentation: options.host === 'chromium' && !options.windowed ? 'kiosk' : 'window',
			onReport: (report) => {
				if (report.type === 'ready') reportReady();
			},
		});
	} catch (error) {
		server.close();
		throw error;
	}

	const token = randomBytes(24).toString('base64url');
	const door = createDoor(kiosk.host, token, () => [`127.0.0.1:${port}`, `localhost:${port}`]);
	// Later than the server stands: it brings all that draws pages.
	const firstScreen = import('../renderer/first-screen.tsx').then(({ keepFirstScreen }) => keepFirstScreen(memoryTransport(kiosk.host)));
	const fillPage = async (html: string) =>
		(await firstScreen)(html.replace('</head>', `<meta name="${tokenMeta}" content="${token}"></head>`));
	const site = createSite(path.join(project, 'out/renderer'), fillPage, contentFolder);
	door.get('*', async (context) => {
		const response = await site(context.req.raw);
		response.headers.set('server', serverName);
		return response;
	});
	server.on('request', getRequestListener(door.fetch));

	return {
		address: `http://127.0.0.1:${port}`,
		ready,
		async close() {
			// Event streams stay open for as long as their pages do: they are cut, not waited for.
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await kiosk.close();
		},
	};
}

/** How a kiosk says what it is (RFC 9110 §10.2.4). */
const serverName = 'Norbergskiosken';

/** Asks who answers there. */
async function isKiosk(port: number): Promise<boolean> {
	return fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(patience) }).then(
		({ headers }) => headers.get('server') === serverName,
		() => false,
	);
}

/** Milliseconds for a server to say what it is. */
const patience = 3000;

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			resolve();
		});
	});
}
