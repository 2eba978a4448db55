import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

// The real start.mjs in a small project of its own, with a server and hosts that do as little as they can. They are
// programs with a #! line, so this runs where such programs can be started.

const here = import.meta.dirname;
const manifest = { name: 'project', version: '1.0.0', type: 'module', dependencies: { neighbour: 'file:neighbour' } };
const lock = {
	name: 'project',
	version: '1.0.0',
	lockfileVersion: 3,
	requires: true,
	packages: {
		'': manifest,
		neighbour: { version: '1.0.0' },
		'node_modules/neighbour': { resolved: 'neighbour', link: true },
	},
};
const build = `
import { copyFileSync, mkdirSync } from 'node:fs';
import { writeFingerprint } from './build/build-state.mjs';
console.log('the build runs');
mkdirSync('out/browser', { recursive: true });
copyFileSync('browser/server.js', 'out/browser/server.js');
await writeFingerprint();
`;
const server = `
import { createServer } from 'node:http';
export async function serve(options) {
	let report;
	const ready = new Promise((resolve) => { report = resolve; });
	const http = createServer((request, response) => {
		if (request.url === '/ready') report();
		response.end(JSON.stringify(options));
	});
	await new Promise((resolve, reject) => http.once('error', reject).listen(options.port, '127.0.0.1', resolve));
	return { address: 'http://127.0.0.1:' + options.port, ready, close: () => new Promise((resolve) => { http.close(resolve); http.closeAllConnections(); }) };
}
`;

let root = '';
let port = 0;

function write(path: string, content: unknown) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

function program(path: string, body: string) {
	write(path, `#!${process.execPath}\n${body}`);
	chmodSync(join(root, path), 0o755);
}

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'start-test-'));
	cpSync(here, join(root, 'scripts'), { recursive: true, filter: (file) => !/\.ts$/.test(file) && basename(file) !== 'build.mjs' });
	for (const folder of ['assets', 'bridge', 'core', 'electron', 'renderer', 'empty']) mkdirSync(join(root, folder));
	write('neighbour/package.json', { name: 'neighbour', version: '1.0.0' });
	write('package.json', manifest);
	write('package-lock.json', lock);
	write('scripts/build.mjs', build);
	write('browser/server.js', server);
});

afterAll(() => rmSync(root, { recursive: true, maxRetries: 5 }));

beforeEach(async () => {
	port = await freePort();
});

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

interface Started {
	child: ChildProcess;
	output: () => string;
	says: (text: string) => Promise<void>;
	end: Promise<number | null>;
}

function start(args: string[], env: Record<string, string> = {}): Started {
	const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ELECTRON_OVERRIDE_DIST_PATH: _e, ...rest } = process.env;
	const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
		cwd: root,
		env: { ...rest, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	let look = () => {};
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => {
			output += chunk;
			look();
		});
	}
	const end = new Promise<number | null>((resolve) => child.once('close', resolve));
	const says = (text: string) =>
		new Promise<void>((resolve, reject) => {
			look = () => output.includes(text) && resolve();
			look();
			void end.then(() => reject(new Error(`it ended without saying "${text}":\n${output}`)));
		});
	return { child, output: () => output, says, end };
}

function lives(pid: number) {
	try {
		process.kill(pid, 0);
		return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
	} catch {
		return false;
	}
}

function served(extra: string[] = []) {
	return ['--serve', '--port', String(port), ...extra];
}

describe.skipIf(process.platform !== 'linux')('npm start', { timeout: 120_000 }, () => {
	test('the first installs and builds and serves; the second only serves; Ctrl+C ends it with 130', async () => {
		const first = start(served());
		await first.says('Ctrl+C ends it');
		expect(first.output()).toContain('npm ci');
		expect(first.output()).toContain('the build runs');
		expect(first.output().split('\n')).toContain(`http://127.0.0.1:${port}`);
		first.child.kill('SIGINT');
		expect(await first.end).toBe(130);
		await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();

		const second = start(served());
		await second.says('Ctrl+C ends it');
		expect(second.output()).not.toMatch(/npm ci|build runs/);
		expect(second.output()).toContain('Host: served, because you asked for it.');
		second.child.kill('SIGTERM');
		expect(await second.end).toBe(143);
	});

	test('the options reach the server', async () => {
		const kiosk = start(served(['--demo', '--now', '2026-07-18T14:00', '--content', 'empty']));
		await kiosk.says('Ctrl+C ends it');
		const seen = await (await fetch(`http://127.0.0.1:${port}`)).json();
		expect(seen).toEqual({
			port,
			demo: true,
			windowed: false,
			now: '2026-07-18T14:00',
			content: join(root, 'empty'),
			host: 'serve',
		});
		kiosk.child.kill('SIGINT');
		await kiosk.end;
	});

	test('a wrong option is one line, and exit code 2', async () => {
		const kiosk = start(['--port', 'abc']);
		expect(await kiosk.end).toBe(2);
		expect(kiosk.output()).toBe('--port must be a whole number from 1 to 65535, not "abc".\n');
	});

	test('a busy port', async () => {
		const holder = createServer().listen(port, '127.0.0.1');
		const kiosk = start(served());
		expect(await kiosk.end).toBe(1);
		expect(kiosk.output()).toContain(
			`Port ${port} is in use by another program. Start with another one, for example: npm start -- --serve --port ${port + 1}\n`,
		);
		holder.close();
	});

	test('a port where a kiosk runs already', async () => {
		write('out/browser/server.js', `export async function serve() { throw Object.assign(new Error('runs'), { code: 'KIOSK_RUNS' }); }`);
		const second = start(served());
		expect(await second.end).toBe(1);
		expect(second.output()).toContain(
			`The kiosk runs already: http://127.0.0.1:${port}. To run a second one, give it a port of its own, for example: npm start -- --serve --port ${port + 1}\n`,
		);
		write('out/browser/server.js', server);
	});

	test('npm run dev with nonsense is one sentence too', async () => {
		const child = spawn(process.execPath, [join(root, 'scripts/dev.mjs'), '--now', 'nonsense'], { stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
		expect(await new Promise((resolve) => child.once('close', resolve))).toBe(2);
		expect(output).toBe('--now must be an ISO 8601 date and time, for example 2026-07-18T14:00, not "nonsense".\n');
	});

	test('a build that fails, and a server that cannot start: a sentence, exit code 1, no stack trace', async () => {
		write('core/changed.ts', '1');
		write('scripts/build.mjs', 'console.error("core/changed.ts:1 is wrong"); process.exit(3);');
		const unbuilt = start(served());
		expect(await unbuilt.end).toBe(1);
		expect(unbuilt.output()).toContain('The build failed');

		write('scripts/build.mjs', build);
		write('browser/server.js', 'export async function serve() { throw new Error("no words"); }');
		const unserved = start(served());
		expect(await unserved.end).toBe(1);
		expect(unserved.output()).toContain('could not start: no words\n');
		expect(unserved.output()).not.toMatch(/^\s+at /m);
		write('browser/server.js', server);
	});

	describe('Electron', () => {
		const env = () => ({ DISPLAY: ':none', ELECTRON_OVERRIDE_DIST_PATH: join(root, 'runtime'), PATH: '/nowhere' });

		test('gets the options; what it says passes through; closing its window ends start with 0', async () => {
			program('runtime/electron', 'console.log(JSON.stringify(process.argv.slice(2))); console.log("NORBERGSKIOSKEN READY");');
			const kiosk = start(['--content', 'empty', '--now', '2026-07-18T14:00', '--demo', '--windowed'], env());
			expect(await kiosk.end).toBe(0);
			const args = [root, `--content=${join(root, 'empty')}`, '--now=2026-07-18T14:00', '--demo', '--windowed'];
			expect(kiosk.output()).toContain(`Host: Electron, because there is a display (DISPLAY=:none).\n${JSON.stringify(args)}\n`);
			expect(kiosk.output()).not.toContain('NORBERGSKIOSKEN READY');
		});

		test('one that refuses is explained, and the next host is taken', async () => {
			program(
				'runtime/electron',
				'console.error("[1:FATAL:x.cc(1)] Running as root without --no-sandbox is not supported."); process.exit(1);',
			);
			const kiosk = start(['--port', String(port)], env());
			await kiosk.says('Ctrl+C ends it');
			expect(kiosk.output()).toContain('Electron refuses to run as root; run it as an ordinary user.\n');
			expect(kiosk.output()).toContain('Host: served');
			kiosk.child.kill('SIGINT');
			expect(await kiosk.end).toBe(130);
		});

		test('one that crashes later ends start with its code', async () => {
			program('runtime/electron', 'console.log("NORBERGSKIOSKEN READY"); process.exitCode = 7;');
			const kiosk = start([], env());
			expect(await kiosk.end).toBe(7);
			expect(kiosk.output()).toContain('Electron ended unexpectedly (code 7)');
		});

		test('Ctrl+C ends it and what it started, at the second press also when they will not', async () => {
			program(
				'runtime/electron',
				`for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => console.log('not now'));
				const { pid } = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
				console.log('pids', process.pid, pid);
				console.log('NORBERGSKIOSKEN READY');
				setInterval(() => {}, 1e6);`,
			);
			write('runtime/package.json', { type: 'commonjs' });
			const kiosk = start([], env());
			await kiosk.says('on the screen');
			const pids = (/pids (\d+) (\d+)/.exec(kiosk.output()) ?? []).slice(1).map(Number);
			expect(pids.map(lives)).toEqual([true, true]);
			kiosk.child.kill('SIGINT');
			await kiosk.says('not now');
			kiosk.child.kill('SIGINT');
			expect(await kiosk.end).toBe(130);
			expect(pids.map(lives)).toEqual([false, false]);
		});
	});

	describe('a browser', () => {
		const env = () => ({ DISPLAY: ':none', PATH: [join(root, 'programs'), process.env.PATH].join(delimiter) });
		const args = () => ['--host', 'chromium', '--port', String(port)];

		test('opens the address in kiosk mode with a profile that is gone afterwards', async () => {
			program('programs/chromium', 'console.error(JSON.stringify(process.argv)); fetch(process.argv.at(-1) + "/ready").then(() => {});');
			const kiosk = start(args(), { ...env(), NORBERGSKIOSKEN_DEBUG: '1' });
			expect(await kiosk.end).toBe(0);
			expect(kiosk.output()).toContain(`"--kiosk","http://127.0.0.1:${port}"]`);
			expect(kiosk.output()).not.toContain('--no-sandbox');
			const profile = /--user-data-dir=([^"]+)/.exec(kiosk.output())?.[1] ?? '';
			expect(profile).not.toBe('');
			expect(existsSync(profile)).toBe(false);
			await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
		});

		test('one that ends before its page was ready is explained, and the kiosk is served', async () => {
			program('programs/chromium', 'console.error("something is missing"); process.exit(4);');
			const kiosk = start(args(), env());
			await kiosk.says('Open it in a browser');
			expect(kiosk.output()).toContain(
				'Chromium ended with code 4 before its page was ready; the last it said was: something is missing\n',
			);
			kiosk.child.kill('SIGINT');
			expect(await kiosk.end).toBe(130);
		});
	});
});
