import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { electronArguments, expect, expectDrawn, interfaceWords, root, saying, test } from './fixtures.ts';
import { readFramebuffer } from './picture.ts';

// The program as a kiosk has it, with its fuses blown, so Playwright's driver cannot look inside: its output, its journal and the
// screen tell how it does.

const {
	KIOSK_ELECTRON_FOLDER: electronFolder = '',
	KIOSK_ELECTRON_VERSION: electronVersion = '',
	KIOSK_FRAMEBUFFER: framebuffer = '',
} = process.env;

/** How a fuse that is on stands in the program's file: the character 1. */
const fuseOn = '1'.charCodeAt(0);

test.describe.configure({ mode: 'serial' });
let output = '';
let program = '';
let resources = '';

test.beforeAll(() => {
	test.info().skip(process.platform !== 'linux', 'The package that is tried is the one for Linux');
	test.info().skip(electronFolder === '' || electronVersion === '', 'KIOSK_ELECTRON_FOLDER and KIOSK_ELECTRON_VERSION name no Electron');
	output = mkdtempSync(path.join(tmpdir(), 'norbergskiosken-package-'));
	const options = ['--electron-dist', electronFolder, '--electron-version', electronVersion, '--output', output];
	const packaging = spawnSync(process.execPath, [path.join(root, 'scripts/package.mjs'), '--linux', 'dir', ...options], {
		encoding: 'utf8',
	});
	expect(packaging.status, packaging.stdout + packaging.stderr).toBe(0);
	const folder = path.join(output, process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);
	program = path.join(folder, 'norbergskiosken');
	resources = path.join(folder, 'resources');
});

test.afterAll(() => {
	if (output !== '') rmSync(output, { recursive: true, force: true });
});

test('every fuse is as it should be', async () => {
	const wire = await getCurrentFuseWire(program);
	const states = Object.values(FuseV1Options)
		.filter((fuse): fuse is FuseV1Options => typeof fuse === 'number')
		.map((fuse) => [FuseV1Options[fuse], wire[fuse] === fuseOn]);
	expect(Object.fromEntries(states)).toEqual({
		RunAsNode: false,
		EnableCookieEncryption: true,
		EnableNodeOptionsEnvironmentVariable: false,
		EnableNodeCliInspectArguments: false,
		EnableEmbeddedAsarIntegrityValidation: true,
		OnlyLoadAppFromAsar: true,
		LoadBrowserProcessSpecificV8Snapshot: false,
		GrantFileProtocolExtraPrivileges: false,
	});
});

test('the archive holds the build and nothing else', () => {
	const files = filesInArchive(path.join(resources, 'app.asar'));
	const built =
		/^(package\.json|out\/baseline\.json|out\/main\/main\.js|out\/main\/chunks\/(first-screen|HomePage|read)-[\w-]+\.js|out\/preload\/preload\.cjs|out\/renderer\/.+)$/;
	expect(files.filter((file) => !built.test(file))).toEqual([]);
	expect(files.filter((file) => /\.(ts|tsx|map)$|node_modules|\.(test|spec)\.|\/browser\//.test(file))).toEqual([]);
	for (const file of ['package.json', 'out/baseline.json', 'out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']) {
		expect(files).toContain(file);
	}
});

test('the content lies beside the archive, and no other app', () => {
	const filesOf = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();
	expect(filesOf(path.join(resources, 'content'))).toEqual(filesOf(path.join(root, 'content')));
	expect(readdirSync(resources).sort()).toEqual(['app.asar', 'content']);
});

test('it shows the page, takes over changed content and ends cleanly', async ({ profile }) => {
	test.info().skip(framebuffer === '' || !process.env.DISPLAY, 'There is no display whose screen can be read (KIOSK_FRAMEBUFFER)');
	const kiosk = start(profile);
	try {
		await saying(kiosk, 'NORBERGSKIOSKEN READY');
		await expectDrawn(() => readFramebuffer(framebuffer));

		// Neither the variable nor the option that would make a tool of it has any effect: it starts as itself and finds itself
		// already there.
		const misused = start(profile, ['--inspect=0', '-e', 'console.log("as Node")'], { ELECTRON_RUN_AS_NODE: '1' });
		const [said] = await Promise.all([saying(misused, 'already running'), once(misused, 'exit')]);
		expect(said).not.toMatch(/as Node|Debugger listening/);

		const file = path.join(resources, 'content/words/sv/ui.json');
		const words = interfaceWords('sv');
		writeFileSync(file, JSON.stringify({ ...words, attract: { ...words.attract, headline: 'En ny rubrik för provet' } }));
		await expect.poll(() => journal(profile)).toContain('Nytt innehåll är godkänt');
		expect(kiosk.exitCode).toBeNull();

		kiosk.kill('SIGTERM');
		await once(kiosk, 'exit');
		expect(kiosk.exitCode).toBe(0);
	} finally {
		kiosk.kill('SIGKILL');
	}
});

function start(profile: string, args: string[] = [], env: Record<string, string> = {}): ChildProcess {
	return spawn(program, [...args, ...electronArguments(profile)], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

function journal(profile: string): string {
	const file = path.join(profile, 'journal.log');
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

type ArchiveFolder = { files: Record<string, ArchiveFolder | { size: number }> };

/** The paths in an asar archive: its header is JSON, whose length in bytes is its fourth number. */
function filesInArchive(archive: string): string[] {
	const bytes = readFileSync(archive);
	const header: ArchiveFolder = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
	const walk = ({ files }: ArchiveFolder): string[] =>
		Object.entries(files).flatMap(([name, entry]) => ('files' in entry ? walk(entry).map((inner) => `${name}/${inner}`) : name));
	return walk(header);
}
