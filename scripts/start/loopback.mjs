import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem, sentenceOf } from '../process/problem.mjs';
import { closeAtEnd } from '../process/running.mjs';

/** @typedef {import('./option-values.mjs').Options} Options */
/** @typedef {{address: string, ready: Promise<void>, close: () => Promise<void>}} Loopback */

/**
 * Opens the built loopback server. It is closed at the latest when start ends.
 * @param {{root: string, options: Options, host: 'chromium' | 'serve', say: (line: string) => void}} how
 * @returns {Promise<Loopback>}
 * @throws {Problem} final when the port is busy: another host would meet the same
 */
export async function openLoopback({ root, options, host, say }) {
	const built = join(root, 'out', 'browser', 'server.js');
	if (!existsSync(built)) throw new Problem('The build is not complete: delete the folder out and run npm start again.', { final: true });
	try {
		const { serve } = await import(pathToFileURL(built).href);
		const server = await serve({
			port: options.port,
			content: options.content ?? undefined,
			demo: options.demo,
			now: options.now ?? undefined,
			windowed: options.windowed,
			host,
			log: say,
		});
		// Its ready may fail long before somebody asks; that is for those who ask.
		server.ready.catch(() => {});
		return { address: server.address, ready: server.ready, close: closeAtEnd(() => server.close()) };
	} catch (error) {
		throw asProblem(/** @type {NodeJS.ErrnoException} */ (error), options.port);
	}
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function asProblem(error, port) {
	const other = port < 65535 ? port + 1 : port - 1;
	const example = `for example: npm start -- --serve --port ${other < 1024 ? 4041 : other}`;
	if (error.code === 'KIOSK_RUNS') {
		return new Problem(`The kiosk runs already: http://127.0.0.1:${port}. To run a second one, give it a port of its own, ${example}`, {
			final: true,
		});
	}
	if (error.code === 'EADDRINUSE') {
		return new Problem(`Port ${port} is in use by another program. Start with another one, ${example}`, {
			final: true,
		});
	}
	if (error.code === 'EACCES') {
		return new Problem(`Port ${port} may only be used by the administrator. Start with another one, ${example}`, {
			final: true,
		});
	}
	return new Problem(`The kiosk's server could not start: ${sentenceOf(error)}`, { final: true });
}
