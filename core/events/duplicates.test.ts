import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventWords, eventStatuses } from '../../bridge/model.ts';
import { datedEventOf, type OwnEvent } from '../library/own-event.ts';
import { onlyOnce } from './duplicates.ts';
import { expandDated, expandRecurring, type Placed } from './occurrences.ts';

const window = { first: '2027-01-01', last: '2027-12-31' };

/** The occurrences of an event as one source has it. */
function from(source: string, words: Partial<EventWords> = {}, event: Partial<OwnEvent> = {}): Placed[] {
	const own: OwnEvent = {
		id: `${source}-1`,
		kind: 'music',
		status: 'confirmed',
		start: '2027-03-06T18:00',
		words: { sv: { title: 'Vårkonsert', where: 'Norbergs kyrka', ...words } },
		...event,
	};
	return expandDated(datedEventOf(own, `events/${source}`), window);
}

const sources = (placed: readonly Placed[]) => placed.map(({ event }) => event.source.replace('events/', ''));

describe('an event from two sources', () => {
	test('is there once, from the first', () => {
		expect(sources(onlyOnce([...from('a', { text: 'Kort' }), ...from('b', { text: 'En lång text' })]))).toEqual(['a']);
	});

	test.each([
		['VÅRKONSERT', 'NORBERGS KYRKA'],
		['Vårkonsert.', 'Norbergs kyrka.'],
		['Vårkonsert!!', 'Norbergs kyrka'],
		['  Vårkonsert ', 'Norbergs  kyrka'],
		['Vårkonsert …'.replace(' …', ' ...'), 'norbergs\u00a0kyrka'],
	])('is the same as %j at %j', (title, where) => {
		expect(sources(onlyOnce([...from('a'), ...from('b', { title, where })]))).toEqual(['a']);
	});

	test.each<[string, Partial<EventWords>, Partial<OwnEvent>]>([
		['place', { where: 'Karlberg' }, {}],
		['place that is not given', { where: undefined }, {}],
		['title', { title: 'Vårkonserter' }, {}],
		['letters', { title: 'Varkonsert' }, {}],
		['start', {}, { start: '2027-03-06T18:01' }],
		['day', {}, { start: '2027-03-07T18:00' }],
		['start without a time', {}, { start: '2027-03-06' }],
	])('with another %s is two', (_, words, event) => {
		expect(sources(onlyOnce([...from('a'), ...from('b', words, event)])).sort()).toEqual(['a', 'b']);
	});

	test('is not told from midnight by a day without a time', () => {
		const both = [...from('a', {}, { start: '2027-03-06' }), ...from('b', {}, { start: '2027-03-06T00:00' })];
		expect(sources(onlyOnce(both)).sort()).toEqual(['a', 'b']);
	});

	test('is the same whatever kind and end each gives it', () => {
		expect(sources(onlyOnce([...from('a'), ...from('b', {}, { kind: 'culture', end: '2027-03-06T20:00' })]))).toEqual(['a']);
	});

	test('that is written in no Swedish is found by what it is written in', () => {
		const english = { words: { en: { title: 'Spring concert', where: 'Church' } } } as const;
		expect(sources(onlyOnce([...from('a', {}, english), ...from('b', {}, english)]))).toEqual(['a']);
	});

	test.each([
		['cancelled', 'moved'],
		['cancelled', 'confirmed'],
		['moved', 'full'],
		['full', 'confirmed'],
		['confirmed', 'tentative'],
	] as const)('that one of them calls %s and the other %s is told as the first, whoever says it', (news, other) => {
		const [one, two] = [from('a', {}, { status: news }), from('b', {}, { status: other })];
		expect(sources(onlyOnce([...one, ...two]))).toEqual(['a']);
		expect(sources(onlyOnce([...two, ...one]))).toEqual(['a']);
	});

	test('that comes every week in one of them is once on the day that both have', () => {
		const weekly = from('a', {}, { rule: 'FREQ=WEEKLY;COUNT=3' });
		expect(weekly).toHaveLength(3);
		expect(sources(onlyOnce([...weekly, ...from('b', {}, { start: '2027-03-13T18:00', status: 'cancelled' })])).sort()).toEqual([
			'a',
			'a',
			'b',
		]);
	});
});

test('a computed day, whose words stand elsewhere, is only ever itself', () => {
	const rule = { rule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=2SA', days: 2 };
	const recurring = ['ett', 'annat'].map((id) => ({
		id,
		kind: 'heritage' as const,
		months: [9],
		rule,
		sources: [],
		confidence: 'H' as const,
	}));
	expect(onlyOnce(expandRecurring(recurring, window)).map(({ event }) => event.id)).toEqual(['ett', 'annat']);
});

test('of any list nothing is lost but what is the same, and a second look finds nothing more', () => {
	const one = fc.record({
		title: fc.constantFrom('Dans', 'dans.', 'Bingo'),
		where: fc.constantFrom('Parken', 'PARKEN', undefined),
		start: fc.constantFrom('2027-03-06T18:00', '2027-03-06', '2027-03-07T18:00'),
		status: fc.constantFrom(...eventStatuses),
	});
	fc.assert(
		fc.property(fc.array(one, { maxLength: 12 }), (list) => {
			const placed = list.flatMap(({ title, where, start, status }, index) => from(`s${index}`, { title, where }, { start, status }));
			const nameOf = ({ words, begins, allDay }: Placed) =>
				`${words.sv?.title.toLowerCase().replace('.', '')} ${words.sv?.where?.toLowerCase()} ${allDay} ${begins}`;
			const once = onlyOnce(placed);
			expect(once.map(nameOf).sort()).toEqual([...new Set(placed.map(nameOf))].sort());
			expect(
				onlyOnce(once)
					.map(({ event }) => event.id)
					.sort(),
			).toEqual(once.map(({ event }) => event.id).sort());
		}),
	);
});
