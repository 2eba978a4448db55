import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetFingerprint, isBuildCurrent, sourceFingerprint, writeFingerprint } from './build-state.mjs';

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
		await writeFingerprint(undefined, root);
	});

	test('is current until a source changes, and again when the change is taken back', async () => {
		expect(await isBuildCurrent(root)).toBe(true);
		const before = readFileSync(join(root, 'core/deep/source.ts'), 'utf8');
		write('core/deep/source.ts', 'changed');
		expect(await isBuildCurrent(root)).toBe(false);
		write('core/deep/source.ts', before);
		expect(await isBuildCurrent(root)).toBe(true);
	});

	test('is not current while another one runs, nor when its files are gone', async () => {
		await forgetFingerprint(root);
		expect(await isBuildCurrent(root)).toBe(false);
		await writeFingerprint(undefined, root);
		rmSync(join(root, 'out/browser/server.js'));
		expect(await isBuildCurrent(root)).toBe(false);
	});

	test('a source changed during a build counts as changed', async () => {
		const before = await sourceFingerprint(root);
		write('core/deep/source.ts', 'changed meanwhile');
		await writeFingerprint(before, root);
		expect(await isBuildCurrent(root)).toBe(false);
	});
});
