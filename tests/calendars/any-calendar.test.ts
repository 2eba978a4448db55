import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../core/events/calendar/read-calendar.ts';
import type { DatedEvent } from '../../core/events/dated-event.ts';
import { expandDated, occurrenceOf, type Placed, type Window } from '../../core/events/occurrences.ts';
import { dayNumber, dayOfNumber, localOf } from '../../core/events/zone.ts';

const folder = 'tests/fixtures/calendars';
const corpus = readdirSync(folder)
	.filter((name) => name.endsWith('.ics'))
	.map((name) => readFileSync(path.join(folder, name)));

const zones = ['Europe/Stockholm', 'America/New_York', 'America/Los_Angeles', 'Australia/Sydney', 'Pacific/Auckland'] as const;
const plus = (date: string, days: number) => dayOfNumber(dayNumber(date) + days);

/** A timed rule that people write, in one of five zones. */
const events = fc
	.record({
		zone: fc.constantFrom(...zones),
		start: fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
		rule: fc.constantFrom(
			'FREQ=DAILY',
			'FREQ=DAILY;INTERVAL=3;COUNT=90',
			'FREQ=WEEKLY;BYDAY=MO,WE,SU',
			'FREQ=WEEKLY;INTERVAL=2;COUNT=30',
			'FREQ=MONTHLY;BYMONTHDAY=-1,15',
			'FREQ=MONTHLY;BYDAY=2SU,-1FR',
			'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
			'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU',
			'FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO',
			'FREQ=YEARLY;BYYEARDAY=88,-67',
			'FREQ=DAILY;BYHOUR=2,14',
			'FREQ=HOURLY;INTERVAL=7;COUNT=200',
		),
		length: fc.constantFrom({ days: 0, seconds: 5400 }, { days: 0, seconds: 30 * 3600 }, { days: 2, seconds: 0 }),
		moved: fc.option(fc.integer({ min: -60, max: 60 }), { nil: undefined }),
		cancelled: fc.boolean(),
	})
	.map(({ zone, start, rule, length, moved, cancelled }): DatedEvent => {
		const begin = `${start.toISOString().slice(0, 16)}:00`;
		const event: DatedEvent = {
			id: 'prov',
			source: 'events/prov.ics',
			kind: 'other',
			audiences: [],
			status: 'confirmed',
			words: { sv: { title: 'Prov', where: 'Torget' } },
			zone,
			start: begin,
			length: { ...length, exact: true },
			rules: [rule],
			dates: [],
			excluded: [],
			changes: [],
		};
		const [second] = expandDated(event, { first: plus(begin.slice(0, 10), -1), last: plus(begin.slice(0, 10), 200) }).slice(1);
		if (!second) return event;
		const of = `${new Date(localOf(second.begins, zone)).toISOString().slice(0, 19)}`;
		if (cancelled) return { ...event, changes: [{ of, status: 'cancelled' }] };
		if (moved === undefined) return event;
		return { ...event, changes: [{ of, start: `${plus(of.slice(0, 10), moved)}${of.slice(10)}` }] };
	});

function idsIn(placed: readonly Placed[], window: Window): string[] {
	const [from, to] = [dayNumber(window.first), dayNumber(window.last)];
	const touches = ({ first, last }: Pick<Placed, 'first' | 'last'>) => first <= to && last >= from;
	return placed
		.filter(({ old, ...one }) => touches(one) || (old !== undefined && touches(old)))
		.map((one) => occurrenceOf(one))
		.map(({ start, end, status, movedFrom }) => `${start} ${end} ${status} ${movedFrom}`);
}

describe('the occurrences of a rule', () => {
	test('in a window are those of a larger window that touch it', () => {
		fc.assert(
			fc.property(events, fc.nat({ max: 900 }), fc.nat({ max: 120 }), (event, offset, days) => {
				const first = plus('2025-01-01', offset);
				const window = { first, last: plus(first, days) };
				const larger = { first: plus(first, -170), last: plus(window.last, 170) };
				expect(idsIn(expandDated(event, window), window)).toEqual(idsIn(expandDated(event, larger), window));
			}),
			{ numRuns: 400 },
		);
	});

	test('are none lost and none doubled over the nights on which a clock changes', () => {
		const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-27', '2026-10-04', '2026-10-25', '2026-11-01'];
		fc.assert(
			fc.property(fc.constantFrom(...zones), fc.constantFrom(...changes), fc.nat({ max: 1439 }), (zone, change, minute) => {
				const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;
				const begin = plus(change, -4);
				const [event] = fc.sample(events, { numRuns: 1, seed: 1 });
				if (!event) throw new Error('No event');
				const daily: DatedEvent = { ...event, zone, start: `${begin}T${time}`, rules: ['FREQ=DAILY;COUNT=9'], changes: [] };
				const placed = expandDated(daily, { first: plus(begin, -2), last: plus(begin, 12) });
				// Nine days, each once, each at its hour there, or, where the night leaves that out, in the hour after.
				const local = placed.map(({ begins }) => new Date(localOf(begins, zone)).toISOString());
				expect(local.map((text) => text.slice(0, 10))).toEqual(Array.from({ length: 9 }, (_, index) => plus(begin, index)));
				for (const text of local) {
					const late = Date.parse(text) - Date.parse(`${text.slice(0, 10)}T${time}Z`);
					expect([0, 3_600_000]).toContain(late);
				}
			}),
			{ numRuns: 400 },
		);
	});
});

describe('a calendar that is damaged in any way', () => {
	/** A stranger's event: whole, and nothing like what is damaged. */
	const witness = [
		'BEGIN:VEVENT',
		'UID:witness@example.org',
		'DTSTART:20270305T170000Z',
		'DTEND:20270305T180000Z',
		'SUMMARY:Vittnet',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	].join('\r\n');
	const spoil = fc.oneof(
		fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 300 }) }),
		fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 300 }) }),
		fc.record({ kind: fc.constant('bytes' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 12 }) }),
		fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 80 }) }),
		fc.record({ kind: fc.constant('number' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 9 }) }),
	);

	function spoiled(bytes: Buffer, { kind, at, length }: { kind: string; at: number; length: number }): Buffer {
		const place = at % Math.max(bytes.length, 1);
		const [before, part, after] = [bytes.subarray(0, place), bytes.subarray(place, place + length), bytes.subarray(place + length)];
		switch (kind) {
			case 'cut':
				return Buffer.concat([before, after]);
			case 'repeat':
				return Buffer.concat([before, part, part, part, after]);
			case 'swap':
				return Buffer.concat([before, Buffer.from([...part].reverse()), after]);
			case 'number':
				return Buffer.concat([before, Buffer.from(String(at).repeat(length).slice(0, length)), after]);
			default:
				return Buffer.concat([before, Buffer.from(Array.from({ length }, (_, index) => (at * (index + 7)) % 256)), after]);
		}
	}

	test('5000 of them: nothing is thrown, every rule stays within its bounds, and the whole event after the damage stands', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: corpus.length - 1 }), fc.array(spoil, { minLength: 1, maxLength: 4 }), async (index, faults) => {
				const whole = corpus[index] ?? Buffer.alloc(0);
				const text = whole.toString('latin1');
				const end = text.lastIndexOf('END:VCALENDAR');
				const damaged = faults.reduce(spoiled, end === -1 ? whole : whole.subarray(0, end));
				const calendar = Buffer.concat([Buffer.from('BEGIN:VCALENDAR\r\n'), damaged, Buffer.from(`\r\n${witness}`)]);
				const { events: read } = await readCalendar(calendar, 'events/prov.ics', 'sv');
				const window = { first: '2027-01-01', last: '2028-02-05' };
				const placed = read.flatMap((event) => expandDated(event, window));
				expect(placed.length).toBeLessThan(read.length * 5000 + 1);
				expect(placed.filter(({ words }) => words.sv?.title === 'Vittnet')).toHaveLength(1);
			}),
			{ numRuns: 5000 },
		);
	}, 600_000);
});
