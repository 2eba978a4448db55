import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { EventWords, Occurrence } from '../../../bridge/model.ts';
import { calendarCode } from './calendarCode.ts';

const evening: Occurrence = {
	id: 'prov-2027-02-11',
	event: 'prov',
	kind: 'music',
	audiences: [],
	status: 'confirmed',
	allDay: false,
	start: '2027-02-11T17:00:00Z',
	end: '2027-02-11T19:30:00Z',
	words: {},
};
const now = Date.parse('2027-02-10T11:00:00Z');
const code = (changes: Partial<Occurrence>, words: EventWords, place?: string, bytes = 287) =>
	calendarCode({ ...evening, ...changes }, { words, language: 'sv' }, place, now, bytes);
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

test('one bare event, whole where it fits, with its place on earth', () => {
	const text = code(
		{ position: { latitude: 60.0753, longitude: 15.8908 } },
		{ title: 'Kör; kaffe, kaka', text: 'Rad ett\nrad två' },
		'Klackberg',
	);
	expect(text.split('\r\n')).toEqual([
		'BEGIN:VEVENT',
		'UID:prov-2027-02-11',
		'DTSTAMP:20270210T110000Z',
		'DTSTART:20270211T170000Z',
		'DTEND:20270211T193000Z',
		'SUMMARY:Kör\\; kaffe\\, kaka',
		'LOCATION:Klackberg',
		'GEO:60.0753;15.8908',
		'DESCRIPTION:Rad ett\\nrad två',
		'END:VEVENT',
	]);
	expect(read(text).getFirstPropertyValue('description')).toBe('Rad ett\nrad två');
});

test('without an end, without a place, and not settled', () => {
	const text = code({ end: evening.start, status: 'tentative' }, { title: 'Kör' });
	expect(text).not.toMatch(/DTEND|LOCATION|GEO|DESCRIPTION/);
	expect(text).toContain('STATUS:TENTATIVE');
});

test('what does not fit is cut between letters, the text first, then the place, the title last', () => {
	for (const letter of ['å', 'م', '👩‍👧']) {
		const long = letter.repeat(200);
		for (const bytes of [180, 220, 287]) {
			const event = read(code({}, { title: `Rubrik ${long}`, text: long }, `Plats ${long}`, bytes));
			const title = String(event.getFirstPropertyValue('summary'));
			expect(title).toMatch(/^Rubrik .*…$/u);
			expect(title.slice('Rubrik '.length, -1).replaceAll(letter, '')).toBe('');
			expect(event.getFirstPropertyValue('location')).toBeNull();
			expect(new TextEncoder().encode(code({}, { title: `Rubrik ${long}`, text: long }, long, bytes)).length).toBeLessThanOrEqual(bytes);
		}
	}
	const event = read(code({}, { title: 'Kort', text: 'Ä'.repeat(300) }, 'Torget'));
	expect(event.getFirstPropertyValue('location')).toBe('Torget');
	expect(String(event.getFirstPropertyValue('description'))).toMatch(/^Ä{20,}…$/);
});
