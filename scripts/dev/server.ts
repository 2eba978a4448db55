import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { paths, tokenMeta } from '../../bridge/http.ts';
import { createDoor } from '../../browser/door.ts';
import { openKiosk } from '../../core/kiosk.ts';
import { licences } from '../build/licences.ts';
import { temporaryFolder } from '../process/temporary-folder.mjs';
import type { Options } from '../start/option-values.mjs';
import { writePseudoContent } from '../words/pseudo.ts';

/** What dev.mjs has read and checked. */
const options: Options & { pseudo: boolean } = JSON.parse(process.argv[2] ?? '');
const { port } = options;

const kiosk = await openKiosk({
	contentFolder: await contentFolder(),
	...(options.demo ? { eventsFolder: path.resolve('tests/fixtures/demo/events') } : {}),
	baselineFile: path.resolve('out/baseline.json'),
	dataFolder: path.join(os.tmpdir(), 'norbergskiosken-dev'),
	journal: { info: console.log, warn: console.warn, error: console.error },
	watch: true,
	now: options.now ?? undefined,
	presentation: 'window',
	onReport: () => undefined,
});

async function contentFolder(): Promise<string> {
	const folder = options.content ?? path.resolve('content');
	if (!options.pseudo) return folder;
	const pseudo = temporaryFolder('norbergskiosken-pseudo-');
	await writePseudoContent(folder, pseudo);
	return pseudo;
}

/** The bridge's door in Vite's own server, and its token in the page. */
function bridgeDoor(): Plugin {
	const token = randomBytes(24).toString('base64url');
	const listener = getRequestListener(createDoor(kiosk.host, token, () => [`127.0.0.1:${port}`, `localhost:${port}`]).fetch);
	return {
		name: 'bridge-door',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				if (request.url?.startsWith(`${paths.root}/`)) void listener(request, response);
				else next();
			});
		},
		transformIndexHtml: () => [{ tag: 'meta', attrs: { name: tokenMeta, content: token }, injectTo: 'head' }],
	};
}

const server = await createServer({
	configFile: false,
	root: 'renderer',
	plugins: [react(), licences(), bridgeDoor()],
	server: { host: '127.0.0.1', port, strictPort: true, fs: { allow: [path.resolve('.')] } },
});
await server.listen();
server.printUrls();
