import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeFault } from '../../core/library/fault.ts';
import { readEdition } from '../../core/library/read.ts';
import { leaves } from '../../core/library/word-tree.ts';
import { type ContentCopy, copyContent } from '../../tests/library/content-copy.ts';
import { project, runNode } from '../check/small-tree.ts';
import { compareWords, longestFor } from './compare.ts';
import { numbersIn } from './numbers.ts';
import { pseudoLanguages, writePseudoContent } from './pseudo.ts';
import { importTable, tableOf } from './table.ts';
import { translationsIn } from './word-files.ts';

let content: ContentCopy;
beforeAll(async () => {
	content = await copyContent();
});
afterEach(() => content.restore());
afterAll(() => content.dispose());

const command = (...args: string[]) =>
	runNode([path.join(project, 'scripts/words.mjs'), '--content', content.contentFolder, ...args], project);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('npm run words', { timeout: 120_000 }, () => {
	const faults: [name: string, plant: () => void, says: RegExp][] = [
		[
			'a missing text',
			() => content.replace('words/en/recurring.json', /\t\t"where": "Nya Lapphyttan",\n/, ''),
			/recurring\.json, rad \d+, tecken 2: Texten "iron-making\.where" är inte översatt/,
		],
		[
			'an extra text',
			() => content.replace('words/en/ui.json', '"bar": {', '"bar": { "forward": "On",'),
			/Texten "bar\.forward" används inte/,
		],
		[
			'a text that is still Swedish',
			() => content.replace('words/en/ui.json', '"label": "Menu"', '"label": "Meny"'),
			/"bar\.label" är likadan som/,
		],
		[
			'a plural form too few',
			() => content.replace('words/en/ui.json', /"seconds_one": "[^"]*",\s*/, ''),
			/Formen "idle\.seconds_one" saknas/,
		],
		[
			'a plural form too many',
			() => content.replace('words/en/ui.json', '"seconds_other":', '"seconds_two": "s", "seconds_other":'),
			/"idle\.seconds_two" finns inte/,
		],
		[
			'a lost placeholder',
			() => content.replace('words/en/ui.json', /"nextEvent": "[^"]*"/, '"nextEvent": "Next up"'),
			/"home\.nextEvent" har inte de plats/,
		],
		[
			'another number',
			() => content.replace('words/en/heritage.json', 'That same year, 2018,', 'In 2019'),
			/"stops\.gadolinite-and-gold\.text" har inte samma tal som den svenska: den saknar 2018 och har 2019\./,
		],
		[
			'a text too long',
			() => content.replace('words/en/ui.json', '"label": "Menu"', `"label": "${'Menu '.repeat(9)}"`),
			/"bar\.label" är lång för sin plats \(45 tecken\)/,
		],
	];

	test('lists each kind of fault, and nothing of the words as they are shipped', async () => {
		expect(await command('--lang', 'en')).toEqual({ code: 0, output: 'en: alla texter finns.\n' });
		for (const [name, plant, says] of faults) {
			plant();
			const { faults: wrong, advice } = await readEdition(content.contentFolder);
			const told = [...wrong, ...advice, ...(await compareWords(content.contentFolder, 'en'))].map(describeFault);
			expect({ name, told }).toEqual({ name, told: [expect.stringMatching(says)] });
			content.restore();
		}
		for (const [, plant] of faults.filter(([name]) => !/still Swedish/.test(name))) plant();
		const { code, output } = await command();
		expect(code).toBe(1);
		for (const [name, , says] of faults.filter(([name]) => !/still Swedish/.test(name))) expect(output, name).toMatch(says);
		expect(output).toMatch(/^en: 5 fel, 2 att se över\.$/m);
	});

	test('has nothing to say of any language as it is shipped', async () => {
		for (const language of await translationsIn(content.contentFolder)) {
			expect((await compareWords(content.contentFolder, language)).map(describeFault)).toEqual([]);
		}
	});

	test.each([
		['ar', 'places.old-norberg.text', 'القرن الرابع عشر', 'القرن الخامس عشر', 'saknar 1300 och har 1400'],
		['ar', 'stops.mimerlaven-1960.text', 'خمسينيات', 'ستينيات', 'saknar 1950 och har 1960'],
		['fa', 'stops.mining-1100s.text', 'قرن دوازدهم', 'قرن سیزدهم', 'saknar 1100 och har 1200'],
		['uk', 'stops.fire-1727.text', 'XIV століття', 'XVI століття', 'saknar 1300 och har 1500'],
	])('finds another century in words or numerals: %s %s', async (language, key, right, wrong, says) => {
		const file = `words/${language}/heritage.json`;
		const [group = '', id = '', field = ''] = key.split('.');
		const words = JSON.parse(content.read(file));
		const text: string = words[group][id][field];
		expect(text).toContain(right);
		words[group][id][field] = text.replace(right, wrong);
		content.write(file, JSON.stringify(words, null, '\t'));
		expect((await compareWords(content.contentFolder, language)).map(describeFault)).toEqual([
			expect.stringContaining(`Texten "${key}" har inte samma tal som den svenska: den ${says}.`),
		]);
	});

	test.each([
		['a line too long', `${'Ett ord till och '.repeat(7)}slut.`, 'har en rad på mer än 110 tecken (124).'],
		['a paragraph too long', Array(8).fill('Masugnen är hög.').join('\n'), 'har ett stycke på mer än 7 rader à 55 tecken (8).'],
		['long lines, which take two rows', Array(4).fill('x'.repeat(56)).join('\n'), 'har ett stycke på mer än 7 rader à 55 tecken (8).'],
	])('finds %s in easy Swedish, and in no other language', async (_, text, says) => {
		for (const language of ['sv-x-lattlast', 'en']) {
			const file = `words/${language}/vision.json`;
			const words = JSON.parse(content.read(file));
			words.purpose.paragraphs.platform = text;
			content.write(file, JSON.stringify(words, null, '\t'));
		}
		expect((await compareWords(content.contentFolder, 'sv-x-lattlast')).map(describeFault)).toEqual([
			expect.stringMatching(/^words\/sv-x-lattlast\/vision\.json, rad \d+, tecken \d+: Texten "purpose\.paragraphs\.platform" /),
		]);
		expect((await compareWords(content.contentFolder, 'sv-x-lattlast'))[0]?.problem).toContain(says);
		expect(await compareWords(content.contentFolder, 'en')).toEqual([]);
	});

	test('takes two short paragraphs for what they are', async () => {
		const paragraph = Array(5).fill('Masugnen är hög.').join('\n');
		const words = JSON.parse(content.read('words/sv-x-lattlast/vision.json'));
		words.purpose.paragraphs.platform = `${paragraph}\n\n${paragraph}`;
		content.write('words/sv-x-lattlast/vision.json', JSON.stringify(words, null, '\t'));
		expect(await compareWords(content.contentFolder, 'sv-x-lattlast')).toEqual([]);
	});

	test('takes a language that nobody has begun through a table and back', async () => {
		const file = path.join(content.contentFolder, '..', 'et.csv');
		expect(await command('--lang', 'et', '--csv', file)).toMatchObject({ code: 0 });
		const table = readFileSync(file, 'utf8');
		expect(table.startsWith('\uFEFFkey;sv;en;et\r\n')).toBe(true);
		// The translator writes into the last column.
		writeFileSync(file, table.replace(/^(ui:bar\.back;.*);$/m, '$1;Tagasi').replace(/^(ui:idle\.stay;.*);$/m, '$1;"Olen ""siin""; veel"'));
		const { code, output } = await command('--lang', 'et', '--import', file);
		expect(output).toContain('et: 2 texter ändrade.');
		expect(output).toContain('words/et/ui.json, rad 1, tecken 1: Texten "attract.label" saknas.');
		expect(code).toBe(1);
		expect(JSON.parse(content.read('words/et/ui.json'))).toEqual({ bar: { back: 'Tagasi' }, idle: { stay: 'Olen "siin"; veel' } });
		content.remove('words/et');
	});

	test.each([
		[['--lang', 'xx'], 'inte koden för ett känt språk'],
		[['--import', 'none.csv'], 'ENOENT'],
		[['--nonsense'], 'Unknown option'],
	])('%j is refused in a sentence', async (args, says) => {
		const { code, output } = await command(...args);
		expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining(says) });
		expect(output).not.toMatch(/^\s+at /m);
	});
});

describe('a table', () => {
	test('comes back as it was, in every language and to the byte', async () => {
		const before = content.read('words/en/ui.json');
		const languages = readdirSync(path.join(content.contentFolder, 'words'));
		const table = await tableOf(content.contentFolder, ['en', 'pl']);
		expect(table).toContain('home.places.line_many');
		expect([...(await importTable(content.contentFolder, bytes(table)))]).toEqual([
			['en', 0],
			['pl', 0],
		]);
		expect(content.read('words/en/ui.json')).toBe(before);
		expect(readdirSync(path.join(content.contentFolder, 'words'))).toEqual(languages);
	});

	test.each([
		['as they are', (table: string) => table],
		['made Windows’ own', (table: string) => table.replace(/\r?\n/g, '\r\n')],
	])('keeps the line breaks of easy Swedish, %s', async (_, change) => {
		const file = 'words/sv-x-lattlast/heritage.json';
		const before = content.read(file);
		const table = change(await tableOf(content.contentFolder, ['sv-x-lattlast']));
		const text = JSON.parse(before).places.svinryggen.text.split('\n');
		expect(text.length).toBeGreaterThan(3);
		expect(table.split(/\r?\n/)).toEqual(expect.arrayContaining(text.slice(1, -1)));
		const none = [
			['en', 0],
			['sv-x-lattlast', 0],
		];
		expect([...(await importTable(content.contentFolder, bytes(table)))]).toEqual(none);
		expect(content.read(file)).toBe(before);

		const edited = table.replace('Gå försiktigt.', 'Gå sakta.');
		expect([...(await importTable(content.contentFolder, bytes(edited)))].at(-1)).toEqual(['sv-x-lattlast', 1]);
		expect(content.read(file)).toBe(before.replace('Gå försiktigt.', 'Gå sakta.'));
		content.write(file, before);
	});

	test('changes only the texts that it changes, and the Swedish only where it is asked for', async () => {
		const before = content.read('words/en/ui.json');
		const table = bytes('key,sv,en,pl\nui:bar.back,Bakåt,Go back,Wstecz\nui:bar.home,Hem,,\n');
		expect([...(await importTable(content.contentFolder, table))]).toEqual([
			['en', 1],
			['pl', 1],
		]);
		expect(content.read('words/en/ui.json')).toBe(before.replace('"back": "Back"', '"back": "Go back"'));
		expect(content.read('words/sv/ui.json')).toContain('"back": "Tillbaka"');
		expect(JSON.parse(content.read('words/pl/ui.json'))).toEqual({ bar: { back: 'Wstecz' } });
		expect([...(await importTable(content.contentFolder, table, 'sv'))]).toEqual([['sv', 1]]);
		expect(content.read('words/sv/ui.json')).toContain('"back": "Bakåt"');
		content.write('words/pl/ui.json', '{}');
		content.write('words/en/ui.json', before);
		content.replace('words/sv/ui.json', '"Bakåt"', '"Tillbaka"');
		content.remove('words/pl');
	});

	test.each([
		['an unknown key', bytes('key;en\nui:bar.back;Go back\nui:bar.bakc;Oops\n'), 'Nyckeln "ui:bar.bakc" finns inte'],
		['an unknown language', bytes('key;engelska\nui:bar.back;Go back\n'), 'Kolumnen "engelska"'],
		['no column of keys', bytes('nyckel;en\nui:bar.back;Go back\n'), 'första kolumn ska heta "key"'],
		['an encoding that loses other scripts', Uint8Array.from([...bytes('key;en\nui:bar.back;'), 0xe5]), 'CSV UTF-8'],
		['a quotation mark without its other', bytes('key;en\nui:bar.back;"Go back\n'), 'Tabellen går inte att läsa'],
	])('with %s is refused whole', async (_, table, says) => {
		const before = content.read('words/en/ui.json');
		await expect(importTable(content.contentFolder, table)).rejects.toThrow(says);
		expect(content.read('words/en/ui.json')).toBe(before);
	});
});

test('numbers are the same however a language writes them', () => {
	expect(numbersIn('14 000 ton, 1,5 mil, {{count}} år 1870')).toEqual([['14000'], ['15'], ['1870']]);
	expect(numbersIn('على عمق ٢٤٠ مترًا')).toEqual([['240']]);
	expect(numbersIn('1100 meter')).toEqual([['1100']]);
});

test('a century and a decade are the same in figures, in Roman numerals and in words', () => {
	const twelfth = [['1100', '12']];
	for (const text of ['på 1100-talet', 'XII століття', 'القرن الثاني عشر', 'قرن دوازدهم']) expect(numbersIn(text)).toEqual(twelfth);
	expect(numbersIn('XII–XIV ст.')).toEqual([...twelfth, ['1300', '14']]);
	expect(numbersIn('من القرن الثالث عشر إلى القرن التاسع عشر')).toEqual([
		['1200', '13'],
		['1800', '19'],
	]);
	expect(numbersIn('از قرن سیزدهم تا قرن نوزدهم')).toEqual([
		['1200', '13'],
		['1800', '19'],
	]);
	expect(numbersIn('خمسينيات القرن العشرين')).toEqual([['1950']]);
	expect(numbersIn('القرن العشرين')).toEqual([['1900', '20']]);
	// Words that only look like one.
	expect(numbersIn('UV, Mixer, قرن‌های 12 تا 14')).toEqual([['12'], ['14']]);
});

test('a text may be longer than the longer of Swedish and English, and a short one much longer', () => {
	expect(longestFor('Hem', 'Home')).toBe(23);
	expect(longestFor('x'.repeat(100), undefined)).toBe(176);
	expect(longestFor('{{day}}', 'e\u0301e\u0301')).toBe(23);
});

describe('the pseudo-languages', () => {
	let folder = '';
	beforeAll(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'pseudo-'));
		await writePseudoContent('content', folder);
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test('are a content folder without faults, with their own plural forms', async () => {
		const { edition, faults, advice } = await readEdition(folder);
		expect([...faults, ...advice].map(describeFault)).toEqual([]);
		const added = edition?.content.kiosk.languages.slice(-pseudoLanguages.length);
		expect(added?.map(({ code }) => code)).toEqual(pseudoLanguages.map(({ code }) => code));
		expect(Object.keys(edition?.words['ar-XB']?.ui?.idle ?? {})).toContain('seconds_many');
	});

	test('one is accented and four tenths longer, one is turned round, and both keep the placeholders', async () => {
		const { edition } = await readEdition(folder);
		const english = [...leaves(edition?.words.en?.ui ?? {})];
		const longer = new Map(leaves(edition?.words['en-XA']?.ui ?? {}));
		const turned = new Map(leaves(edition?.words['ar-XB']?.ui ?? {}));
		expect(english.length).toBeGreaterThan(100);
		for (const [key, text] of english) {
			expect(longer.get(key)?.length).toBeGreaterThanOrEqual(Math.ceil(text.length * 1.4));
			for (const placeholder of text.match(/\{\{[^}]*\}\}/g) ?? []) {
				expect(longer.get(key)).toContain(placeholder);
				expect(turned.get(key)).toContain(placeholder);
			}
		}
		expect(longer.get('bar.back')).toMatch(/^\[Ɓáçķ/);
		expect(turned.get('bar.back')).toBe('\u202eBack\u202c');
	});
});
