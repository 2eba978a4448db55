import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audiences, eventKinds, MonthOfEvents, OccurrenceAnswer, Programme, type Selection } from '../../bridge/model.ts';
import type { Edition } from '../library/edition.ts';
import { datedEventOf, type OwnEvent } from '../library/own-event.ts';
import { readEdition } from '../library/read.ts';
import { openProgramme } from './programme.ts';

const { edition: shipped } = await readEdition('content');
if (!shipped) throw new Error('The shipped content has faults; tests/content says which.');

/** An edition of these events, given in full or in part. */
function editionWith(events: Record<string, Partial<OwnEvent>>, recurring: Edition['content']['recurring'] = []): Edition {
	const dated = Object.entries(events).map(([id, event]) =>
		datedEventOf(
			{ id, kind: 'other', status: 'confirmed', start: '2026-07-08', words: { sv: { title: id, where: 'Torget' } }, ...event },
			`events/${id}.yaml`,
		),
	);
	return { content: { ...(shipped as Edition).content, recurring }, words: {}, events: dated, eventsRevision: '1', updated: {} };
}

/** As every answer is on its way over the bridge. */
function open(edition: Edition, sources = { copies: [] as string[], complete: true }) {
	const reader = openProgramme(edition, sources);
	return {
		revision: (now: string) => reader.revision(Date.parse(now)),
		programme: (now: string, selection: Selection = {}, rows = 10_000) =>
			Programme.parse(reader.programme(Date.parse(now), selection, rows)),
		month: (now: string, month: string, selection: Selection = {}) => MonthOfEvents.parse(reader.month(Date.parse(now), month, selection)),
		occurrence: (now: string, id: string) => {
			const answer = reader.occurrence(Date.parse(now), id);
			return answer === null ? null : OccurrenceAnswer.parse(answer);
		},
	};
}

const rowsIn = (programme: Programme) => programme.groups.flatMap(({ rows }) => rows);
/** Each line as `prov moved`, and `prov moved formerly` where it stands at its old time. */
const lines = (programme: Programme) =>
	rowsIn(programme).map(({ occurrence: { event, status }, formerly }) => `${event} ${status}${formerly ? ' formerly' : ''}`);

describe('what is moved', () => {
	const moved = open(
		editionWith({
			prov: { start: '2026-07-10T18:00', end: '2026-07-10T20:00', movedFrom: '2026-07-08T18:00', status: 'moved' },
			annat: { start: '2026-07-09T18:00' },
		}),
	);

	test('stands at its old time too until that has passed, to the minute, and is then an event as others', () => {
		expect(lines(moved.programme('2026-07-08T19:59+02:00'))).toEqual(['prov moved formerly', 'annat confirmed', 'prov moved']);
		const after = moved.programme('2026-07-08T20:00+02:00');
		expect(lines(after)).toEqual(['annat confirmed', 'prov confirmed']);
		expect(rowsIn(after).some(({ occurrence }) => occurrence.movedFrom !== undefined)).toBe(false);
		expect(lines(moved.programme('2026-07-10T20:00+02:00'))).toEqual([]);
	});

	test('says at both places when it is and when it was to be, and a new revision comes with the passing of the old time', () => {
		const [formerly, , now] = rowsIn(moved.programme('2026-07-08T12:00+02:00'));
		expect(formerly?.occurrence).toEqual(now?.occurrence);
		expect(now?.occurrence).toMatchObject({ start: '2026-07-10T16:00:00Z', movedFrom: '2026-07-08T16:00:00Z' });
		expect(moved.revision('2026-07-08T12:00+02:00')).toBe(moved.revision('2026-07-08T19:59+02:00'));
		expect(moved.revision('2026-07-08T20:00+02:00')).not.toBe(moved.revision('2026-07-08T19:59+02:00'));
	});

	test('within its day is one line', () => {
		const later = editionWith({ prov: { start: '2026-07-08T20:00', movedFrom: '2026-07-08T18:00', status: 'moved' } });
		expect(lines(open(later).programme('2026-07-08T12:00+02:00'))).toEqual(['prov moved']);
	});

	test('to an earlier time that is over still stands at the old one', () => {
		const earlier = open(
			editionWith({ prov: { start: '2026-07-06T18:00', end: '2026-07-06T20:00', movedFrom: '2026-07-08T18:00', status: 'moved' } }),
		);
		expect(lines(earlier.programme('2026-07-06T19:00+02:00'))).toEqual(['prov moved', 'prov moved formerly']);
		expect(lines(earlier.programme('2026-07-07T12:00+02:00'))).toEqual(['prov moved formerly']);
		expect(lines(earlier.programme('2026-07-08T19:59+02:00'))).toEqual(['prov moved formerly']);
		expect(lines(earlier.programme('2026-07-08T20:00+02:00'))).toEqual([]);
	});

	test('to beyond what the programme looks at is told at the old time, which is a day of the month', () => {
		const far = open(editionWith({ prov: { start: '2028-07-08', movedFrom: '2026-07-09', status: 'moved' } }));
		expect(lines(far.programme('2026-07-08T12:00+02:00'))).toEqual(['prov moved formerly', 'prov moved']);
		expect(lines(far.programme('2026-07-10T12:00+02:00'))).toEqual([]);
		expect(far.month('2026-07-08T12:00+02:00', '2026-07').days.filter(({ count }) => count > 0)).toEqual([{ day: '2026-07-09', count: 1 }]);
	});

	test('without a known old time is told until it is over', () => {
		const unknown = open(editionWith({ prov: { start: '2026-07-10T18:00', end: '2026-07-10T20:00', status: 'moved' } }));
		expect(lines(unknown.programme('2026-07-10T19:59+02:00'))).toEqual(['prov moved']);
		expect(lines(unknown.programme('2026-07-10T20:00+02:00'))).toEqual([]);
	});
});

describe('what is cancelled', () => {
	test('stays until its time has passed', () => {
		const off = open(editionWith({ prov: { start: '2026-07-08T18:00', end: '2026-07-08T20:00', status: 'cancelled' } }));
		expect(lines(off.programme('2026-07-08T19:59+02:00'))).toEqual(['prov cancelled']);
		expect(lines(off.programme('2026-07-08T20:00+02:00'))).toEqual([]);
	});

	test('of a rule is a line of its own, and does not count among the later times', () => {
		const weekly: Partial<OwnEvent> = { start: '2026-08-03T18:00', rule: 'FREQ=WEEKLY;COUNT=4', cancelled: ['2026-08-17'] };
		const programme = open(editionWith({ prov: weekly })).programme('2026-07-08T12:00+02:00');
		expect(rowsIn(programme).map(({ occurrence: { id, status }, again }) => [id, status, again])).toEqual([
			['prov-2026-08-03', 'confirmed', 2],
			['prov-2026-08-17', 'cancelled', 0],
		]);
	});
});

describe('the same event from two sources', () => {
	test('is once, as the news of it are', () => {
		const words = (title: string) => ({ sv: { title, where: 'Torget' } });
		const edition = editionWith({
			ett: { start: '2026-07-08T18:00', words: words('Dans på Torget') },
			annat: { start: '2026-07-08T18:00', words: words('DANS PÅ TORGET!'), status: 'cancelled' },
			tredje: { start: '2026-07-08T18:00', words: { sv: { title: 'Dans på Torget', where: 'Parken' } } },
		});
		const programme = open(edition).programme('2026-07-08T12:00+02:00');
		expect(lines(programme).sort()).toEqual(['annat cancelled', 'tredje confirmed']);
		expect(programme.choices.places).toMatchObject([
			{ place: 'parken', count: 1 },
			{ place: 'torget', count: 1 },
		]);
	});
});

describe('a selection', () => {
	const now = '2026-07-08T12:00+02:00';
	const words = (title: string, where: string) => ({ sv: { title, where } });
	const edition = editionWith({
		konsert: { kind: 'music', start: '2026-07-08T18:00', audience: ['everyone'], words: words('Konsert', 'Torget') },
		saga: { kind: 'children', start: '2026-07-09T10:00', audience: ['children', 'families'], words: words('Saga', 'Biblioteket') },
		bok: { kind: 'culture', start: '2026-08-11T18:00', rule: 'FREQ=WEEKLY', words: words('Bokcirkel', 'BIBLIOTEKET') },
		marken: { kind: 'market', start: '2026-07-10', end: '2026-07-12', words: words('Mässa', 'Torget') },
	});
	const chosen = (selection: Selection) => lines(open(edition).programme(now, selection)).map((line) => line.split(' ')[0]);

	test.each<[Selection, string[]]>([
		[{}, ['konsert', 'saga', 'marken', 'bok']],
		[{ kind: 'music' }, ['konsert']],
		[{ place: 'torget' }, ['konsert', 'marken']],
		[{ place: 'biblioteket' }, ['saga', 'bok']],
		[{ audience: 'families' }, ['saga']],
		[{ day: '2026-07-11' }, ['marken']],
		[{ day: '2026-08-18' }, ['bok']],
		[{ place: 'torget', kind: 'market' }, ['marken']],
		[{ place: 'torget', kind: 'children' }, []],
		[{ place: 'månen' }, []],
	])('%j gives %j', (selection, expected) => {
		expect(chosen(selection)).toEqual(expected);
	});

	test('offers what there is, most first, with a place as the first who names it writes it', () => {
		expect(open(edition).programme(now).choices).toEqual({
			kinds: [
				{ kind: 'children', count: 1 },
				{ kind: 'culture', count: 1 },
				{ kind: 'market', count: 1 },
				{ kind: 'music', count: 1 },
			],
			places: [
				{ place: 'biblioteket', count: 2, words: { sv: 'Biblioteket' } },
				{ place: 'torget', count: 2, words: { sv: 'Torget' } },
			],
			audiences: [
				{ audience: 'children', count: 1 },
				{ audience: 'everyone', count: 1 },
				{ audience: 'families', count: 1 },
			],
			days: [1, 1, 1, 1, 1, 0, 0].map((count, index) => ({ day: `2026-07-${String(8 + index).padStart(2, '0')}`, count })),
		});
	});

	/** Programmes of a few weeks with series, moved and cancelled events, and the same ones from two sources. */
	const anyEdition = fc
		.array(
			fc.record({
				kind: fc.constantFrom(...eventKinds),
				audience: fc.option(fc.uniqueArray(fc.constantFrom(...audiences), { minLength: 1 }), { nil: undefined }),
				day: fc.integer({ min: 1, max: 28 }),
				month: fc.integer({ min: 6, max: 9 }),
				clock: fc.constantFrom('', 'T09:00', 'T18:00', 'T23:30'),
				where: fc.constantFrom('Torget', 'TORGET', 'Parken', 'Biblioteket'),
				title: fc.constantFrom('Dans', 'Bingo', 'Saga'),
				rule: fc.constantFrom(undefined, undefined, 'FREQ=WEEKLY', 'FREQ=DAILY;COUNT=20', 'FREQ=MONTHLY'),
				status: fc.constantFrom('confirmed' as const, 'confirmed' as const, 'cancelled' as const, 'moved' as const, 'full' as const),
				movedFrom: fc.integer({ min: 1, max: 28 }),
			}),
			{ maxLength: 14 },
		)
		.map((list) => {
			const two = (number: number) => String(number).padStart(2, '0');
			const events = list.map(({ day, month, clock, where, title, movedFrom, ...event }, index): [string, Partial<OwnEvent>] => [
				`e${index}`,
				{
					...event,
					start: `2026-${two(month)}-${two(day)}${clock}`,
					...(event.status === 'moved' ? { movedFrom: `2026-07-${two(movedFrom)}${clock}` } : {}),
					words: { sv: { title, where } },
				},
			]);
			return editionWith(Object.fromEntries(events), (shipped as Edition).content.recurring);
		});
	const anySelection = fc.record(
		{
			kind: fc.constantFrom(...eventKinds),
			place: fc.constantFrom('torget', 'parken', 'biblioteket'),
			audience: fc.constantFrom(...audiences),
			day: fc.constantFrom('2026-07-08', '2026-07-11', '2026-07-14', '2026-09-12'),
		},
		{ requiredKeys: [] },
	);

	test('gives of every choice that it offers exactly as many rows as it said, and offers all that give any', () => {
		fc.assert(
			fc.property(anyEdition, anySelection, (any, selection) => {
				const { programme, month } = open(any);
				const totalOf = (more: Selection) => programme(now, { ...selection, ...more }).total;
				const { choices, total, groups } = programme(now, selection);
				expect(groups.flatMap(({ rows }) => rows)).toHaveLength(total);
				for (const { kind, count } of choices.kinds) expect(totalOf({ kind })).toBe(count);
				for (const { place, count } of choices.places) expect(totalOf({ place })).toBe(count);
				for (const { audience, count } of choices.audiences) expect(totalOf({ audience })).toBe(count);
				for (const { day, count } of [...choices.days, ...month(now, '2026-07', selection).days])
					expect({ day, total: totalOf({ day }) }).toEqual({ day, total: count });
				const offered = choices.kinds.map(({ kind }) => kind);
				for (const kind of eventKinds.filter((other) => !offered.includes(other))) expect(totalOf({ kind })).toBe(0);
				for (const list of [choices.kinds, choices.places, choices.audiences]) {
					const counts = list.map(({ count }) => count);
					expect(counts).toEqual(counts.toSorted((a, b) => b - a));
					expect(counts).not.toContain(0);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('crosses in as few rows as are asked for, the first ones, with the number of all', () => {
		const many = editionWith(
			Object.fromEntries(
				Array.from({ length: 30 }, (_, index) => [`e${index}`, { start: `2026-07-${8 + (index % 20)}`.replace(/-(\d)$/, '-0$1') }]),
			),
		);
		const { programme } = open(many);
		const all = programme(now);
		expect(all.total).toBe(30);
		for (const most of [0, 1, 7, 30, 31]) {
			const few = programme(now, {}, most);
			expect(few.total).toBe(30);
			expect(rowsIn(few)).toEqual(rowsIn(all).slice(0, most));
			expect(few.groups.every(({ rows }) => rows.length > 0)).toBe(true);
			expect(few.choices).toEqual(all.choices);
		}
	});

	test('with a day shows each time of a series by itself', () => {
		const series = editionWith({ prov: { start: '2026-08-03T10:00', rule: 'FREQ=DAILY;COUNT=9' } });
		expect(rowsIn(open(series).programme(now)).map(({ again }) => again)).toEqual([8]);
		const [row, ...others] = rowsIn(open(series).programme(now, { day: '2026-08-07' }));
		expect({ id: row?.occurrence.id, again: row?.again, others }).toEqual({ id: 'prov-2026-08-07', again: 0, others: [] });

		const twice = editionWith({ prov: { start: '2026-08-03T10:00', rule: 'FREQ=DAILY;BYHOUR=10,14;COUNT=20' } });
		const ids = rowsIn(open(twice).programme(now, { day: '2026-08-07' })).map(({ occurrence }) => occurrence.id);
		expect(ids).toEqual(['prov-2026-08-07', 'prov-2026-08-07-1400']);
		const { choices, groups } = open(twice).programme('2026-08-07T12:00+02:00');
		expect(choices.days[0]).toEqual({ day: '2026-08-07', count: 2 });
		expect(groups[0]?.rows.map(({ occurrence }) => occurrence.id)).toEqual(ids);
	});
});

describe('a month', () => {
	const { month } = open(
		editionWith({
			helg: { start: '2026-07-31', end: '2026-08-02' },
			kurs: { start: '2026-07-03T18:00', rule: 'FREQ=WEEKLY', kind: 'meeting' },
			natt: { start: '2026-08-07T22:00', end: '2026-08-08T02:00' },
		}),
	);
	const counts = (...given: Parameters<typeof month>) =>
		month(...given)
			.days.filter(({ count }) => count > 0)
			.map(({ day, count }) => `${day.slice(5)} ${count}`);

	test('has all its days, and on each what touches it', () => {
		expect(month('2026-07-01T12:00+02:00', '2026-08').days).toHaveLength(31);
		expect(
			month('2026-07-01T12:00+02:00', '2027-02')
				.days.map(({ day }) => day)
				.at(-1),
		).toBe('2027-02-28');
		expect(counts('2026-07-01T12:00+02:00', '2026-08')).toEqual([
			'08-01 1',
			'08-02 1',
			'08-07 2',
			'08-08 1',
			'08-14 1',
			'08-21 1',
			'08-28 1',
		]);
	});

	test('has nothing that is over, and only what is chosen, of whatever day', () => {
		expect(counts('2026-08-14T12:00+02:00', '2026-08')).toEqual(['08-14 1', '08-21 1', '08-28 1']);
		expect(counts('2026-08-01T12:00+02:00', '2026-08', { kind: 'meeting', day: '2026-08-02' })).toEqual([
			'08-07 1',
			'08-14 1',
			'08-21 1',
			'08-28 1',
		]);
	});

	test('says the first and the last that may be asked for', () => {
		expect(month('2026-07-08T12:00+02:00', '2026-07')).toMatchObject({ first: '2026-07', last: '2027-08' });
		expect(counts('2026-07-08T12:00+02:00', '2026-06')).toEqual([]);
		expect(counts('2026-07-08T12:00+02:00', '2027-09')).toEqual([]);
	});
});

describe('a date that somebody has confirmed', () => {
	const recurring = (shipped as Edition).content.recurring;
	const races = (edition: Edition) =>
		rowsIn(open(edition).programme('2027-01-08T12:00+01:00'))
			.map(({ occurrence }) => occurrence)
			.filter(({ kind }) => kind === 'sport')
			.map(({ id, status }) => `${id} ${status}`);

	test('takes the place of the day computed for that year only', () => {
		// The 400 days ahead end the day before the race of 2028.
		expect(races(editionWith({}, recurring))).toEqual(['engelbrektsloppet-2027-02-14 tentative']);
		const confirmed = editionWith({ loppet: { kind: 'sport', start: '2027-02-20', confirms: 'engelbrektsloppet' } }, recurring);
		expect(races(confirmed)).toEqual(['loppet-2027-02-20 confirmed']);
		const old = editionWith({ loppet: { kind: 'sport', start: '2026-02-20', confirms: 'engelbrektsloppet' } }, recurring);
		expect(races(old)).toEqual(['engelbrektsloppet-2027-02-14 tentative']);
		const other = editionWith({ dagen: { kind: 'sport', start: '2027-02-20', confirms: 'kulturarvsdagen' } }, recurring);
		expect(races(other)).toEqual(['engelbrektsloppet-2027-02-14 tentative', 'dagen-2027-02-20 confirmed']);
	});

	test('leaves the computed day of the next year', () => {
		const confirmed = editionWith({ loppet: { kind: 'sport', start: '2027-02-20', confirms: 'engelbrektsloppet' } }, recurring);
		const shown = rowsIn(open(confirmed).programme('2027-02-01T12:00+01:00')).map(({ occurrence }) => occurrence.id);
		expect(shown).toEqual(expect.arrayContaining(['loppet-2027-02-20', 'engelbrektsloppet-2028-02-13']));
		expect(shown).not.toContain('engelbrektsloppet-2027-02-14');
	});
});

describe('a source that cannot be read now', () => {
	const edition = { ...editionWith({ prov: { start: '2026-07-20' } }), updated: { 'events/prov.yaml': '2026-07-01T22:30:00Z' } };
	const updatedOn = (day: string, copies: string[]) =>
		rowsIn(open(edition, { copies, complete: false }).programme(`${day}T12:00+02:00`)).map(({ occurrence }) => occurrence.updated);

	test('says how old its copy is from the eighth day on, in Stockholm’s days', () => {
		expect(updatedOn('2026-07-09', ['events/prov.yaml'])).toEqual([undefined]);
		expect(updatedOn('2026-07-10', ['events/prov.yaml'])).toEqual(['2026-07-02']);
		expect(updatedOn('2026-07-20', ['events/prov.yaml'])).toEqual(['2026-07-02']);
		expect(updatedOn('2026-07-20', ['events/annat.ics'])).toEqual([undefined]);
		expect(updatedOn('2026-07-20', [])).toEqual([undefined]);
	});

	test('says so on the page of the event too, and a copy of unknown age says nothing', () => {
		const sources = { copies: ['events/prov.yaml'], complete: true };
		expect(open(edition, sources).occurrence('2026-07-19T12:00+02:00', 'prov-2026-07-20')?.occurrence.updated).toBe('2026-07-02');
		expect(
			open({ ...edition, updated: {} }, sources).occurrence('2026-07-19T12:00+02:00', 'prov-2026-07-20')?.occurrence.updated,
		).toBeUndefined();
	});

	test('makes the programme incomplete where nothing stands for it, and another revision', () => {
		const [whole, part] = [true, false].map((complete) => open(edition, { copies: [], complete }));
		expect(whole?.programme('2026-07-08T12:00+02:00').complete).toBe(true);
		expect(part?.programme('2026-07-08T12:00+02:00').complete).toBe(false);
		expect(part?.revision('2026-07-08T12:00+02:00')).not.toBe(whole?.revision('2026-07-08T12:00+02:00'));
	});
});

describe('the weekend', () => {
	test('is the two last days of this week, from Monday to Friday', () => {
		const edition = editionWith(
			Object.fromEntries(['08', '09', '10', '11', '12', '13', '18'].map((day) => [`d${day}`, { start: `2026-07-${day}` }])),
		);
		const onDay = (day: string) =>
			Object.fromEntries(
				open(edition)
					.programme(`2026-07-${day}T12:00+02:00`)
					.groups.map(({ period, rows }) => [period, rows.map(({ occurrence }) => occurrence.event).join(' ')]),
			);
		expect(onDay('08')).toEqual({ today: 'd08', thisWeek: 'd09 d10', weekend: 'd11 d12', thisMonth: 'd13 d18' });
		expect(onDay('10')).toEqual({ today: 'd10', weekend: 'd11 d12', thisMonth: 'd13 d18' });
		expect(onDay('11')).toEqual({ today: 'd11', weekend: 'd12', thisMonth: 'd13 d18' });
		expect(onDay('12')).toEqual({ today: 'd12', thisMonth: 'd13 d18' });
	});
});

describe('one occurrence', () => {
	const { occurrence } = open(
		editionWith({
			kurs: { start: '2026-07-06T18:00', end: '2026-07-06T20:00', rule: 'FREQ=WEEKLY;COUNT=6' },
			'kurs-2': { start: '2026-07-07T18:00' },
		}),
	);
	const answer = (now: string, id: string) => {
		const found = occurrence(now, id);
		return found && { id: found.occurrence.id, later: found.later.map((later) => later.id) };
	};

	test('comes with the next three times of the same event', () => {
		expect(answer('2026-07-06T12:00+02:00', 'kurs-2026-07-06')).toEqual({
			id: 'kurs-2026-07-06',
			later: ['kurs-2026-07-13', 'kurs-2026-07-20', 'kurs-2026-07-27'],
		});
		expect(answer('2026-07-06T12:00+02:00', 'kurs-2026-08-03')).toEqual({ id: 'kurs-2026-08-03', later: ['kurs-2026-08-10'] });
		expect(answer('2026-07-06T12:00+02:00', 'kurs-2026-08-10')).toEqual({ id: 'kurs-2026-08-10', later: [] });
		expect(answer('2026-07-06T12:00+02:00', 'kurs-2-2026-07-07')).toEqual({ id: 'kurs-2-2026-07-07', later: [] });
	});

	test('nobody is sent to a time that is called off', () => {
		const course = editionWith({ kor: { start: '2026-07-06T18:00', rule: 'FREQ=WEEKLY;COUNT=3', cancelled: ['2026-07-13'] } });
		const found = open(course).occurrence('2026-07-06T12:00+02:00', 'kor-2026-07-06');
		expect(found?.later.map(({ id }) => id)).toEqual(['kor-2026-07-20']);
	});

	test.each(['', 'kurs', 'kurs-2026-07-07', 'kurs-2', 'KURS-2026-07-06', 'nej-2026-07-06', '__proto__'])('of the id %j is null', (id) => {
		expect(answer('2026-07-06T12:00+02:00', id)).toBeNull();
	});

	test('that is over is null', () => {
		expect(answer('2026-07-06T19:59+02:00', 'kurs-2026-07-06')).not.toBeNull();
		expect(answer('2026-07-06T20:00+02:00', 'kurs-2026-07-06')).toBeNull();
	});
});
