import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuildCurrent, nextFolder, sourceFingerprint, swapIn, writeFingerprint } from './build-state.mjs';

let root = '';

function write(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'build-state-test-'));
	for (const folder of ['electron', 'browser', 'core', 'bridge', 'renderer', 'assets']) write(`${folder}/deep/source.ts`, folder);
	write('scripts/build.mjs', 'build');
	write('scripts/build/sizes.ts', 'sizes');
	write('package-lock.json', '{}');
	write('tsconfig.json', '{}');
	write('electron.vite.config.ts', 'config');
	write('content/kiosk.yaml', 'name: kiosk');
	write('docs/access.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the fingerprint changes when', () => {
	test.each([
		'electron/deep/source.ts',
		'browser/deep/source.ts',
		'core/deep/source.ts',
		'bridge/deep/source.ts',
		'renderer/deep/source.ts',
		'assets/deep/source.ts',
		'scripts/build.mjs',
		'scripts/build/sizes.ts',
		'docs/access.json',
		'package-lock.json',
		'tsconfig.json',
		'electron.vite.config.ts',
	])('%s changes', async (path) => {
		const before = await sourceFingerprint(root);
		write(path, 'changed');
		expect(await sourceFingerprint(root)).not.toBe(before);
	});

	test('a source comes, goes or moves', async () => {
		const seen = new Set([await sourceFingerprint(root)]);
		write('renderer/new.css', '');
		seen.add(await sourceFingerprint(root));
		rmSync(join(root, 'renderer/new.css'));
		write('renderer/deep/new.css', '');
		seen.add(await sourceFingerprint(root));
		rmSync(join(root, 'core/deep/source.ts'));
		seen.add(await sourceFingerprint(root));
		expect(seen.size).toBe(4);
	});
});

describe('the fingerprint stays when', () => {
	test.each([
		'content/kiosk.yaml',
		'core/deep/source.test.ts',
		'renderer/page.test.tsx',
		'scripts/build/build-state.test.ts',
		'scripts/start.mjs',
		'README.md',
		'tests/e2e/x.ts',
		'renderer/.DS_Store',
		'out/main/index.js',
	])('%s changes', async (path) => {
		const before = await sourceFingerprint(root);
		write(path, 'changed');
		expect(await sourceFingerprint(root)).toBe(before);
	});

	test('only the times change, as in a fresh checkout', async () => {
		const before = await sourceFingerprint(root);
		utimesSync(join(root, 'core/deep/source.ts'), new Date(0), new Date(0));
		expect(await sourceFingerprint(root)).toBe(before);
	});
});

describe('a build', () => {
	beforeEach(async () => {
		write('out/browser/server.js', '');
		await writeFingerprint(undefined, { root });
	});

	test('is current until a source changes, and again when the change is taken back', async () => {
		expect(await isBuildCurrent(root)).toBe(true);
		const before = readFileSync(join(root, 'core/deep/source.ts'), 'utf8');
		write('core/deep/source.ts', 'changed');
		expect(await isBuildCurrent(root)).toBe(false);
		write('core/deep/source.ts', before);
		expect(await isBuildCurrent(root)).toBe(true);
	});

	test('is not current when its files are gone', async () => {
		rmSync(join(root, 'out/browser/server.js'));
		expect(await isBuildCurrent(root)).toBe(false);
	});

	test('takes the place of the one before as a whole, or not at all', async () => {
		write('out/old.js', 'old');
		write(`${nextFolder}/browser/server.js`, 'new');
		await writeFingerprint(undefined, { root, folder: nextFolder });
		await swapIn(root);
		expect(readdirSync(join(root, 'out')).sort()).toEqual(['.fingerprint', 'browser']);
		expect(readFileSync(join(root, 'out/browser/server.js'), 'utf8')).toBe('new');
		expect(await isBuildCurrent(root)).toBe(true);
		expect(readdirSync(root).filter((name) => name.startsWith('out'))).toEqual(['out']);

		await expect(swapIn(root)).rejects.toThrow('ENOENT');
		expect(await isBuildCurrent(root)).toBe(true);
	});

	test('a source changed during a build counts as changed', async () => {
		const before = await sourceFingerprint(root);
		write('core/deep/source.ts', 'changed meanwhile');
		await writeFingerprint(before, { root });
		expect(await isBuildCurrent(root)).toBe(false);
	});
});

// The real build.mjs, with tools that only say where they were told to build.
describe('npm run build', () => {
	const tools = ['electron-vite', 'vite', 'tsx'];
	const build = () => spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { encoding: 'utf8' });

	beforeEach(() => {
		rmSync(join(root, 'scripts'), { recursive: true });
		cpSync(join(import.meta.dirname, '..'), join(root, 'scripts'), { recursive: true });
		write('out/browser/server.js', 'old');
		for (const name of tools) {
			write(`node_modules/${name}/package.json`, JSON.stringify({ name, bin: 'tool.cjs' }));
			const says = `mkdirSync(out, { recursive: true }); appendFileSync(out + '/server.js', readFileSync('out/browser/server.js') + ' ');`;
			write(
				`node_modules/${name}/tool.cjs`,
				`const { appendFileSync, mkdirSync, readFileSync } = require('node:fs'); const out = process.env.KIOSK_BUILD_FOLDER + '/browser'; ${says}`,
			);
		}
	});

	test('leaves the finished build in its place until the new one is whole', async () => {
		expect(build().status).toBe(0);
		// Each of its four steps found the old one.
		expect(readFileSync(join(root, 'out/browser/server.js'), 'utf8')).toBe('old old old old ');
		expect(await isBuildCurrent(root)).toBe(true);
	});

	test('that fails leaves it too', () => {
		write('node_modules/vite/tool.cjs', 'process.exit(3)');
		expect(build().status).toBe(3);
		expect(readFileSync(join(root, 'out/browser/server.js'), 'utf8')).toBe('old');
	});
});
