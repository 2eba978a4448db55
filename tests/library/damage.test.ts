import { cpSync, renameSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Edition } from '../../core/library/edition.ts';
import { describeFault, type Fault } from '../../core/library/fault.ts';
import { loadEdition } from '../../core/library/last-good.ts';
import { type Library, openLibrary } from '../../core/library/library.ts';
import { readEdition } from '../../core/library/read.ts';
import { type ContentCopy, concert, copyContent } from './content-copy.ts';
import type { Damage } from './damage.ts';
import { damagedFiles } from './damaged-files.ts';
import { damagedValues } from './damaged-values.ts';
import { damagedWords } from './damaged-words.ts';

const damages: Damage[] = [...damagedValues, ...damagedWords, ...damagedFiles];

// One copy for all rows, and one kiosk that runs all the while: each row puts back what it has changed.
let content: ContentCopy;
let running: Library;
/** What the kiosk keeps on disk of its good content. */
let kept: string;
beforeAll(async () => {
	content = await copyContent();
	content.write('events/sommarfest.yaml', concert);
	running = await openLibrary(content);
	expect(running.shelf()).toMatchObject({ origin: 'content', edition: { events: [{ id: 'sommarfest' }] } });
	kept = `${content.dataFolder}-kept`;
	renameSync(content.dataFolder, kept);
});
beforeEach(() => {
	content.restore();
	content.lines.length = 0;
	rmSync(content.dataFolder, { recursive: true, force: true });
});
afterAll(async () => {
	await running.close();
	content.dispose();
});

/** Line and column of the place marked with ‸ in the damaged file. */
function placeOf(text: string, marked: string): { line: number; column: number } {
	const start = text.indexOf(marked.replace('‸', ''));
	if (start === -1) throw new Error(`The damaged file does not contain ${JSON.stringify(marked)}`);
	const before = text.slice(0, start + marked.indexOf('‸')).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function expectedFault({ file, at, problem, remedy }: Damage): Fault {
	return {
		file: file === '' ? content.contentFolder : file,
		...(at === undefined ? {} : placeOf(content.read(file), at)),
		problem: expect.stringContaining(problem),
		remedy: expect.stringContaining(remedy),
	};
}

async function interfaceWords() {
	return (await loadEdition(content.baselineFile))?.words.sv?.ui;
}

test('there are many kinds of damage, each with a name of its own', () => {
	expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
	expect(damages.length).toBeGreaterThanOrEqual(60);
});

const harmful = damages.filter(({ tells }) => tells === undefined);
const harmless = damages.flatMap((row) => (row.tells ? [{ ...row, tells: row.tells }] : []));

function expectPlainSwedish(faults: readonly Fault[]) {
	for (const fault of faults) {
		expect(fault.problem).toMatch(/^["\p{Lu}].*\.$/u);
		expect(fault.remedy).toMatch(/^\p{Lu}.*[.\]}'’…"]$/u);
		expect(describeFault(fault)).not.toMatch(/undefined|null|NaN|\[object|Error|""/);
	}
}

describe.each(harmful)('$name', (row) => {
	test('is reported at its place, and never reaches the screen', async () => {
		row.damage(content);
		const fresh = await openLibrary(content);
		const { edition, origin, faults } = fresh.shelf();
		expect(origin).toBe('baseline');
		expect(edition).toEqual(await loadEdition(content.baselineFile));
		expect(faults).toContainEqual(expectedFault(row));
		expect(faults.map(describeFault)).toHaveLength(row.faults ?? 1);
		expectPlainSwedish(faults);
		for (const fault of faults) expect(content.lines).toContain(`Fel i innehållet: ${describeFault(fault)}`);
		await fresh.close();

		// A kiosk that runs keeps what it has, and so does one that is started again.
		const good = running.shelf().edition;
		expect(good.events.map(({ id }) => id)).toEqual(['sommarfest']);
		await running.reread();
		expect(running.shelf()).toMatchObject({ origin: 'last-good', edition: good });
		expect(running.shelf().faults).toContainEqual(expectedFault(row));

		cpSync(kept, content.dataFolder, { recursive: true });
		const again = await openLibrary(content);
		await again.readFirst();
		expect(again.shelf().origin).toBe('last-good');
		expect(Edition.parse(again.shelf().edition)).toEqual(good);
		expect(again.shelf().faults).toContainEqual(expectedFault(row));
		await again.close();
	});
});

describe.each(harmless)('$name', (row) => {
	test('is told, and all the rest is taken over', async () => {
		const untouched = (await readEdition(content.contentFolder)).edition;
		row.damage(content);
		const reading = await readEdition(content.contentFolder, { interfaceWords: await interfaceWords() });
		const told = reading[row.tells];
		expect(reading.faults).toEqual([]);
		expect(told).toContainEqual(expectedFault(row));
		expect([...reading.leftOut, ...reading.advice]).toHaveLength(told.length);
		expectPlainSwedish(told);

		content.write('events/sommarfest.yaml', concert);
		const library = await openLibrary(content);
		const { origin, faults, edition } = library.shelf();
		expect({ origin, faults }).toEqual({ origin: 'content', faults: [] });
		expect(edition.events.map(({ id }) => id)).toEqual(['sommarfest']);
		expect(Object.keys(edition.words)).toEqual(Object.keys(untouched?.words ?? {}));
		const opening = row.tells === 'leftOut' ? 'Fel i innehållet' : 'Att se över i innehållet';
		for (const fault of told) expect(content.lines).toContain(`${opening}: ${describeFault(fault)}`);
		const { length } = content.lines;
		await library.reread();
		expect(content.lines).toHaveLength(length);
		await library.close();
	});
});

test('five damages at once are all reported', async () => {
	const names = [
		'an idle time too short',
		'a missing word of the interface in the first language',
		'a bad recurrence rule',
		'two places with one id',
		'a comma after the last line',
	];
	const chosen = names.flatMap((name) => damages.filter((row) => row.name === name));
	expect(chosen).toHaveLength(5);
	for (const { damage } of chosen) damage(content);
	const library = await openLibrary(content);
	const { faults, origin } = library.shelf();
	expect(origin).toBe('baseline');
	for (const row of chosen) expect(faults).toContainEqual(expectedFault(row));
	expect(faults).toHaveLength(5);
	expect(faults.map(({ file }) => file)).toEqual(faults.map(({ file }) => file).sort());
	await library.close();
});

test('what programs lay into a folder is no damage', async () => {
	for (const file of [
		'.DS_Store',
		'Thumbs.db',
		'words/desktop.ini',
		'kiosk.yaml~',
		'.kiosk.yaml.swp',
		'kiosk.yaml.swp',
		'~$julmarknad.yaml',
		'events/~$julmarknad.yaml',
		'events/.#julmarknad.yaml',
		'events/julmarknad.yaml~',
		'events/Thumbs.db',
		'events/.DS_Store',
		'events/anteckningar.txt',
		'words/sv/.git/config',
		'LÄSMIG.md',
		'words/anteckningar.txt',
	]) {
		content.write(file, 'x');
	}
	expect(await readEdition(content.contentFolder)).toMatchObject({ edition: { events: [] }, faults: [], leftOut: [], advice: [] });
});
