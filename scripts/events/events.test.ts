import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../../core/library/edition.ts';
import { describeFault } from '../../core/library/fault.ts';
import { readEdition } from '../../core/library/read.ts';
import { type ContentCopy, copyContent } from '../../tests/library/content-copy.ts';
import { project, runNode } from '../check/small-tree.ts';
import { guessColumns } from './columns.ts';
import { eventsOf } from './planned-event.ts';
import type { Cell } from './sheet.ts';

let content: ContentCopy;
let sheets = '';
let shipped: string[] = [];
beforeAll(async () => {
	content = await copyContent();
	shipped = eventFiles();
});
beforeEach(() => {
	sheets = mkdtempSync(path.join(tmpdir(), 'sheets-'));
});
afterEach(() => {
	for (const name of eventFiles().filter((file) => !shipped.includes(file))) content.remove(`events/${name}`);
	rmSync(sheets, { recursive: true });
});
afterAll(() => content.dispose());

function eventFiles(): string[] {
	return readdirSync(path.join(content.contentFolder, 'events')).sort();
}

/** Runs what staff run, on a sheet of this name and with these bytes. */
function importSheet(name: string, bytes: Uint8Array | string, ...more: string[]) {
	const file = path.join(sheets, name);
	writeFileSync(file, bytes);
	return runNode([path.join(project, 'scripts/events.mjs'), '--content', content.contentFolder, '--import', file, ...more], project);
}

/** The content as the kiosk reads it afterwards, in which there must be nothing wrong. */
async function editionAfter(): Promise<Edition> {
	const { edition, faults, leftOut } = await readEdition(content.contentFolder);
	expect([...faults, ...leftOut].map(describeFault)).toEqual([]);
	if (!edition) throw new Error('No edition');
	return edition;
}

/** Windows-1252, as Excel and old programs write it where nobody asks for UTF-8. */
const windows1252 = (text: string) => Buffer.from(text.replaceAll('–', '\u0096').replaceAll('’', '\u0092'), 'latin1');

/** The days of a spreadsheet are counted from here. */
const serial = (moment: string) => (Date.parse(`${moment}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

type SheetCell = string | { number: number; as: 'number' | 'date' | 'time' };
const styles = { number: 0, date: 1, time: 2 };

/** An .xlsx file with one sheet, as small as it can be. */
function xlsx(rows: readonly (readonly SheetCell[])[]): Uint8Array {
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
	const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const letters = 'ABCDEFGHIJ';
	const cell = (value: SheetCell, at: string) =>
		typeof value === 'string'
			? `<c r="${at}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
			: `<c r="${at}" s="${styles[value.as]}"><v>${value.number}</v></c>`;
	const row = (cells: readonly SheetCell[], index: number) => {
		const inside = cells.map((value, column) => (value === '' ? '' : cell(value, `${letters[column]}${index + 1}`)));
		return cells.length === 0 ? '' : `<row r="${index + 1}">${inside.join('')}</row>`;
	};
	const files = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="Program" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
		// Formats 14 and 20 are Excel's own: a date, and hours with minutes.
		'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
	};
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)])),
	);
}

const whatIsOn = (edition: Edition) =>
	edition.events.map(({ id, start, length, words }) => ({
		id,
		start,
		seconds: length?.seconds,
		title: words.sv?.title,
		where: words.sv?.where,
	}));

describe('npm run events', { timeout: 120_000 }, () => {
	const swedish =
		'\uFEFFDatum;Tid;Slut;Rubrik;Plats;Kategori;Målgrupp;Arrangör;Pris\r\n' +
		'2027-03-06;18:00;20:00;Vårkonsert;Kyrkan;Konsert;Alla;Musiksällskapet;"80 kr; barn gratis"\r\n' +
		'lördag 13 mars 2027;21.30;01.00;Nattvandring;Mossgruvan;Guidning;;;\r\n';

	test('shows how it understands Swedish Excel’s own table and writes nothing', async () => {
		const { code, output } = await importSheet('program.csv', swedish);
		expect(output).toContain(
			[
				'Så läses kolumnerna:',
				'  Datum → dag (day)',
				'  Tid → början (start)',
				'  Slut → slut (end)',
				'  Rubrik → rubrik (title)',
				'  Plats → plats (where)',
				'  Kategori → slag (kind)',
				'  Målgrupp → för vem (audience)',
				'  Arrangör → arrangör (organiser)',
				'  Pris → pris (price)',
			].join('\n'),
		);
		expect(output).toContain('+ 2027-03-06 18:00–20:00  Vårkonsert, Kyrkan (music) → events/varkonsert-2027-03-06.yaml');
		expect(output).toContain('2 att lägga till, 0 finns redan, 0 rader går inte att läsa.');
		expect(output).toContain('Inget är skrivet än.');
		expect(code).toBe(0);
		expect(eventFiles()).toEqual(shipped);
	});

	test('with --write the kiosk has the events, an end before the start is after midnight, and a second run finds them', async () => {
		const first = await importSheet('program.csv', swedish, '--write');
		expect(first).toEqual({ code: 0, output: expect.stringContaining('De ligger nu i mappen events.') });
		expect(eventFiles()).toEqual([...shipped, 'nattvandring-2027-03-13.yaml', 'varkonsert-2027-03-06.yaml'].sort());
		const edition = await editionAfter();
		expect(whatIsOn(edition)).toEqual([
			{ id: 'nattvandring-2027-03-13', start: '2027-03-13T21:30:00', seconds: 3.5 * 3600, title: 'Nattvandring', where: 'Mossgruvan' },
			{ id: 'varkonsert-2027-03-06', start: '2027-03-06T18:00:00', seconds: 2 * 3600, title: 'Vårkonsert', where: 'Kyrkan' },
		]);
		expect(edition.events.at(-1)).toMatchObject({
			kind: 'music',
			audiences: ['everyone'],
			words: { sv: { organiser: 'Musiksällskapet', price: '80 kr; barn gratis' } },
		});

		const second = await importSheet('program.csv', swedish, '--write');
		expect(second.output).toContain('= 2027-03-06 18:00 Vårkonsert finns redan.');
		expect(second.output).toContain('0 att lägga till, 2 finns redan');
		expect(second.code).toBe(0);
		expect(await editionAfter()).toEqual(edition);
	});

	test('reads Windows-1252 with å, ä, ö and a dash', async () => {
		const table = 'När;Klockslag;Vad;Ställe\n14/2 2027;19–21;Sågspån & ärtsoppa – en afton;Åsgården\n';
		const { code, output } = await importSheet('gammal.csv', windows1252(table), '--write');
		expect(output).toContain('Klockslag → början (start)');
		expect(code).toBe(0);
		expect(whatIsOn(await editionAfter())).toEqual([
			{
				id: 'sagspan-artsoppa-en-afton-2027-02-14',
				start: '2027-02-14T19:00:00',
				seconds: 7200,
				title: 'Sågspån & ärtsoppa – en afton',
				where: 'Åsgården',
			},
		]);
	});

	test('names a row that it cannot read by its number with what would be right, and the others stand', async () => {
		const table = [
			'Date,Time,End,Title,Place,End date',
			'2027-05-01,10:00,,"Loppis, ute",Torget,',
			'1/5,10:00,,Utan år,Torget,',
			'',
			'2027-02-30,10:00,,Ingen sådan dag,Torget,',
			'2027-05-02,tio,,Utan tid,Torget,',
			'2027-05-02,10:00,sen,Utan slut,Torget,',
			'2027-05-02,10:00,,,Torget,',
			'2027-05-02,10:00,,Utan plats,,',
			`2027-05-02,10:00,,${'Lång '.repeat(20)},Torget,`,
			'2027-05-02,,,Baklänges,Torget,2027-05-01',
			'2027-05-03,,,Hela dagar,Torget,2027-05-05',
		].join('\n');
		const { code, output } = await importSheet('program.csv', table, '--write');
		expect(output.split('\n').filter((line) => line.startsWith('!'))).toEqual([
			'! Rad 3: dagen "1/5" går inte att läsa. Skriv den så här: 2027-02-14.',
			'! Rad 5: dagen "2027-02-30" går inte att läsa. Skriv den så här: 2027-02-14.',
			'! Rad 6: tiden "tio" går inte att läsa. Skriv den så här: 18:00.',
			'! Rad 7: sluttiden "sen" går inte att läsa. Skriv den så här: 20:00.',
			'! Rad 8: rubriken saknas.',
			'! Rad 9: platsen saknas för "Utan plats".',
			expect.stringMatching(/^! Rad 10: "title" i "Lång .*" är för lång: högst 80 tecken\.$/),
			'! Rad 11: sista dagen "2027-05-01" är före den första, "2027-05-02". Byt plats på dem, eller rätta året.',
		]);
		expect(code).toBe(1);
		expect(whatIsOn(await editionAfter()).map(({ title, start }) => `${start} ${title}`)).toEqual([
			'2027-05-03 Hela dagar',
			'2027-05-01T10:00:00 Loppis, ute',
		]);
	});

	test('takes the dates and times of a real Excel file', async () => {
		const date = (text: string): SheetCell => ({ number: serial(text), as: 'date' });
		const time = (hours: number, minutes = 0): SheetCell => ({ number: (hours * 60 + minutes) / 1440, as: 'time' });
		const book = xlsx([
			['Startdatum', 'Starttid', 'Sluttid', 'Evenemang', 'Lokal', 'Pris'],
			[date('2027-06-06T00:00'), time(18), time(19, 30), 'Nationaldagen', 'Parken', { number: 40, as: 'number' }],
			[],
			[date('2027-06-07T00:00'), time(18, 20), time(0), 'Långkväll', 'Ladan <stora>', ''],
			[date('2027-12-31T00:00'), 'kl. 23.45', '', 'Nyårsraketer', 'Torget', ''],
			['sjunde juni', time(18), '', 'Utan dag', 'Parken', ''],
			[date('2027-06-08T00:00'), '', '', 'Hela dagen', 'Parken', ''],
		]);
		const { code, output } = await importSheet('Program 2027.xlsx', book, '--write');
		expect(output).toContain('! Rad 6: dagen "sjunde juni" går inte att läsa.');
		expect(code).toBe(1);
		const edition = await editionAfter();
		expect(whatIsOn(edition)).toEqual([
			{ id: 'hela-dagen-2027-06-08', start: '2027-06-08', seconds: 0, title: 'Hela dagen', where: 'Parken' },
			{ id: 'langkvall-2027-06-07', start: '2027-06-07T18:20:00', seconds: 20_400, title: 'Långkväll', where: 'Ladan <stora>' },
			{ id: 'nationaldagen-2027-06-06', start: '2027-06-06T18:00:00', seconds: 5400, title: 'Nationaldagen', where: 'Parken' },
			{ id: 'nyarsraketer-2027-12-31', start: '2027-12-31T23:45:00', seconds: undefined, title: 'Nyårsraketer', where: 'Torget' },
		]);
		expect(edition.events[2]?.words.sv?.price).toBe('40');
	});

	test('--columns goes before what it guesses', async () => {
		const table = 'Datum;Kväll;Var;Namn;Band\n2027-07-03;20;Folkets park;Dansbana;Norbergs trio\n';
		const { code, output } = await importSheet('program.csv', table, '--columns', 'Band=title,kväll=start,Namn=kind');
		expect(output).toMatch(/Kväll → början \(start\)\n {2}Var → plats \(where\)\n {2}Namn → slag \(kind\)\n {2}Band → rubrik \(title\)/);
		expect(output).toContain('+ 2027-07-03 20:00  Norbergs trio, Folkets park (other) → events/norbergs-trio-2027-07-03.yaml');
		expect(code).toBe(0);
	});

	test.each([
		['program.csv', 'Datum;Vad\n2027-07-03;Dans\n', [], 'Ingen kolumn för plats (where) hittades. Kolumnerna är: Datum, Vad.'],
		[
			'program.csv',
			'Datum;Vad;Var\n2027-07-03;Dans;Parken\n',
			['--columns', 'Lokal=where'],
			'Det finns ingen kolumn "Lokal". Kolumnerna är: Datum, Vad, Var.',
		],
		[
			'program.csv',
			'Datum;Vad;Var\n2027-07-03;Dans;Parken\n',
			['--columns', 'Var=torg'],
			'"torg" går inte att välja. Välj något av: rubrik (title), plats (where), dag (day)',
		],
		['program.csv', 'Datum;Vad;Var\n', [], 'Filen har inga rader.'],
		['program.csv', 'Datum;Vad;Var\n2027-07-03;"Dans;Parken\n', [], 'Tabellen går inte att läsa'],
		['program.xlsx', 'Datum;Vad;Var\n2027-07-03;Dans;Parken\n', [], 'Filen går inte att läsa som Excel'],
		['program.csv', '', ['--import', 'finns-inte.csv'], 'Filen finns-inte.csv finns inte.'],
		['program.csv', '', ['--nonsense'], 'Skriv så här: npm run events -- --import fil.xlsx'],
	])('%s of %j with %j is refused in a sentence', async (name, table, more, says) => {
		const { code, output } = await importSheet(name, table, '--write', ...more);
		expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining(says) });
		expect(output).not.toMatch(/^\s+at /m);
		expect(eventFiles()).toEqual(shipped);
	});

	test('without a file it says what to write, and with content that has faults what to do first', async () => {
		const bare = await runNode([path.join(project, 'scripts/events.mjs'), '--content', content.contentFolder], project);
		expect(bare).toEqual({ code: 2, output: expect.stringContaining('Skriv vilken fil: npm run events -- --import fil.csv') });
		content.replace('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: 5');
		const spoiled = await importSheet('program.csv', swedish, '--write');
		content.restore();
		expect(spoiled).toEqual({ code: 2, output: expect.stringContaining('Innehållet har fel som måste rättas först.') });
		expect(eventFiles()).toEqual(shipped);
	});
});

describe('what a row becomes', () => {
	const header = ['Datum', 'Tid', 'Slut', 'Sista dag', 'Rubrik', 'Plats', 'Status'];
	const columns = guessColumns(header);
	let edition: Edition;
	beforeAll(async () => {
		edition = await editionAfter();
	});
	const plan = (...rows: Cell[][]) =>
		eventsOf(
			columns,
			rows.map((cells, index) => ({ number: index + 2, cells })),
			edition,
			content.contentFolder,
		);

	test('files have safe names of their own', () => {
		content.write('events/dans-2027-07-03.yaml', 'kind: other\n');
		const titles = ['Dans', 'Dans!', 'DANS', '../../etc/passwd', '100-årsjubileum', 'Är det nån hemma?', '祭り', '🎉', 'x'.repeat(80), 'Ö'];
		const { planned, problems } = plan(...titles.map((title, hour) => ['2027-07-03', `${hour}:00`, null, null, title, 'Parken', null]));
		expect(problems).toEqual([]);
		expect(planned.map(({ name }) => name)).toEqual([
			'dans-2027-07-03-2.yaml',
			'dans-2027-07-03-3.yaml',
			'dans-2027-07-03-4.yaml',
			'etc-passwd-2027-07-03.yaml',
			'arsjubileum-2027-07-03.yaml',
			'ar-det-nan-hemma-2027-07-03.yaml',
			'evenemang-2027-07-03.yaml',
			'evenemang-2027-07-03-2.yaml',
			`${'x'.repeat(40)}-2027-07-03.yaml`,
			'o-2027-07-03.yaml',
		]);
	});

	test('the same event twice in one table is once', () => {
		const row = ['2027-07-03', '18:00', null, null, 'Dans', 'Parken', null];
		const { planned, known } = plan(
			row,
			row.map((cell) => cell?.toUpperCase() ?? null),
			['2027-07-04', ...row.slice(1)],
		);
		expect(planned.map(({ event }) => event.start)).toEqual(['2027-07-03T18:00', '2027-07-04T18:00']);
		expect(known).toEqual(['2027-07-03 18:00 DANS']);
	});

	test.each([
		[['2027-07-03', null, null, null], { start: '2027-07-03' }],
		[['2027-07-03', null, null, '2027-07-05'], { start: '2027-07-03', end: '2027-07-05' }],
		[['2027-07-03', '18-20', null, null], { start: '2027-07-03T18:00', end: '2027-07-03T20:00' }],
		[['2027-07-03', '18-20', '21', null], { start: '2027-07-03T18:00', end: '2027-07-03T21:00' }],
		[['2027-07-03', '22', '02', null], { start: '2027-07-03T22:00', end: '2027-07-04T02:00' }],
		[['2027-12-31', '22–24', null, null], { start: '2027-12-31T22:00', end: '2028-01-01T00:00' }],
		[['2027-07-03', '18', '12', '2027-07-05'], { start: '2027-07-03T18:00', end: '2027-07-05T12:00' }],
		[['2027-07-03', '18', null, '2027-07-05'], { start: '2027-07-03T18:00' }],
	])('%j lasts as it says', (cells, expected) => {
		const [one] = plan([...cells, 'Dans', 'Parken', null]).planned;
		expect({ start: one?.event.start, ...(one?.event.end === undefined ? {} : { end: one.event.end }) }).toEqual(expected);
	});

	test.each([
		[null, 'confirmed'],
		['Inställt!', 'cancelled'],
		['Fullbokat', 'full'],
		['Flyttad', 'moved'],
		['preliminärt', 'tentative'],
		['cancelled', 'cancelled'],
		['Klart', 'confirmed'],
	])('status %j is %s', (status, expected) => {
		expect(plan(['2027-07-03', '18', null, null, 'Dans', 'Parken', status]).planned[0]?.event.status).toBe(expected);
	});

	test('whatever is written in a cell, the kiosk reads it back as it stands', async () => {
		const text = fc.oneof(
			fc.constantFrom(
				'Ja',
				'no',
				'null',
				'12:30',
				'1e3',
				'- punkt',
				'# ett',
				'&ankare',
				'*stjärna',
				'a: b',
				'"citat"',
				"d'Arc",
				'{{count}}',
				'%',
				'@',
				'!tag',
				'---',
				'rad\nrad',
				'\\n',
			),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
		);
		const cells = fc.tuple(text, text).filter(([title, where]) => title.trim() !== '' && where.trim() !== '');
		await fc.assert(
			fc.asyncProperty(cells, async ([title, where]) => {
				const { planned, problems } = plan(['2027-07-03', '18:00', null, null, title, where, null]);
				expect(problems).toEqual([]);
				for (const { name, text: file } of planned) content.write(`events/${name}`, file);
				const { events } = await editionAfter();
				for (const { name } of planned) content.remove(`events/${name}`);
				expect(events.map(({ words }) => words.sv)).toEqual([{ title: title.trim(), where: where.trim() }]);
			}),
			{ numRuns: 60 },
		);
	});
});
