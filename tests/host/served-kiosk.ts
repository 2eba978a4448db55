import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

export type ServedKiosk = {
	address: string;
	/** A copy of the shipped content that this kiosk reads, free to change. */
	content: string;
	/** All that it has printed. */
	output: () => string;
	close: () => Promise<void>;
};

/** Starts the kiosk as a colleague would: `npm start -- --serve`, on a content folder and a data folder of its own. */
export async function startServedKiosk(options: readonly string[] = [], spoil?: (content: string) => Promise<void>): Promise<ServedKiosk> {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'norbergskiosken-test-'));
	const content = path.join(folder, 'content');
	await cp(path.join(projectRoot, 'content'), content, { recursive: true });
	await spoil?.(content);
	const port = await freePort();
	const child = spawn(
		process.execPath,
		[path.join(projectRoot, 'scripts/start.mjs'), '--serve', '--port', String(port), '--content', content, ...options],
		{ cwd: projectRoot, env: { ...process.env, XDG_DATA_HOME: path.join(folder, 'data') }, stdio: ['ignore', 'pipe', 'pipe'] },
	);
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => {
		output += chunk.toString();
	});
	child.stderr.on('data', (chunk: Buffer) => {
		output += chunk.toString();
	});
	const address = `http://127.0.0.1:${port}`;
	await waitForAddress(child, address, () => output);
	return {
		address,
		content,
		output: () => output,
		async close() {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			if (child.exitCode === null && child.kill('SIGTERM')) await ended;
			await rm(folder, { recursive: true, force: true });
		},
	};
}

function waitForAddress(child: ChildProcess, address: string, output: () => string): Promise<void> {
	return new Promise((resolve, reject) => {
		child.once('exit', (code) => reject(new Error(`The kiosk ended with ${code} before it was served:\n${output()}`)));
		child.stdout?.on('data', () => {
			if (output().includes(address)) resolve();
		});
	});
}

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port'))));
		});
	});
}
