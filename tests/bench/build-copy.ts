import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { freePort, projectRoot } from '../host/served-kiosk.ts';
import { builtFingerprint } from './results-file.ts';

/**
 * A copy of the build, served by its own server. A new build made meanwhile changes nothing that is measured, and pages laid into the
 * copy are served by the same process as the kiosk, in the same way: that is what makes them a floor.
 */
export type BuildCopy = {
	/** `out/renderer` of the copy. */
	pages: string;
	/** Of the sources it was built from. */
	fingerprint: string;
	/**
	 * Starts its server; milliseconds from the start of the process until it answers are told with it.
	 * @param data the folder that has the last good content of an earlier start; a fresh one where left out
	 */
	serve: (content?: string, data?: string) => Promise<Server>;
	remove: () => Promise<void>;
};

export type Server = { address: string; startedIn: number; close: () => Promise<void> };

export async function copyBuild(): Promise<BuildCopy> {
	// Inside the project, where the server's own packages are found, and beside test-results, which every test run empties.
	const parent = path.join(projectRoot, 'dist', 'bench');
	await mkdir(parent, { recursive: true });
	const folder = await mkdtemp(path.join(parent, 'build-'));
	await cp(path.join(projectRoot, 'out'), path.join(folder, 'out'), { recursive: true });
	await cp(path.join(projectRoot, 'content'), path.join(folder, 'content'), { recursive: true });
	return {
		pages: path.join(folder, 'out/renderer'),
		fingerprint: await builtFingerprint(path.join(folder, 'out')),
		serve: async (content = path.join(folder, 'content'), data) =>
			serve(folder, content, data ?? (await mkdtemp(path.join(folder, 'data-')))),
		remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
	};
}

async function serve(folder: string, content: string, data: string): Promise<Server> {
	const port = await freePort();
	const program = path.join(import.meta.dirname, 'served-build.mjs');
	const began = performance.now();
	const child = spawn(process.execPath, [program, folder, String(port), content], {
		cwd: projectRoot,
		env: { ...process.env, XDG_DATA_HOME: data },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const address = `http://127.0.0.1:${port}`;
	await saying(child, address);
	return {
		address,
		startedIn: performance.now() - began,
		async close() {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			if (child.exitCode === null && child.kill('SIGTERM')) await ended;
		},
	};
}

function saying(child: ChildProcess, text: string): Promise<void> {
	let said = '';
	return new Promise((resolve, reject) => {
		child.once('exit', (code) => reject(new Error(`The server of the build ended with ${code} before it answered`)));
		// A kiosk that refuses its content shows other, and would be measured with that.
		child.stderr?.on('data', (chunk: Buffer) => {
			process.stderr.write(chunk);
			if (chunk.includes('Fel i innehållet')) reject(new Error(chunk.toString()));
		});
		child.stdout?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			if (said.includes(text)) resolve();
		});
	});
}
