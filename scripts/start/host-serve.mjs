import { openLoopback } from './loopback.mjs';

/**
 * Served on this machine only: any browser here opens it. It goes on until it is interrupted.
 * @param {import('./hosts.mjs').HostSituation} situation
 * @returns {Promise<import('./hosts.mjs').ReadyHost>}
 */
export async function startServed({ root, options, say }) {
	const server = await openLoopback({ root, options, host: 'serve', say });
	say(server.address);
	say('Open it in a browser on this machine. Ctrl+C ends it.');
	return { title: 'The server', ended: new Promise(() => {}), close: server.close };
}
