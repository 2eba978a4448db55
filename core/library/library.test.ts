import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContentCopy, concert, copyContent } from '../../tests/library/content-copy.ts';
import { openJournal } from '../journal/journal.ts';
import type { Edition } from './edition.ts';
import { type Library, type LibraryOptions, openLibrary } from './library.ts';

let content: ContentCopy;
const open: Library[] = [];

beforeEach(async () => {
	content = await copyContent();
});
afterEach(async () => {
	for (const library of open.splice(0)) await library.close();
	content.dispose();
});

async function start(options: Partial<LibraryOptions> = {}): Promise<Library> {
	const library = await openLibrary({ ...content, ...options });
	open.push(library);
	await library.readFirst();
	return library;
}

const nextEdition = (library: Library) => new Promise<Edition>((resolve) => library.onChange(resolve));
const rename = (name: string) => content.replace('kiosk.yaml', /^name: .*$/m, `name: ${name}`);
const breakIdleTime = () => content.replace('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: 5');
const mendIdleTime = () => content.replace('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: 90');
const lastGoodFile = () =>
	path.join(content.dataFolder, readdirSync(content.dataFolder).find((name) => name.startsWith('last-good-')) ?? '');

describe('watching the folder', () => {
	test('a good change is taken over, once', async () => {
		const library = await start({ watch: true });
		const before = library.shelf();
		const editions: Edition[] = [];
		library.onChange((edition) => editions.push(edition));
		const next = nextEdition(library);
		rename('Provkommunen');
		const edition = await next;
		expect(edition.content.kiosk.name).toBe('Provkommunen');
		expect(edition.content.revision).not.toBe(before.edition.content.revision);
		expect(library.shelf()).toEqual({ edition, origin: 'content', faults: [], copies: [], complete: true });
		await library.close();
		expect(editions).toEqual([edition]);
		expect(await content.lineWith('Nytt innehåll är godkänt')).toBeTruthy();
	});

	test('a bad change is not, its fault is in the journal, and mending it is', async () => {
		const library = await start({ watch: true });
		const good = library.shelf().edition;
		const editions: Edition[] = [];
		library.onChange((edition) => editions.push(edition));
		breakIdleTime();
		expect(await content.lineWith('Fel i innehållet')).toMatch(
			/^Fel i innehållet: kiosk\.yaml, rad \d+, tecken 14: Talet i "idle\.warnAfter" är för litet\. .*minst 90/,
		);
		expect(library.shelf()).toMatchObject({ edition: good, origin: 'last-good', faults: [{ file: 'kiosk.yaml' }] });
		expect(editions).toEqual([]);

		const next = nextEdition(library);
		content.replace('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: 120');
		expect((await next).content.kiosk.idle.warnAfter).toBe(120);
		expect(library.shelf()).toMatchObject({ origin: 'content', faults: [] });
		await library.close();
		expect(editions).toHaveLength(1);
	});

	test('undoing a bad change is said in the journal and changes nothing on the screen', async () => {
		const library = await start({ watch: true });
		const editions: Edition[] = [];
		library.onChange((edition) => editions.push(edition));
		breakIdleTime();
		await content.lineWith('Fel i innehållet');
		mendIdleTime();
		await content.lineWith('Innehållet är rätt igen');
		expect(library.shelf()).toMatchObject({ origin: 'content', faults: [] });
		expect(editions).toEqual([]);
	});

	test('an event comes with its file and goes with it', async () => {
		const library = await start({ watch: true });
		const added = nextEdition(library);
		content.write('events/provkonsert.yaml', concert);
		expect((await added).events).toMatchObject([{ id: 'provkonsert', kind: 'music', status: 'confirmed' }]);
		const removed = nextEdition(library);
		content.remove('events/provkonsert.yaml');
		expect((await removed).events).toEqual([]);
	});

	test('a file that is written in several goes ends up as it is at last', async () => {
		const library = await start({ watch: true });
		const whole = new Promise<Edition>((resolve) => {
			library.onChange((edition) => edition.content.kiosk.name === 'Provkommunen' && resolve(edition));
		});
		const text = content.read('kiosk.yaml').replace(/^name: .*$/m, 'name: Provkommunen');
		content.write('kiosk.yaml', '');
		for (const line of text.match(/.*\n/g) ?? []) {
			appendFileSync(path.join(content.contentFolder, 'kiosk.yaml'), line);
			await new Promise(setImmediate);
		}
		expect((await whole).content.kiosk.idle.warnAfter).toBe(90);
		expect(library.shelf().origin).toBe('content');
	});

	test('a change that comes while the folder is being opened is not lost', async () => {
		const opening = start({ watch: true });
		// After the watch is set up and before the first reading has ended, wherever in between it falls.
		for (let turn = 0; turn < 20; turn++) {
			rename(`Kommun nummer ${turn}`);
			await new Promise(setImmediate);
		}
		const library = await opening;
		const last = new Promise<void>((resolve) => {
			const look = () => library.shelf().edition.content.kiosk.name === 'Kommun nummer 19' && resolve();
			library.onChange(look);
			look();
		});
		await last;
	});

	test('a folder that is put in its place later is taken over', async () => {
		const away = `${content.contentFolder}-away`;
		renameSync(content.contentFolder, away);
		const library = await start({ watch: true });
		expect(library.shelf()).toMatchObject({ origin: 'baseline', faults: [{ file: content.contentFolder }] });
		renameSync(away, content.contentFolder);
		await content.lineWith('Innehållet är rätt igen');
		expect(library.shelf().origin).toBe('content');
	});

	test('the demonstration folder is watched too', async () => {
		const eventsFolder = path.join(content.contentFolder, 'media', 'demo');
		content.write('media/demo/provkonsert.yaml', concert);
		const library = await start({ watch: true, eventsFolder });
		expect(library.shelf().edition.events.map(({ id }) => id)).toEqual(['provkonsert']);
		const next = nextEdition(library);
		writeFileSync(path.join(eventsFolder, 'provfest.yaml'), concert);
		expect((await next).events.map(({ id }) => id)).toEqual(['provfest', 'provkonsert']);
	});
});

describe('reading again', () => {
	test('readings follow each other in the order asked for', async () => {
		const library = await start();
		const names: string[] = [];
		library.onChange((edition) => names.push(edition.content.kiosk.name));
		rename('Ett');
		const first = library.reread();
		await first;
		const second = library.reread();
		rename('Två');
		await Promise.all([second, library.reread(), library.reread()]);
		expect(library.shelf().edition.content.kiosk.name).toBe('Två');
		expect(names.at(-1)).toBe('Två');
		expect(new Set(names).size).toBe(names.length);
	});

	test('nothing changed, nobody is told', async () => {
		const library = await start();
		const editions: Edition[] = [];
		library.onChange((edition) => editions.push(edition));
		await library.reread();
		expect(editions).toEqual([]);
		expect(content.lines).toEqual([]);
	});

	test('the same fault is told once, until it is mended and made again', async () => {
		const library = await start();
		const told = () => content.lines.filter((line) => line.startsWith('Fel i innehållet')).length;
		breakIdleTime();
		await library.reread();
		await library.reread();
		expect(told()).toBe(1);
		mendIdleTime();
		await library.reread();
		breakIdleTime();
		await library.reread();
		expect(told()).toBe(2);
	});

	test('a listener that fails does not end the taking over', async () => {
		const library = await start();
		library.onChange(() => {
			throw new Error('no');
		});
		rename('Ett');
		await library.reread();
		rename('Två');
		await library.reread();
		expect(library.shelf().edition.content.kiosk.name).toBe('Två');
	});
});

describe('the last good edition', () => {
	test('survives several restarts with the fault still there', async () => {
		rename('Provkommunen');
		const { edition } = (await start()).shelf();
		breakIdleTime();
		for (let turn = 0; turn < 3; turn++) {
			expect((await start()).shelf()).toMatchObject({ origin: 'last-good', edition, faults: [{ file: 'kiosk.yaml' }] });
			expect(content.lines).toContain('Skärmen visar det senaste godkända innehållet.');
		}
		mendIdleTime();
		expect((await start()).shelf()).toMatchObject({ origin: 'content', edition });
	});

	test('is shown at once, and the folder is read when it is asked to be', async () => {
		const { edition } = (await start()).shelf();
		rename('Provkommunen');
		const library = await openLibrary(content);
		open.push(library);
		expect(library.shelf()).toEqual({ edition, origin: 'last-good', faults: [], copies: [], complete: true });
		const next = nextEdition(library);
		await library.readFirst();
		expect(library.shelf()).toMatchObject({ origin: 'content', edition: await next });
		expect((await next).content.kiosk.name).toBe('Provkommunen');

		// Only once: what changes later is the watch's.
		rename('Annan');
		await library.readFirst();
		expect(library.shelf().edition.content.kiosk.name).toBe('Provkommunen');
	});

	test('that is still true is not said to be mended', async () => {
		await start();
		expect((await start()).shelf().origin).toBe('content');
		expect(content.lines).toEqual([]);
	});

	test('is the one taken over while the kiosk ran', async () => {
		const library = await start();
		rename('Provkommunen');
		await library.reread();
		breakIdleTime();
		expect((await start()).shelf()).toMatchObject({ origin: 'last-good', edition: { content: { kiosk: { name: 'Provkommunen' } } } });
	});

	test.each([
		['cut off', (text: string) => text.slice(0, text.length / 2)],
		['empty', () => ''],
		['of another shape', () => '{"content":{},"words":{},"events":[]}'],
		['without a word that the screen needs', (text: string) => text.replaceAll('"touch":', '"tuch":')],
	])('is not used when its file is %s', async (_, damage) => {
		rename('Provkommunen');
		await (await start()).close();
		writeFileSync(lastGoodFile(), damage(readFileSync(lastGoodFile(), 'utf8')));
		breakIdleTime();
		const { origin, edition } = (await start()).shelf();
		expect(origin).toBe('baseline');
		expect(edition.content.kiosk.name).not.toBe('Provkommunen');
		expect(content.lines).toContain('Skärmen visar det innehåll som följer med programmet.');
	});

	test('is each content folder’s own', async () => {
		rename('Provkommunen');
		await (await start()).close();
		const other = await copyContent();
		try {
			other.replace('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: 5');
			const library = await start({ contentFolder: other.contentFolder });
			expect(library.shelf().origin).toBe('baseline');
			expect(library.shelf().edition.content.kiosk.name).not.toBe('Provkommunen');
		} finally {
			other.dispose();
		}
	});

	test('with the demonstration is not that without it, however its folder is written', async () => {
		content.write('media/demo/provkonsert.yaml', concert);
		const eventsFolder = path.join(content.contentFolder, 'media', 'demo');
		await (await start({ eventsFolder })).close();
		breakIdleTime();
		expect((await start()).shelf().origin).toBe('baseline');
		expect((await start({ eventsFolder: path.relative(process.cwd(), eventsFolder) })).shelf()).toMatchObject({
			origin: 'last-good',
			edition: { events: [{ id: 'provkonsert' }] },
		});
	});

	test('cannot be kept: the kiosk runs all the same and says so', async () => {
		writeFileSync(content.dataFolder, 'a file where the folder should be');
		const library = await start();
		expect(library.shelf().origin).toBe('content');
		expect(content.lines).toEqual([expect.stringContaining('Det senaste godkända innehållet kunde inte sparas')]);
		rename('Provkommunen');
		await library.reread();
		expect(library.shelf().edition.content.kiosk.name).toBe('Provkommunen');
		breakIdleTime();
		await library.reread();
		expect(library.shelf()).toMatchObject({ origin: 'last-good', edition: { content: { kiosk: { name: 'Provkommunen' } } } });
	});
});

describe('the baseline', () => {
	test('is not needed while the content is good', async () => {
		const library = await start({ baselineFile: path.join(content.dataFolder, 'none.json') });
		expect(library.shelf().origin).toBe('content');
	});

	test('missing too: the start ends with what to do', async () => {
		breakIdleTime();
		await expect(start({ baselineFile: path.join(content.dataFolder, 'none.json'), watch: true })).rejects.toThrow('npm run build');
	});
});

test('a demonstration folder that is not there is a fault', async () => {
	const eventsFolder = path.join(content.contentFolder, 'media', 'none');
	const library = await start({ eventsFolder });
	expect(library.shelf().faults).toEqual([
		{ file: eventsFolder, problem: 'Mappen med evenemang finns inte.', remedy: expect.stringContaining('Lägg tillbaka mappen') },
	]);
});

test('the faults reach the journal’s file', async () => {
	breakIdleTime();
	await start({ journal: openJournal(content.dataFolder) });
	const file = path.join(content.dataFolder, 'journal.log');
	expect(existsSync(file)).toBe(true);
	expect(readFileSync(file, 'utf8')).toMatch(/Fel i innehållet: kiosk\.yaml, rad \d+, tecken 14/);
});
