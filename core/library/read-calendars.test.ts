import { truncateSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ContentCopy, concert, copyContent } from '../../tests/library/content-copy.ts';
import { expandDated, occurrenceOf } from '../events/occurrences.ts';
import type { Edition } from './edition.ts';
import { describeFault } from './fault.ts';
import { readEdition } from './read.ts';

let content: ContentCopy;
beforeAll(async () => {
	content = await copyContent();
});
afterEach(() => content.restore());
afterAll(() => content.dispose());

const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (title: string, ...more: string[]) =>
	[
		'BEGIN:VEVENT',
		`UID:${title}@example.org`,
		'DTSTART:20270305T170000Z',
		'DTEND:20270305T180000Z',
		`SUMMARY:${title}`,
		...more,
		'END:VEVENT',
	].join('\r\n');
const library = calendar(event('Sagostund', 'LOCATION:Biblioteket'), event('Bokcirkel', 'LOCATION:Biblioteket'));
/** As a download leaves it that broke off in the middle of the second event. */
const cutShort = library.slice(0, library.indexOf('Bokcirkel@'));

/** The edition, what is said of it, and the titles of its events. */
async function read(before?: Edition) {
	const { edition, faults, leftOut, copies, advice } = await readEdition(content.contentFolder, before ? { before } : {});
	expect(faults.map(describeFault)).toEqual([]);
	if (!edition) throw new Error('No edition');
	const titles = edition.events.map(({ words }) => words.sv?.title).sort();
	return { edition, titles, copies, leftOut: leftOut.map(describeFault), advice: advice.map(describeFault) };
}

/** A calendar of this name beside whole ones: whatever is wrong with it, they stand. */
async function readBesideWholeOnes(name: string, bytes: string | Uint8Array) {
	content.write('events/konsert.yaml', concert);
	content.write('events/bibliotek.ics', library);
	content.write(`events/${name}`, bytes);
	const found = await read();
	expect(found.titles).toEqual(expect.arrayContaining(['Bokcirkel', 'Provkonsert', 'Sagostund']));
	return { ...found, titles: found.titles.filter((title) => !['Bokcirkel', 'Provkonsert', 'Sagostund'].includes(title ?? '')) };
}

/** Whole megabytes of the same text. */
const megabytes = (count: number, text: string) => text.repeat(Math.ceil((count * 1_000_000) / text.length));

describe('a calendar', () => {
	test('stands beside our own events, in whatever case its name ends', async () => {
		const { titles, leftOut, copies, edition } = await readBesideWholeOnes('Kyrkan.ICS', calendar(event('Orgelmusik')));
		expect(titles).toEqual(['Orgelmusik']);
		expect({ leftOut, copies }).toEqual({ leftOut: [], copies: [] });
		expect(edition.events.map(({ source }) => source)).toEqual(
			expect.arrayContaining(['events/Kyrkan.ICS', 'events/bibliotek.ics', 'events/konsert.yaml']),
		);
		expect(Object.keys(edition.updated).sort()).toEqual(['events/Kyrkan.ICS', 'events/bibliotek.ics', 'events/konsert.yaml']);
		expect(edition.updated['events/Kyrkan.ICS']).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
	});

	test('of 50 MB is refused', async () => {
		content.write('events/stor.ics', library);
		truncateSync(path.join(content.contentFolder, 'events/stor.ics'), 50_000_000);
		content.write('events/konsert.yaml', concert);
		const { titles, leftOut } = await read();
		expect(leftOut).toEqual([
			'events/stor.ics: Kalendern är för stor (50 MB). En kalender får vara högst 10 MB. Hämta den igen utan bilagor, eller bara för det här året.',
		]);
		expect(titles).toEqual(['Provkonsert']);
	});

	test('of 9 MB in one endless line inside an event loses the line, not the event', async () => {
		const endless = `DESCRIPTION:${megabytes(9, 'Mycket text. ')}`;
		const { titles, leftOut, edition } = await readBesideWholeOnes(
			'lang.ics',
			calendar(event('Utställning', endless), event('Vernissage')),
		);
		expect(titles).toEqual(['Utställning', 'Vernissage']);
		expect(leftOut).toEqual([]);
		expect(edition.events.filter(({ words }) => words.sv?.text !== undefined)).toEqual([]);
	});

	test('of 9 MB that never breaks a line at all is no calendar', async () => {
		const { titles, leftOut } = await readBesideWholeOnes('rad.ics', `BEGIN:VCALENDAR ${megabytes(9, 'BEGIN:VEVENT ')}`);
		expect(titles).toEqual([]);
		expect(leftOut).toEqual([expect.stringMatching(/^events\/rad\.ics: Filen är ingen kalender\./)]);
	});

	test('of 9 MB in two hundred thousand folded lines loses the line, not the event', async () => {
		const folded = `DESCRIPTION:\r\n${Array(200_000)
			.fill(` ${'x'.repeat(42)}`)
			.join('\r\n')}`;
		expect(folded.length).toBeGreaterThan(8_900_000);
		const { titles, leftOut, edition } = await readBesideWholeOnes('vikt.ics', calendar(event('Utställning', folded), event('Vernissage')));
		expect(titles).toEqual(['Utställning', 'Vernissage']);
		expect(leftOut).toEqual([]);
		expect(edition.events.filter(({ words }) => words.sv?.text !== undefined)).toEqual([]);
	});

	test.each([
		[
			'a login page',
			'<!DOCTYPE html>\n<html><head><title>Logga in</title></head></html>',
			/Filen är en webbsida \(HTML\), fast namnet slutar på \.ics\. Hämta kalendern igen/,
		],
		['nothing', '', /Filen är tom\. Hämta kalendern igen/],
		['only line breaks', '\r\n\r\n', /Filen är ingen kalender\. .*BEGIN:VCALENDAR/],
		['something else', 'Datum;Vad\n2027-01-01;Nyår\n', /Filen är ingen kalender\./],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /Filen är en bild, fast namnet slutar på \.ics\./],
		['zeroes', new Uint8Array(5000), /Filen är ingen kalender\./],
	])('that is %s is a fault of its own', async (_, bytes, says) => {
		const { titles, leftOut, copies } = await readBesideWholeOnes('fel.ics', bytes);
		expect(titles).toEqual([]);
		expect(leftOut).toEqual([expect.stringMatching(says)]);
		expect(leftOut[0]).toMatch(/^events\/fel\.ics: /);
		expect(copies).toEqual([]);
	});

	test('that is a folder is passed over', async () => {
		content.makeFolder('events/x.ics');
		content.write('events/bibliotek.ics', library);
		const { titles, leftOut } = await read();
		expect(titles).toEqual(['Bokcirkel', 'Sagostund']);
		expect(leftOut).toEqual([]);
	});

	test('with one damaged event shows the others, and says which line it is on', async () => {
		const { titles, leftOut } = await readBesideWholeOnes(
			'delvis.ics',
			calendar(event('Före'), event('Trasig').replace('DTSTART:20270305T170000Z', 'DTSTART:20270230T170000Z'), event('Efter')),
		);
		expect(titles).toEqual(['Efter', 'Före']);
		expect(leftOut).toEqual([
			expect.stringMatching(/^events\/delvis\.ics, rad 9, tecken 1: "Trasig": Tiden "20270230T170000Z" i DTSTART finns inte\./),
		]);
	});
});

describe('a calendar that was cut short', () => {
	test('shows what there is of it, where nothing better is known', async () => {
		content.write('events/bibliotek.ics', cutShort);
		const { titles, leftOut, copies } = await read();
		expect(titles).toEqual(['Sagostund']);
		expect(leftOut).toEqual([
			expect.stringMatching(/^events\/bibliotek\.ics, rad 10, tecken 1: .*: Händelsen är inte hel: slutet på den saknas/),
		]);
		expect(copies).toEqual([]);
	});

	test('between two events is found out all the same', async () => {
		content.write('events/bibliotek.ics', library.replace('END:VCALENDAR', ''));
		const { titles, leftOut } = await read();
		expect(titles).toEqual(['Bokcirkel', 'Sagostund']);
		expect(leftOut).toEqual([expect.stringMatching(/^events\/bibliotek\.ics: Kalendern är avhuggen: slutet saknas \(END:VCALENDAR\)\./)]);
	});

	test.each([
		['is cut short', () => content.write('events/bibliotek.ics', cutShort)],
		['is emptied', () => content.write('events/bibliotek.ics', '')],
		['becomes a login page', () => content.write('events/bibliotek.ics', '<html><body>Logga in</body></html>')],
		['becomes too large', () => truncateSync(path.join(content.contentFolder, 'events/bibliotek.ics'), 50_000_000)],
	])('or %s leaves its last good copy, as old as that is, until it is mended', async (_, spoil) => {
		content.write('events/bibliotek.ics', library);
		content.write('events/kyrkan.ics', calendar(event('Orgelmusik')));
		const stamp = new Date('2027-01-02T03:04:05Z');
		utimesSync(path.join(content.contentFolder, 'events/bibliotek.ics'), stamp, stamp);
		const good = await read();
		expect(good.edition.updated['events/bibliotek.ics']).toBe(stamp.toISOString());

		spoil();
		const spoiled = await read(good.edition);
		expect(spoiled.copies).toEqual(['events/bibliotek.ics']);
		expect(spoiled.leftOut).toEqual([expect.stringMatching(/^events\/bibliotek\.ics/)]);
		expect(spoiled.titles).toEqual(['Bokcirkel', 'Orgelmusik', 'Sagostund']);
		expect(spoiled.edition.updated['events/bibliotek.ics']).toBe(stamp.toISOString());
		// What is shown has not changed, so nothing is shown anew.
		expect(spoiled.edition.eventsRevision).toBe(good.edition.eventsRevision);

		// The copy of a copy is as good.
		const later = await read(spoiled.edition);
		expect(later.titles).toEqual(spoiled.titles);
		expect(later.copies).toEqual(['events/bibliotek.ics']);

		content.write('events/bibliotek.ics', calendar(event('Sagostund'), event('Högläsning')));
		const mended = await read(later.edition);
		expect(mended.titles).toEqual(['Högläsning', 'Orgelmusik', 'Sagostund']);
		expect({ copies: mended.copies, leftOut: mended.leftOut }).toEqual({ copies: [], leftOut: [] });
		expect(mended.edition.updated['events/bibliotek.ics']).not.toBe(stamp.toISOString());
	});

	test('is not kept from the file that somebody removed', async () => {
		content.write('events/bibliotek.ics', library);
		const { edition } = await read();
		content.remove('events/bibliotek.ics');
		expect(await read(edition)).toMatchObject({ titles: [], copies: [], leftOut: [] });
	});

	test('a whole calendar that has become empty of events is believed', async () => {
		content.write('events/bibliotek.ics', library);
		const { edition } = await read();
		content.write('events/bibliotek.ics', calendar());
		expect(await read(edition)).toMatchObject({ titles: [], copies: [], leftOut: [] });
	});
});

describe('what is in a calendar', () => {
	test.each([
		'FREQ=SECONDLY;COUNT=1000000000',
		'FREQ=SECONDLY',
		'FREQ=MINUTELY;UNTIL=99991231T235959Z',
		'FREQ=HOURLY',
		'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,15,30,45',
		'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
		'FREQ=SECONDLY;INTERVAL=100000000;BYMONTH=2;BYMONTHDAY=30',
		'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
		'FREQ=YEARLY;INTERVAL=100000000',
	])('%s is advice, and its first time is shown', async (rule) => {
		content.write('events/regel.ics', calendar(event('Regel', `RRULE:${rule}`)));
		const { edition, advice, leftOut } = await read();
		expect(leftOut).toEqual([]);
		const about = advice.filter((line) => line.startsWith('events/regel.ics'));
		const placed = edition.events.flatMap((one) => expandDated(one, { first: '2027-01-01', last: '2028-01-31' }));
		expect(placed.map((one) => occurrenceOf(one).start)).toEqual(['2027-03-05T17:00:00Z']);
		// Once in a hundred million years is a rule in order.
		const isInOrder = rule.startsWith('FREQ=YEARLY;INTERVAL');
		expect(about.filter((line) => line.includes('RRULE'))).toEqual(
			isInOrder
				? []
				: [
						expect.stringMatching(
							/rad 3, tecken 1: "Regel": Regeln för upprepning \(RRULE\) ger för många tillfällen, eller inget alls\. Bara det första visas\./,
						),
					],
		);
	});

	test.each(['PRIVATE', 'CONFIDENTIAL', 'private'])('CLASS:%s is advice and is not shown', async (value) => {
		content.write(
			'events/privat.ics',
			calendar(event('Läkarbesök', `CLASS:${value}`), event('Öppet hus', 'CLASS:PUBLIC', 'LOCATION:Torget')),
		);
		const { titles, leftOut, advice } = await read();
		expect(titles).toEqual(['Öppet hus']);
		expect(leftOut).toEqual([]);
		expect(advice).toEqual([
			'events/privat.ics, rad 3, tecken 1: "Läkarbesök": Händelsen är märkt som privat och visas inte. Gör den offentlig i kalendern om den ska visas.',
		]);
	});

	test.each([
		['a.ics', 'b.ics'],
		['b.ics', 'a.ics'],
	])('the same UID in %s and %s is shown once, by its newer SEQUENCE', async (older, newer) => {
		const version = (place: string, sequence: number, stamp: string) =>
			calendar(event('Möte', `LOCATION:${place}`, `SEQUENCE:${sequence}`, `DTSTAMP:${stamp}`));
		content.write(`events/${older}`, version('Gamla salen', 9, '20270202T000000Z'));
		content.write(`events/${newer}`, version('Nya salen', 10, '20270101T000000Z'));
		const { edition } = await read();
		expect(edition.events.map(({ source, words }) => [source, words.sv?.where])).toEqual([[`events/${newer}`, 'Nya salen']]);
		// Of one sequence, what was written later.
		content.write(`events/${older}`, version('Gamla salen', 10, '20270301T000000Z'));
		expect((await read()).edition.events.map(({ words }) => words.sv?.where)).toEqual(['Gamla salen']);
	});

	test('a file that only has another time, or is written anew as it was, changes no revision', async () => {
		content.write('events/bibliotek.ics', library);
		content.write('events/konsert.yaml', concert);
		const first = await read();
		for (const name of ['bibliotek.ics', 'konsert.yaml']) {
			const stamp = new Date('2030-01-01T00:00:00Z');
			utimesSync(path.join(content.contentFolder, 'events', name), stamp, stamp);
		}
		const touched = await read(first.edition);
		expect(touched.edition.updated['events/konsert.yaml']).toBe('2030-01-01T00:00:00.000Z');
		expect(touched.edition.eventsRevision).toBe(first.edition.eventsRevision);
		expect(touched.edition.content.revision).toBe(first.edition.content.revision);

		content.write('events/bibliotek.ics', library.replace('LOCATION:Biblioteket', 'LOCATION:Bokbussen'));
		const changed = await read(touched.edition);
		expect(changed.edition.eventsRevision).not.toBe(first.edition.eventsRevision);
		expect(changed.edition.content.revision).not.toBe(first.edition.content.revision);
	});
});
