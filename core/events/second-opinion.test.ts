import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { problemInRule, startsBetween } from './recurrence.ts';
import { day, localTime } from './zone.ts';

describe('a second opinion', () => {
	const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
	const integer = (min: number, max: number) => fc.integer({ min, max });
	const signed = (most: number) => fc.oneof(integer(1, most), integer(-most, -1));
	/** `;BYDAY=MO,WE`; sorted, because ical.js keeps the order of a list for the order of its times. */
	const list = (part: string, item: fc.Arbitrary<number | string>, least = 1, most = 3) =>
		fc
			.uniqueArray(item, { minLength: least, maxLength: most })
			.map((items) => `;${part}=${items.toSorted((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : 0)).join(',')}`);
	const rule = (frequency: string, ...parts: fc.Arbitrary<string>[]) =>
		fc.tuple(...parts).map((texts) => `FREQ=${frequency}${texts.join('')}`);
	const weekday = fc.constantFrom(...weekdays);
	const ordinal = (most: number, sign?: 1 | -1) =>
		fc
			.tuple(sign ? integer(1, most).map((number) => sign * number) : signed(most), weekday)
			.map(([position, name]) => `${position}${name}`);
	const interval = (most: number) => integer(1, most).map((number) => (number === 1 ? '' : `;INTERVAL=${number}`));
	const every = interval(4);
	const byDay = list('BYDAY', weekday);
	const byMonth = list('BYMONTH', integer(1, 12));
	const byMonthDay = list('BYMONTHDAY', signed(31), 1, 4);
	const manyMonthDays = list('BYMONTHDAY', signed(31), 2, 9);
	const daysOfAllMonths = list('BYMONTHDAY', integer(1, 28));
	const byPosition = list('BYSETPOS', signed(4), 1, 2);
	const byHour = list('BYHOUR', integer(0, 23), 1, 2);
	const startOfWeek = weekday.map((name) => `;WKST=${name}`);

	/** Those that ical.js can expand. */
	const common: [name: string, rules: fc.Arbitrary<string>][] = [
		['every few days', rule('DAILY', every)],
		['days of some months', rule('DAILY', every, byMonth)],
		['days that are some weekdays', rule('DAILY', every, byDay)],
		['days of some months that are some weekdays', rule('DAILY', every, byMonth, byDay)],
		// It never finds a negative BYMONTHDAY of a daily rule, and looks for it for ever.
		['days that are some days of the month', rule('DAILY', every, daysOfAllMonths)],
		['hours of some days', rule('DAILY', every, byHour)],
		['minutes of hours of some days', rule('DAILY', every, list('BYHOUR', integer(0, 23), 1, 2), list('BYMINUTE', integer(0, 59), 1, 1))],
		['every few weeks', rule('WEEKLY', every)],
		['weekdays', rule('WEEKLY', every, byDay)],
		['weekdays of weeks that begin on any of them', rule('WEEKLY', every, byDay, startOfWeek)],
		['weekdays in some months', rule('WEEKLY', every, byDay, byMonth)],
		['hours of weekdays', rule('WEEKLY', every, byDay, byHour)],
		['every few months', rule('MONTHLY', every)],
		['weekdays of months', rule('MONTHLY', every, byDay)],
		['ordinal weekdays of months', rule('MONTHLY', every, list('BYDAY', ordinal(5)))],
		['days of months, from either end', rule('MONTHLY', every, byMonthDay)],
		['weekdays that are some days of every month', rule('MONTHLY', byDay, list('BYMONTHDAY', integer(1, 28), 2, 9))],
		[
			'the first or second of some weekdays of months',
			rule('MONTHLY', every, list('BYDAY', weekday, 1, 7), list('BYSETPOS', fc.constantFrom(1, 2, 3, -1), 1, 1)),
		],
		['every few years', rule('YEARLY', every)],
		['days of months of years', rule('YEARLY', every, byMonth, daysOfAllMonths)],
		['weekdays of years', rule('YEARLY', every, byDay)],
		// It reads one digit of an ordinal.
		['ordinal weekdays of years', rule('YEARLY', every, list('BYDAY', ordinal(9)))],
		['weekdays of months of years', rule('YEARLY', every, byMonth, byDay)],
		// What two parts of a list name, it counts twice: here all are counted from one end.
		[
			'ordinal weekdays of months of years',
			rule('YEARLY', every, byMonth, fc.oneof(list('BYDAY', ordinal(5, 1)), list('BYDAY', ordinal(5, -1)))),
		],
		[
			'days of the year, from either end',
			rule('YEARLY', every, fc.oneof(list('BYYEARDAY', integer(1, 366)), list('BYYEARDAY', integer(-366, -1)))),
		],
	];
	const fast: typeof common = [
		['every few hours', rule('HOURLY', interval(50))],
		['every few hours, on weekdays', rule('HOURLY', interval(23), byDay)],
		['minutes of hours', rule('HOURLY', interval(50), list('BYMINUTE', integer(0, 59), 1, 1))],
		['every few minutes', rule('MINUTELY', interval(5000))],
		['minutes of some hours', rule('MINUTELY', interval(59), list('BYHOUR', integer(0, 23), 1, 1))],
		['every few seconds', rule('SECONDLY', interval(90_000))],
	];
	/**
	 * Of ical.js 2.2.1's source: BYWEEKNO is "unimplemented", and so is BYSETPOS but for weekdays of one month; in a year it takes BYMONTHDAY
	 * for the start's own month, and leaves a negative one as it is, or as the first month had it; it makes 1 March of 29 February; its monthly BYMONTH counts twelve at a time;
	 * its weekdays on days of the month go on from the wrong day after an INTERVAL; BYYEARDAY with BYMONTH it refuses.
	 */
	const beyondIcal: typeof common = [
		// Not here, because rrule-temporal 2.2.8 has them wrong: BYYEARDAY with BYDAY (it takes either for both), and a 53rd weekday of a year
		// that has 52 (it takes the first of the next).
		['days that are some days of the month, from either end', rule('DAILY', every, byMonthDay)],
		['the first or last of some weekdays of weeks', rule('WEEKLY', every, list('BYDAY', weekday, 2, 5), list('BYSETPOS', signed(2)))],
		['days of some months', rule('MONTHLY', byMonth)],
		['days of some months, from either end', rule('MONTHLY', byMonth, byMonthDay)],
		['weekdays that are some days of months', rule('MONTHLY', every, byDay, manyMonthDays)],
		['places among weekdays of months', rule('MONTHLY', every, list('BYDAY', weekday, 1, 7), byPosition)],
		['places among days of months', rule('MONTHLY', every, manyMonthDays, byPosition)],
		['months of years', rule('YEARLY', every, byMonth)],
		['days of the year, from both ends', rule('YEARLY', every, list('BYYEARDAY', signed(366)))],
		['ordinal weekdays of months of years, from both ends', rule('YEARLY', every, byMonth, list('BYDAY', ordinal(5)))],
		['days of every month of years', rule('YEARLY', every, byMonthDay)],
		['days of months of years, from either end', rule('YEARLY', every, byMonth, byMonthDay)],
		['weekdays that are some days of the month', rule('YEARLY', every, byDay, manyMonthDays)],
		['weekdays that are some days of some months', rule('YEARLY', every, byMonth, byDay, manyMonthDays)],
		['places among weekdays of months of years', rule('YEARLY', every, byMonth, byDay, byPosition)],
		['ordinal weekdays of years, to the last but one that there may be', rule('YEARLY', every, list('BYDAY', ordinal(52)))],
		['days of the year in some months', rule('YEARLY', every, list('BYYEARDAY', signed(366), 3, 20), byMonth)],
		// Not with an INTERVAL, and not from January: whether its first days are then of the year or of their week is nowhere said.
		['weeks of years', rule('YEARLY', list('BYWEEKNO', signed(53)))],
		['weekdays of weeks of years, which begin on any of them', rule('YEARLY', list('BYWEEKNO', signed(53)), byDay, startOfWeek)],
	];

	const ends = fc.oneof(
		fc.constant(''),
		integer(1, 40).map((count) => `;COUNT=${count}`),
		fc.constant(';UNTIL=20270601T235959'),
	);
	const counts = integer(1, 40).map((count) => `;COUNT=${count}`);
	const begins = fc
		.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
		.map((date) => localTime(`${date.toISOString().slice(0, 10)}T18:30:00`));
	const last = '2029-12-31';
	const texts = (times: readonly number[]) => times.map((time) => new Date(time).toISOString().slice(0, 19));

	function byProduct(text: string, begin: number): string[] {
		expect(problemInRule(text, 'program')).toBeUndefined();
		return texts(startsBetween(text, begin, begin, localTime(`${last}T23:59:59`)));
	}

	/** ical.js, from the first day on. */
	function byIcal(text: string, begin: number): string[] {
		const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateTimeString(texts([begin])[0] ?? ''));
		const found: string[] = [];
		for (let next = iterator.next(); next && next.toString().slice(0, 10) <= last; next = iterator.next())
			found.push(next.toString().slice(0, 19));
		return found;
	}

	/** Of a start that its own rule does not yield nobody says what it means (RFC 5545 §3.8.5.3). @returns the first one that it does */
	function ownStart(text: string, begin: number): number {
		const [first] = startsBetween(`${text};COUNT=1`, begin, begin, localTime('2029-12-31'));
		fc.pre(first !== undefined);
		return first ?? begin;
	}

	test.each(common)('ical.js agrees on %s', (_, rules) => {
		fc.assert(
			fc.property(rules, ends, begins, (text, end, day) => {
				const begin = ownStart(text, day);
				expect(byProduct(text + end, begin)).toEqual(byIcal(text + end, begin));
			}),
			{ numRuns: 25 },
		);
	});

	test.each(fast)('ical.js agrees on %s', (_, rules) => {
		fc.assert(
			fc.property(rules, counts, begins, (text, end, day) => {
				const begin = ownStart(text, day);
				expect(byProduct(text + end, begin)).toEqual(byIcal(text + end, begin));
			}),
			{ numRuns: 20 },
		);
	});

	test.each([...common, ...beyondIcal])('day after day, the table of RFC 5545 §3.3.10 gives %s', (_, rules) => {
		fc.assert(
			fc.property(rules, ends, begins, (text, end, begin) => {
				fc.pre(!text.includes('BYWEEKNO') || dateOf(begin).month > 1);
				expect(byProduct(text + end, begin)).toEqual(texts(byTheTable(text + end, begin, localTime(`${last}T23:59:59`))));
			}),
			{ numRuns: 25 },
		);
	});
});

/** The starts of a daily, weekly, monthly or yearly rule without any cleverness: every day of every period is asked whether it is meant. */
function byTheTable(text: string, begin: number, to: number): number[] {
	const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
	const parts = new Map(text.split(';').map((part): [string, string] => [part.replace(/=.*/, ''), part.replace(/.*=/, '')]));
	const numbers = (name: string) => parts.get(name)?.split(',').map(Number);
	const [frequency, months, monthDays, yearDays, weeks] = [
		parts.get('FREQ') ?? '',
		...['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO'].map(numbers),
	];
	const weekdays = parts
		.get('BYDAY')
		?.split(',')
		.map((item) => ({ position: Number(item.slice(0, -2)), weekday: names.indexOf(item.slice(-2)) }));
	const first = dateOf(begin);
	const newYear = (year: number) => Date.UTC(year, 0, 1);
	const mondayOf = (time: number) => time - ((dateOf(time).weekday - names.indexOf(parts.get('WKST') ?? 'MO') + 7) % 7) * day;
	// The first week has at least four days of the year.
	const firstWeek = (year: number) => mondayOf(newYear(year) + 3 * day);
	/** A place in a row, from 1, or from its end, from -1. */
	const isAt = (position: number, place: number, length: number) => position === place || position === place - length - 1;

	function isMeant(time: number): boolean {
		const { year, month, date, weekday } = dateOf(time);
		const [ofMonth, ofYear] = [Date.UTC(year, month, 0), newYear(year + 1)].map((end, index) =>
			Math.round((end - (index === 0 ? Date.UTC(year, month - 1, 0) : newYear(year))) / day),
		);
		const yearDay = (time - newYear(year)) / day + 1;
		const weekYear = [year + 1, year, year - 1].find((candidate) => time >= firstWeek(candidate)) ?? year;
		const week = Math.floor((time - firstWeek(weekYear)) / (7 * day)) + 1;
		const ofWeeks = (firstWeek(weekYear + 1) - firstWeek(weekYear)) / (7 * day);
		const isInMonth = frequency === 'MONTHLY' || months !== undefined;
		const [place, length] = isInMonth ? [date, ofMonth ?? 0] : [yearDay, ofYear ?? 0];
		const [others, fromEnd] = [Math.ceil(place / 7), Math.ceil((length - place + 1) / 7)];
		const isOwnDay = monthDays === undefined && yearDays === undefined && weekdays === undefined;
		return [
			months?.includes(month) ?? (frequency !== 'YEARLY' || !isOwnDay || weeks !== undefined || month === first.month),
			monthDays?.some((number) => isAt(number, date, ofMonth ?? 0)) ??
				(!isOwnDay || weeks !== undefined || frequency === 'DAILY' || frequency === 'WEEKLY' || date === first.date),
			yearDays?.some((number) => isAt(number, yearDay, ofYear ?? 0)) ?? true,
			weeks?.some((number) => isAt(number, week, ofWeeks)) ?? true,
			weekdays?.some((one) => one.weekday === weekday && (one.position === 0 || one.position === others || one.position === -fromEnd)) ??
				((frequency !== 'WEEKLY' && weeks === undefined) || weekday === first.weekday),
		].every(Boolean);
	}

	function period(index: number): [from: number, to: number] {
		switch (frequency) {
			case 'YEARLY':
				return [newYear(first.year + index), newYear(first.year + index + 1)];
			case 'MONTHLY':
				return [Date.UTC(first.year, first.month - 1 + index, 1), Date.UTC(first.year, first.month + index, 1)];
			case 'WEEKLY':
				return [mondayOf(first.midnight) + 7 * index * day, mondayOf(first.midnight) + 7 * (index + 1) * day];
			default:
				return [first.midnight + index * day, first.midnight + (index + 1) * day];
		}
	}

	const hours = numbers('BYHOUR') ?? [new Date(begin).getUTCHours()];
	const minutes = numbers('BYMINUTE') ?? [new Date(begin).getUTCMinutes()];
	const clocks = hours.flatMap((hour) => minutes.map((minute) => (hour * 60 + minute) * 60_000)).sort((a, b) => a - b);
	const positions = numbers('BYSETPOS');
	const until = parts.get('UNTIL')?.replace(/(....)(..)(..)T(..)(..)(..)/, '$1-$2-$3T$4:$5:$6');
	const end = until === undefined ? to : Math.min(to, localTime(until));
	const found: number[] = [];
	const interval = Number(parts.get('INTERVAL') ?? 1);
	for (let index = 0; period(index)[0] <= end; index += interval) {
		const [from, next] = period(index);
		const days = Array.from({ length: Math.round((next - from) / day) }, (_, number) => from + number * day).filter(isMeant);
		const times = days.flatMap((midnight) => clocks.map((clock) => midnight + clock));
		found.push(...times.filter((_, place) => positions?.some((position) => isAt(position, place + 1, times.length)) ?? true));
	}
	return found.filter((time) => time >= begin && time <= end).slice(0, Number(parts.get('COUNT') ?? found.length));
}

function dateOf(time: number) {
	const date = new Date(time);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		date: date.getUTCDate(),
		weekday: date.getUTCDay(),
		midnight: Math.floor(time / day) * day,
	};
}
