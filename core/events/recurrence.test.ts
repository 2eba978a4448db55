import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { EndlessRule, hasStart, problemInRule, startsBetween } from './recurrence.ts';
import { localTime } from './zone.ts';

/** The starts of a rule between two days, as `2026-02-08T10:00`. */
function starts(rule: string, begin: string, first: string, last: string): string[] {
	expect(problemInRule(rule)).toBeUndefined();
	return startsBetween(rule, localTime(begin), localTime(first), localTime(`${last}T23:59`)).map((start) =>
		new Date(start).toISOString().slice(0, 16),
	);
}

function days(rule: string, begin: string, first: string, last: string): string[] {
	return starts(rule, begin, first, last).map((start) => start.slice(0, 10));
}

describe('the examples of RFC 5545 §3.8.5.3', () => {
	// Each starts on 2 September 1997 at 9 unless it says otherwise.
	test.each([
		[
			'FREQ=DAILY;COUNT=10',
			'1997-09-02 1997-09-03 1997-09-04 1997-09-05 1997-09-06 1997-09-07 1997-09-08 1997-09-09 1997-09-10 1997-09-11',
		],
		['FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09-02 1997-09-12 1997-09-22 1997-10-02 1997-10-12'],
		[
			'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971007T000000;WKST=SU;BYDAY=MO,WE,FR',
			'1997-09-03 1997-09-05 1997-09-15 1997-09-17 1997-09-19 1997-09-29 1997-10-01 1997-10-03',
		],
		[
			'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
			'1997-09-02 1997-09-04 1997-09-16 1997-09-18 1997-09-30 1997-10-02 1997-10-14 1997-10-16',
		],
		['FREQ=MONTHLY;COUNT=4;BYDAY=1FR', '1997-09-05 1997-10-03 1997-11-07 1997-12-05'],
		['FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU', '1997-09-07 1997-09-28 1997-11-02 1997-11-30 1998-01-04 1998-01-25'],
		['FREQ=MONTHLY;COUNT=4;BYDAY=-2MO', '1997-09-22 1997-10-20 1997-11-17 1997-12-22'],
		['FREQ=MONTHLY;COUNT=4;BYMONTHDAY=-3', '1997-09-28 1997-10-29 1997-11-28 1997-12-29'],
		['FREQ=MONTHLY;COUNT=6;BYMONTHDAY=1,-1', '1997-09-30 1997-10-01 1997-10-31 1997-11-01 1997-11-30 1997-12-01'],
		['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3', '1998-02-13 1998-03-13 1998-11-13'],
		['FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13;COUNT=4', '1997-09-13 1997-10-11 1997-11-08 1997-12-13'],
		['FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3', '1997-11-04 2001-11-06 2005-11-08'],
		['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04 1997-10-07 1997-11-06'],
		['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=4', '1997-09-29 1997-10-30 1997-11-27 1997-12-30'],
		['FREQ=YEARLY;BYDAY=20MO;COUNT=3', '1998-05-18 1999-05-17 2000-05-15'],
		['FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4', '1998-03-05 1998-03-12 1998-03-19 1998-03-26'],
	])('%s', (rule, expected) => {
		expect(days(rule, '1997-09-02T09:00', '1997-01-01', '2005-12-31').join(' ')).toBe(expected);
	});

	test('the week starts on Monday, unless WKST says Sunday', () => {
		expect(days('FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05T09:00', '1997-01-01', '1997-12-31').join(' ')).toBe(
			'1997-08-05 1997-08-10 1997-08-19 1997-08-24',
		);
		expect(days('FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05T09:00', '1997-01-01', '1997-12-31').join(' ')).toBe(
			'1997-08-05 1997-08-17 1997-08-19 1997-08-31',
		);
	});

	test('a day that the month does not have is left out', () => {
		expect(days('FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007-01-15T09:00', '2007-01-01', '2008-01-01').join(' ')).toBe(
			'2007-01-15 2007-01-30 2007-02-15 2007-03-15 2007-03-30',
		);
		expect(days('FREQ=MONTHLY', '2026-01-31T10:00', '2026-01-01', '2026-08-31').join(' ')).toBe(
			'2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31',
		);
		expect(days('FREQ=YEARLY', '2024-02-29T10:00', '2024-01-01', '2034-12-31').join(' ')).toBe('2024-02-29 2028-02-29 2032-02-29');
	});
});

describe('the end of a rule', () => {
	test('a day in UNTIL counts whole', () => {
		expect(days('FREQ=WEEKLY;UNTIL=20260122', '2026-01-01T19:00', '2026-01-01', '2026-12-31').join(' ')).toBe(
			'2026-01-01 2026-01-08 2026-01-15 2026-01-22',
		);
	});

	test('a time in UTC is the local one an hour or two earlier', () => {
		// 18:00 in Stockholm is 17:00 UTC in winter and 16:00 in summer.
		expect(days('FREQ=DAILY;UNTIL=20260122T170000Z', '2026-01-20T18:00', '2026-01-01', '2026-12-31')).toHaveLength(3);
		expect(days('FREQ=DAILY;UNTIL=20260122T165959Z', '2026-01-20T18:00', '2026-01-01', '2026-12-31')).toHaveLength(2);
		expect(days('FREQ=DAILY;UNTIL=20260722T160000Z', '2026-07-20T18:00', '2026-07-01', '2026-12-31')).toHaveLength(3);
	});

	test('COUNT counts what is before the window too', () => {
		expect(days('FREQ=WEEKLY;COUNT=8', '2026-01-05T10:00', '2026-02-16', '2026-12-31').join(' ')).toBe('2026-02-16 2026-02-23');
		expect(days('FREQ=DAILY;COUNT=4000', '2015-01-01T10:00', '2025-12-10', '2026-12-31').join(' ')).toBe(
			'2025-12-10 2025-12-11 2025-12-12 2025-12-13',
		);
	});
});

describe('an old rule', () => {
	test.each([
		['FREQ=DAILY', '2015-01-01T10:00', '2026-07-04 2026-07-05 2026-07-06'],
		['FREQ=DAILY;INTERVAL=3', '1900-01-01T10:00', '2026-07-05'],
		['FREQ=WEEKLY;BYDAY=SU', '1969-02-02T10:00', '2026-07-05'],
		['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', '2015-01-04T10:00', '2026-07-05'],
		['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', '2015-01-11T10:00', ''],
		['FREQ=MONTHLY;BYDAY=1MO', '1950-01-02T10:00', '2026-07-06'],
		['FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=4', '1926-02-04T10:00', '2026-07-04'],
		['FREQ=YEARLY', '1303-07-04T10:00', '2026-07-04'],
		['FREQ=DAILY;BYMONTH=7;BYMONTHDAY=4', '1900-01-01T10:00', '2026-07-04'],
		['FREQ=YEARLY;INTERVAL=4;BYMONTH=7;BYDAY=1SU', '1990-07-01T10:00', '2026-07-05'],
	])('%s since %s is right today', (rule, begin, expected) => {
		expect(days(rule, begin, '2026-07-04', '2026-07-06').join(' ')).toBe(expected);
	});

	test('starting at the window gives what walking from the first day gives', () => {
		const part = fc.record({
			frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
			interval: fc.integer({ min: 1, max: 7 }),
			month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
			weekday: fc.option(fc.constantFrom('MO', 'WE', 'SU', 'TU,FR'), { nil: undefined }),
		});
		const begins = fc.date({ min: new Date('1999-01-01'), max: new Date('2004-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(part, begins, fc.integer({ min: 0, max: 1500 }), ({ frequency, interval, month, weekday }, date, offset) => {
				const rule = [
					`FREQ=${frequency}`,
					`INTERVAL=${interval}`,
					...(month ? [`BYMONTH=${month}`] : []),
					...(weekday ? [`BYDAY=${weekday}`] : []),
				].join(';');
				const begin = Temporal.PlainDate.from(date.toISOString().slice(0, 10));
				const first = begin.add({ days: offset });
				const last = first.add({ days: 400 });
				const walked = days(rule, begin.toString(), begin.toString(), last.toString()).filter((day) => day >= first.toString());
				expect(days(rule, begin.toString(), first.toString(), last.toString())).toEqual(walked);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('a rule that matches no day', () => {
	test.each([
		'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
		'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
		'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31',
		'FREQ=WEEKLY;UNTIL=20250101',
	])('%s is found out, and does not hang', (rule) => {
		expect(problemInRule(rule)).toBeUndefined();
		expect(hasStart(rule, localTime('2026-01-05T10:00'))).toBe(false);
	});

	test('one that does is not', () => {
		for (const rule of ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'FREQ=DAILY'])
			expect(hasStart(rule, localTime('2026-01-05T10:00'))).toBe(true);
	});
});

describe('a rule that is no rule', () => {
	test.each([
		['', '"" i regeln är okänd'],
		['FREQ=HOURLY', '"HOURLY" efter FREQ'],
		['COUNT=8', 'saknar FREQ'],
		['FREQ=WEEKLY;BYDAY=MÅ', '"MÅ" efter BYDAY'],
		['FREQ=WEEKLY;BYDAY=XX', '"XX" efter BYDAY'],
		['FREQ=WEEKLY;BYDAY=', '"" efter BYDAY'],
		['FREQ=WEEKLY;BYDAY=2MO', 'En siffra i BYDAY'],
		['FREQ=MONTHLY;BYDAY=54MO', '"54MO" efter BYDAY'],
		['FREQ=WEEKLY;COUNT=åtta', '"åtta" efter COUNT'],
		['FREQ=WEEKLY;COUNT=0', '"0" efter COUNT'],
		['FREQ=WEEKLY;COUNT=2.5', '"2.5" efter COUNT'],
		['FREQ=WEEKLY;INTERVAL=-1', '"-1" efter INTERVAL'],
		['FREQ=WEEKLY;COUNT=2;UNTIL=20270101', 'både COUNT och UNTIL'],
		['FREQ=WEEKLY;UNTIL=20270230', '"20270230" efter UNTIL'],
		['FREQ=WEEKLY;UNTIL=2027-01-01', '"2027-01-01" efter UNTIL'],
		['FREQ=WEEKLY;BYMONTH=13', '"13" efter BYMONTH'],
		['FREQ=MONTHLY;BYMONTHDAY=0', '"0" efter BYMONTHDAY'],
		['FREQ=MONTHLY;BYMONTHDAY=32', '"32" efter BYMONTHDAY'],
		['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY går inte med FREQ=WEEKLY'],
		['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS behöver'],
		['FREQ=WEEKLY;WKST=XX', '"XX" efter WKST'],
		['FREQ=WEEKLY;BYHOUR=10', '"BYHOUR" i regeln är okänd eller stöds inte'],
		['FREQ=WEEKLY;FREQ=DAILY', '"FREQ" står två gånger'],
		['FREQ=WEEKLY;', '"" i regeln är okänd'],
		['freq=weekly', '"freq" i regeln är okänd'],
		['FREQ=WEEKLY;toString=1', '"toString" i regeln är okänd'],
	])('%j', (rule, problem) => {
		expect(problemInRule(rule)).toEqual(expect.stringContaining(problem));
	});
});

test('what the library misreads is not guessed at: such a rule has no start, and is cut off', () => {
	const begin = localTime('2027-01-01T10:00');
	for (const rule of [
		'FREQ=YEARLY;BYYEARDAY=1,100;BYDAY=MO',
		'FREQ=YEARLY;BYDAY=MO;BYYEARDAY=1',
		'FREQ=YEARLY;BYDAY=SU,53SU',
		'FREQ=YEARLY;BYDAY=-53MO',
	]) {
		expect(hasStart(rule, begin)).toBe(false);
		expect(() => startsBetween(rule, begin, begin, localTime('2028-01-01'))).toThrow(EndlessRule);
	}
});

test('six times a day for a year is a programme; every hour is not', () => {
	const [begin, end] = [localTime('2027-01-01T10:00'), localTime('2028-02-04')];
	expect(startsBetween('FREQ=DAILY;BYHOUR=10,11,12,13,14,15', begin, begin, end)).toHaveLength(399 * 6);
	expect(() => startsBetween('FREQ=DAILY;BYHOUR=8,9,10,11,12,13,14,15', begin, begin, end)).toThrow(EndlessRule);
});
