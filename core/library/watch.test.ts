import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type StopWatching, watchFolders } from './watch.ts';

let root = '';
let stop: StopWatching;
let rests = 0;

const folder = () => path.join(root, 'content');
const write = (name: string, text: string) => writeFileSync(path.join(folder(), name), text);

/** Lets so many beats pass, each with its look at the real files, and says how often a rest was told in them. */
async function restsIn(beats: number): Promise<number> {
	const before = rests;
	for (let beat = 0; beat < beats; beat++) {
		vi.advanceTimersToNextTimer();
		// The next beat is waited for when the look has ended.
		while (vi.getTimerCount() === 0) await new Promise(setImmediate);
	}
	return rests - before;
}

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	root = mkdtempSync(path.join(tmpdir(), 'watch-'));
	mkdirSync(path.join(folder(), 'words/sv'), { recursive: true });
	write('kiosk.yaml', 'one');
	write('words/sv/ui.json', 'one');
	rests = 0;
	stop = await watchFolders([folder()], () => rests++);
});
afterEach(async () => {
	await stop();
	vi.useRealTimers();
	rmSync(root, { recursive: true });
});

test('a change is told when the folder has rested for a beat, and once', async () => {
	expect(await restsIn(3)).toBe(0);
	write('kiosk.yaml', 'two');
	expect(await restsIn(1)).toBe(0);
	write('words/sv/ui.json', 'two');
	expect(await restsIn(1)).toBe(0);
	expect(await restsIn(1)).toBe(1);
	expect(await restsIn(3)).toBe(0);
});

test('a file in words/ is seen after all was deleted and a copy put back, and after a folder was replaced by rename', async () => {
	const backup = path.join(root, 'backup');
	cpSync(folder(), backup, { recursive: true });
	for (const name of readdirSync(folder())) rmSync(path.join(folder(), name), { recursive: true });
	cpSync(backup, folder(), { recursive: true });
	expect(await restsIn(2)).toBe(1);
	write('words/sv/ui.json', 'two');
	expect(await restsIn(2)).toBe(1);

	renameSync(path.join(folder(), 'words'), path.join(root, 'old-words'));
	renameSync(path.join(backup, 'words'), path.join(folder(), 'words'));
	expect(await restsIn(2)).toBe(1);
	write('words/sv/ui.json', 'six');
	expect(await restsIn(2)).toBe(1);

	renameSync(folder(), `${folder()}-away`);
	expect(await restsIn(2)).toBe(1);
	renameSync(`${folder()}-away`, folder());
	expect(await restsIn(2)).toBe(1);
});

test('a file replaced by another of the same size and time is seen', async () => {
	writeFileSync(`${root}/new`, 'two');
	for (const file of [`${root}/new`, path.join(folder(), 'kiosk.yaml')]) utimesSync(file, 1000, 1000);
	expect(await restsIn(2)).toBe(1);
	renameSync(`${root}/new`, path.join(folder(), 'kiosk.yaml'));
	expect(await restsIn(2)).toBe(1);
});

test('stopped, it waits for no further beat', async () => {
	write('kiosk.yaml', 'two');
	await restsIn(1);
	await stop();
	expect(vi.getTimerCount()).toBe(0);
	expect(rests).toBe(0);
});
