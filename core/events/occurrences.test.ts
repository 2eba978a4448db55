import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { eventKinds, eventStatuses, type Occurrence } from '../../bridge/model.ts';
import { datedEventOf, type OwnEvent } from '../library/own-event.ts';
import { expandDated, occurrenceOf, type Placed, expandRecurring as placedRecurring } from './occurrences.ts';
import { dayOfNumber } from './zone.ts';

const words = { sv: { title: 'Prov', where: 'Torget' } };
const event = (start: string, end?: string, rule?: string): OwnEvent => ({
	id: 'prov',
	kind: 'music',
	status: 'confirmed',
	start,
	end,
	rule,
	words,
});
const window = (first: string, last: string) => ({ first, last });
const placed = (own: OwnEvent, first: string, last: string) => expandDated(datedEventOf(own, 'events/prov.yaml'), { first, last });
const occurrencesOf = (list: Placed[]) => list.map((one) => occurrenceOf(one));
const expandRecurring = (...given: Parameters<typeof placedRecurring>) => occurrencesOf(placedRecurring(...given));
const spans = (list: Occurrence[]) => list.map(({ start, end }) => `${start}/${end}`);
const expand = (own: OwnEvent, first: string, last: string) => spans(occurrencesOf(placed(own, first, last)));

describe('where the clock changes in Stockholm', () => {
	test('six in the evening stays six in the evening, over both changes of a year', () => {
		const weekly = event('2026-03-22T18:00', '2026-03-22T20:00', 'FREQ=WEEKLY');
		expect(expand(weekly, '2026-03-22', '2026-04-05')).toEqual([
			'2026-03-22T17:00:00Z/2026-03-22T19:00:00Z',
			'2026-03-29T16:00:00Z/2026-03-29T18:00:00Z',
			'2026-04-05T16:00:00Z/2026-04-05T18:00:00Z',
		]);
		expect(expand(weekly, '2026-10-18', '2026-11-01')).toEqual([
			'2026-10-18T16:00:00Z/2026-10-18T18:00:00Z',
			'2026-10-25T17:00:00Z/2026-10-25T19:00:00Z',
			'2026-11-01T17:00:00Z/2026-11-01T19:00:00Z',
		]);
	});

	test('an event that spans a change ends when its poster says', () => {
		// The night that leaves out 02–03 is an hour shorter, the one that has it twice an hour longer.
		expect(expand(event('2026-03-28T22:00', '2026-03-29T04:00'), '2026-03-28', '2026-03-29')).toEqual([
			'2026-03-28T21:00:00Z/2026-03-29T02:00:00Z',
		]);
		expect(expand(event('2026-10-24T22:00', '2026-10-25T04:00'), '2026-10-24', '2026-10-25')).toEqual([
			'2026-10-24T20:00:00Z/2026-10-25T03:00:00Z',
		]);
	});

	test('a time that the night leaves out is the next there is, and never after its end', () => {
		expect(expand(event('2026-03-29T02:30'), '2026-03-29', '2026-03-29')).toEqual(['2026-03-29T01:30:00Z/2026-03-29T01:30:00Z']);
		expect(expand(event('2026-03-29T02:30', '2026-03-29T03:00'), '2026-03-29', '2026-03-29')).toEqual([
			'2026-03-29T01:30:00Z/2026-03-29T01:30:00Z',
		]);
	});
});

test('what was moved keeps its old time of the day, over a change of the clock and for each time of a rule', () => {
	const moved = { ...event('2026-03-29T18:00', '2026-03-29T20:00', 'FREQ=WEEKLY;COUNT=2'), movedFrom: '2026-03-28T19:00' };
	const seen = occurrencesOf(placed(moved, '2026-03-28', '2026-04-10'));
	expect(seen.map(({ movedFrom }) => movedFrom)).toEqual(['2026-03-28T18:00:00Z', '2026-04-04T17:00:00Z']);
	const days = occurrencesOf(placed({ ...event('2026-12-06'), movedFrom: '2026-12-05', status: 'moved' }, '2026-12-01', '2026-12-31'));
	expect(days.map(({ movedFrom }) => movedFrom)).toEqual(['2026-12-05']);
});

describe('an event that crosses a border', () => {
	test.each([
		['midnight', event('2026-07-04T21:00', '2026-07-05T01:00'), '2026-07-04', '2026-07-05'],
		['New Year', event('2026-12-31T22:00', '2027-01-01T02:00'), '2026-12-31', '2027-01-01'],
		['the leap day', event('2028-02-28', '2028-03-01'), '2028-02-28', '2028-03-01'],
		['the last of February in a common year', event('2027-02-28T23:00', '2027-03-01T01:00'), '2027-02-28', '2027-03-01'],
	])('%s is seen from both sides', (_, dated, first, last) => {
		const seen = placed(dated, first, last);
		expect(seen.map((one) => [dayOfNumber(one.first), dayOfNumber(one.last)])).toEqual([[first, last]]);
		expect(expand(dated, first, first)).toEqual(spans(occurrencesOf(seen)));
		expect(expand(dated, last, last)).toEqual(spans(occurrencesOf(seen)));
		const dayBefore = Temporal.PlainDate.from(first).subtract({ days: 1 }).toString();
		const dayAfter = Temporal.PlainDate.from(last).add({ days: 1 }).toString();
		expect([...expand(dated, dayBefore, dayBefore), ...expand(dated, dayAfter, dayAfter)]).toEqual([]);
	});

	test('each time of a rule', () => {
		const nights = event('2026-12-30T22:00', '2026-12-31T02:00', 'FREQ=DAILY;COUNT=3');
		expect(expand(nights, '2026-12-31', '2026-12-31')).toEqual([
			'2026-12-30T21:00:00Z/2026-12-31T01:00:00Z',
			'2026-12-31T21:00:00Z/2027-01-01T01:00:00Z',
		]);
	});

	test('all day on several days, every week: the one that began before the window too', () => {
		expect(expand(event('2026-06-05', '2026-06-07', 'FREQ=WEEKLY;COUNT=3'), '2026-06-14', '2026-06-20')).toEqual([
			'2026-06-12/2026-06-14',
			'2026-06-19/2026-06-21',
		]);
	});
});

describe('an event', () => {
	test('on a leap day comes back on leap days only', () => {
		expect(expand(event('2024-02-29', undefined, 'FREQ=YEARLY'), '2025-01-01', '2033-12-31')).toEqual([
			'2028-02-29/2028-02-29',
			'2032-02-29/2032-02-29',
		]);
	});

	test('of a daily rule since 2015 is on today', () => {
		expect(expand(event('2015-01-01T12:00', '2015-01-01T13:00', 'FREQ=DAILY'), '2026-07-04', '2026-07-04')).toEqual([
			'2026-07-04T10:00:00Z/2026-07-04T11:00:00Z',
		]);
	});

	test('keeps what it says, and every time of it has an id of its own', () => {
		const own: OwnEvent = { ...event('2026-07-04T10:00', undefined, 'FREQ=DAILY;COUNT=5'), web: 'https://example.org', status: 'full' };
		const occurrences = occurrencesOf(placed(own, '2026-07-01', '2026-07-31'));
		expect(occurrences).toHaveLength(5);
		expect(new Set(occurrences.map(({ id }) => id)).size).toBe(5);
		expect(occurrences[0]).toEqual({
			id: 'prov-2026-07-04',
			event: 'prov',
			kind: 'music',
			audiences: [],
			allDay: false,
			start: '2026-07-04T08:00:00Z',
			end: '2026-07-04T08:00:00Z',
			status: 'full',
			web: 'https://example.org',
			words,
		});
	});

	test('of any kind, at any time, is whole: in the window, in order, never ending before it starts', () => {
		const moment = fc
			.date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
			.map((date) => Temporal.PlainDateTime.from(date.toISOString().slice(0, 16)));
		fc.assert(
			fc.property(
				moment,
				fc.boolean(),
				fc.option(fc.nat({ max: 5000 }), { nil: undefined }),
				fc.constantFrom(undefined, 'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=SU', 'FREQ=MONTHLY', 'FREQ=YEARLY;COUNT=3'),
				fc.constantFrom(...eventKinds),
				fc.constantFrom(...eventStatuses),
				(begin, allDay, minutes, rule, kind, status) => {
					const text = (at: Temporal.PlainDateTime) => (allDay ? at.toPlainDate().toString() : at.toString({ smallestUnit: 'minute' }));
					const own: OwnEvent = {
						...event(text(begin), minutes === undefined ? undefined : text(begin.add({ minutes })), rule),
						kind,
						status,
					};
					const span = window('2026-03-01', '2027-03-31');
					const found = placed(own, span.first, span.last);
					for (const one of found) {
						const occurrence = occurrenceOf(one);
						expect(occurrence.start <= occurrence.end).toBe(true);
						expect(dayOfNumber(one.first) <= span.last).toBe(true);
						expect(dayOfNumber(one.last) >= span.first).toBe(true);
					}
					const starts = found.map((one) => occurrenceOf(one).start);
					expect(starts).toEqual(starts.toSorted());
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe('what recurs every year', () => {
	const recurring = (id: string, rule: string, days: number) =>
		expandRecurring(
			[{ id, kind: 'sport', months: [2], rule: { rule, days }, sources: ['S33'], confidence: 'H' }],
			window('2026-01-01', '2035-12-31'),
		);

	test('the second Sunday of February, for ten years', () => {
		const found = recurring('engelbrektsloppet', 'FREQ=YEARLY;BYMONTH=2;BYDAY=2SU', 1);
		expect(spans(found).join(' ')).toBe(
			'2026-02-08/2026-02-08 2027-02-14/2027-02-14 2028-02-13/2028-02-13 2029-02-11/2029-02-11 2030-02-10/2030-02-10 2031-02-09/2031-02-09 2032-02-08/2032-02-08 2033-02-13/2033-02-13 2034-02-12/2034-02-12 2035-02-11/2035-02-11',
		);
		for (const occurrence of found)
			expect(occurrence).toMatchObject({ status: 'tentative', recurring: 'engelbrektsloppet', allDay: true, words: {} });
	});

	test('the second weekend of September, for ten years: the second Saturday and the day after', () => {
		expect(spans(recurring('kulturarvsdagen', 'FREQ=YEARLY;BYMONTH=9;BYDAY=2SA', 2)).join(' ')).toBe(
			'2026-09-12/2026-09-13 2027-09-11/2027-09-12 2028-09-09/2028-09-10 2029-09-08/2029-09-09 2030-09-14/2030-09-15 2031-09-13/2031-09-14 2032-09-11/2032-09-12 2033-09-10/2033-09-11 2034-09-09/2034-09-10 2035-09-08/2035-09-09',
		);
	});

	test('without a rule has no day', () => {
		expect(
			expandRecurring(
				[{ id: 'kulturkvall', kind: 'culture', months: [1], sources: ['S44'], confidence: 'M' }],
				window('2026-01-01', '2026-12-31'),
			),
		).toEqual([]);
	});

	test('over New Year is still there on the second of January', () => {
		const span = window('2027-01-02', '2027-01-10');
		const rule = { rule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30', days: 5 };
		expect(spans(expandRecurring([{ id: 'jul', kind: 'other', months: [12], rule, sources: ['S36'], confidence: 'M' }], span))).toEqual([
			'2026-12-30/2027-01-03',
		]);
	});
});
