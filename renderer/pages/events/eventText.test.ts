import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Occurrence } from '../../../bridge/model.ts';
import { createWords } from '../../words/i18n.ts';
import { formerDayOf, formerlyOf, whenOf } from './eventText.ts';

const ui = (language: string) =>
	JSON.parse(readFileSync(path.join(import.meta.dirname, `../../../content/words/${language}/ui.json`), 'utf8')) as object;

function speaking(language: string) {
	const i18n = createWords(language, (key) => {
		throw new Error(`${key} has no text`);
	});
	return i18n.addResourceBundle(language, 'ui', ui(language));
}

const occurrence = (start: string, end: string, movedFrom?: string): Occurrence => ({
	id: `prov-${start.slice(0, 10)}`,
	event: 'prov',
	audiences: [],
	kind: 'music',
	status: 'confirmed',
	allDay: !start.includes('T'),
	start,
	end,
	words: {},
	...(movedFrom === undefined ? {} : { movedFrom }),
});

test.each([
	[
		'an evening past midnight',
		'2026-11-27T21:00:00Z',
		'2026-11-28T01:00:00Z',
		'fredag 27 november, 22:00–02:00',
		'Friday 27 November, 22:00–02:00',
	],
	[
		'one over New Year',
		'2026-12-31T20:00:00Z',
		'2027-01-01T01:00:00Z',
		'torsdag 31 december, 21:00–02:00',
		'Thursday 31 December, 21:00–02:00',
	],
	['an evening', '2026-11-26T17:00:00Z', '2026-11-26T19:00:00Z', 'torsdag 26 november, 18:00–20:00', 'Thursday 26 November, 18:00–20:00'],
	['a start alone', '2026-11-26T17:00:00Z', '2026-11-26T17:00:00Z', 'torsdag 26 november, 18:00', 'Thursday 26 November, 18:00'],
	['this very day', '2026-11-23T17:00:00Z', '2026-11-23T19:00:00Z', 'i dag, 18:00–20:00', 'today, 18:00–20:00'],
	['all of this day', '2026-11-23', '2026-11-23', 'i dag', 'today'],
	[
		'a camp',
		'2026-11-27T17:00:00Z',
		'2026-11-29T13:00:00Z',
		'fredag 27 november, 18:00 – söndag 29 november, 14:00',
		'Friday 27 November, 18:00 – Sunday 29 November, 14:00',
	],
	[
		'a night and the day after it',
		'2026-11-27T17:00:00Z',
		'2026-11-28T13:00:00Z',
		'fredag 27 november, 18:00 – lördag 28 november, 14:00',
		'Friday 27 November, 18:00 – Saturday 28 November, 14:00',
	],
	['days of next year', '2027-02-19', '2027-02-21', '19–21 februari 2027', '19–21 February 2027'],
	['days over New Year', '2026-12-30', '2027-01-02', '30 december 2026–2 januari 2027', '30 December 2026 – 2 January 2027'],
])('%s reads as a person would say it', (_, start, end, swedish, english) => {
	const once = occurrence(start, end);
	expect(whenOf(once, speaking('sv'), '2026-11-23')).toBe(swedish);
	expect(whenOf(once, speaking('en'), '2026-11-23')).toBe(english);
});

test('what was moved tells when it was to be, and nothing where nobody has said it', () => {
	const i18n = speaking('sv');
	const moved = occurrence('2026-11-28T17:00:00Z', '2026-11-28T19:00:00Z', '2026-11-27T18:00:00Z');
	expect(formerlyOf(moved, i18n, '2026-11-23')).toBe('fredag 27 november, 19:00');
	expect(formerlyOf(occurrence('2026-11-28', '2026-11-28', '2026-11-27'), i18n, '2026-11-23')).toBe('fredag 27 november');
	expect(formerlyOf(occurrence('2026-11-28', '2026-11-28'), i18n, '2026-11-23')).toBeUndefined();
});

test('a day that was moved into an evening, or out of one, keeps both as they were', () => {
	const i18n = speaking('sv');
	const evening = occurrence('2026-11-28T17:00:00Z', '2026-11-28T19:00:00Z', '2026-11-27');
	expect([formerlyOf(evening, i18n, '2026-11-23'), formerDayOf(evening)]).toEqual(['fredag 27 november', '2026-11-27']);
	// Half past midnight in Stockholm is still the day before in UTC.
	const day = occurrence('2026-11-30', '2026-11-30', '2026-11-27T23:30:00Z');
	expect([formerlyOf(day, i18n, '2026-11-23'), formerDayOf(day)]).toEqual(['lördag 28 november, 00:30', '2026-11-28']);
	expect(formerDayOf(occurrence('2026-11-28', '2026-11-28'))).toBe('2026-11-28');
});
