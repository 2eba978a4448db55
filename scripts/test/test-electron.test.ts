import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { electronForTests } from './test-electron.mjs';

const say = () => {};

test('KIOSK_TEST_ELECTRON=skip skips, with a reason', async () => {
	const electron = await electronForTests({ env: { KIOSK_TEST_ELECTRON: 'skip' }, say });
	expect(electron).toEqual({ kind: 'skip', reason: 'KIOSK_TEST_ELECTRON=skip' });
});

test('another value is refused in a sentence', async () => {
	await expect(electronForTests({ env: { KIOSK_TEST_ELECTRON: 'yes' }, say })).rejects.toThrow(
		'must be official, registry or skip, not "yes"',
	);
});

test.skipIf(process.platform !== 'linux')('a runtime that is there already is used, and named by its version', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'test-electron-test-'));
	try {
		writeFileSync(join(folder, 'electron'), '');
		writeFileSync(join(folder, 'version'), 'v45.4.1\n');
		const official = { kind: 'official', version: '45.4.1', folder, executablePath: join(folder, 'electron') };
		expect(await electronForTests({ env: { ELECTRON_OVERRIDE_DIST_PATH: folder }, say })).toEqual(official);
		writeFileSync(join(folder, 'version'), '33.2.1');
		expect(await electronForTests({ env: { ELECTRON_OVERRIDE_DIST_PATH: folder }, say })).toMatchObject({
			kind: 'registry',
			version: '33.2.1',
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('official asked for and not there: skipped with the reason', async () => {
	const env = { KIOSK_TEST_ELECTRON: 'official', ELECTRON_OVERRIDE_DIST_PATH: join(tmpdir(), 'no-such-folder') };
	const electron = await electronForTests({ env, say });
	expect(electron).toMatchObject({ kind: 'skip', reason: expect.stringContaining('there is no electron') });
});
