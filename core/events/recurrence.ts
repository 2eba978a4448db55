import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { day, zone } from './zone.ts';

const list = (isValid: (item: string) => boolean) => (value: string) => value.split(',').every(isValid);
const signed = (least: number, most: number) => list((item) => isWithin(item.replace(/^[+-]/, ''), least, most));

/** The parts of a rule that an event of ours may have (RFC 5545 §3.3.10). The others are for hours and weeks that no event page can show. */
const parts: Record<string, (value: string) => boolean> = {
	FREQ: (value) => /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value),
	INTERVAL: (value) => isWithin(value, 1, 1000),
	COUNT: (value) => isWithin(value, 1, 10_000),
	UNTIL: (value) => lastStart(value) !== undefined,
	BYDAY: list((item) => /^([+-]?([1-9]|[1-4]\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/.test(item)),
	BYMONTH: list((month) => isWithin(month, 1, 12)),
	BYMONTHDAY: signed(1, 31),
	BYSETPOS: signed(1, 366),
	WKST: (value) => /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
};

/** All of them, for what other programs write. */
const calendarParts: typeof parts = {
	...parts,
	FREQ: (value) => /^(SECOND|MINUTE|HOUR|DAI|WEEK|MONTH|YEAR)LY$/.test(value),
	INTERVAL: (value) => isWithin(value, 1, 100_000_000),
	COUNT: (value) => isWithin(value, 1, Number.MAX_SAFE_INTEGER),
	BYSECOND: list((second) => isWithin(second, 0, 60)),
	BYMINUTE: list((minute) => isWithin(minute, 0, 59)),
	BYHOUR: list((hour) => isWithin(hour, 0, 23)),
	BYYEARDAY: signed(1, 366),
	BYWEEKNO: signed(1, 53),
};

/**
 * @param writer `staff` for our own files, `program` for calendars
 * @returns in Swedish, for the one who wrote it, what is wrong with the rule; undefined where nothing is
 */
export function problemInRule(rule: string, writer: 'staff' | 'program' = 'staff'): string | undefined {
	const known = writer === 'staff' ? parts : calendarParts;
	const seen = new Map<string, string>();
	for (const text of rule.split(';')) {
		const [name = '', value = ''] = text.split('=', 2);
		const isValid = Object.hasOwn(known, name) ? known[name] : undefined;
		if (!isValid) return `Delen "${name}" i regeln är okänd eller stöds inte.`;
		if (seen.has(name)) return `Delen "${name}" står två gånger i regeln.`;
		if (!isValid(value)) return `Värdet "${value}" efter ${name} i regeln är inte giltigt.`;
		seen.set(name, value);
	}
	const frequency = seen.get('FREQ');
	if (frequency === undefined) return 'Regeln saknar FREQ.';
	if (seen.has('COUNT') && seen.has('UNTIL')) return 'Regeln har både COUNT och UNTIL.';
	if (/\d/.test(seen.get('BYDAY') ?? '') && frequency !== 'MONTHLY' && frequency !== 'YEARLY') {
		return 'En siffra i BYDAY, som 2SU, går bara med FREQ=MONTHLY eller FREQ=YEARLY.';
	}
	if (seen.has('BYMONTHDAY') && frequency === 'WEEKLY') return 'BYMONTHDAY går inte med FREQ=WEEKLY.';
	if (seen.has('BYWEEKNO') && frequency !== 'YEARLY') return 'BYWEEKNO går bara med FREQ=YEARLY.';
	if (seen.has('BYYEARDAY') && ['DAILY', 'WEEKLY', 'MONTHLY'].includes(frequency)) return `BYYEARDAY går inte med FREQ=${frequency}.`;
	if (seen.has('BYSETPOS') && ![...seen.keys()].some((part) => part.startsWith('BY') && part !== 'BYSETPOS')) {
		return 'BYSETPOS behöver BYDAY, BYMONTHDAY eller BYMONTH.';
	}
	return undefined;
}

/** A rule that would go on past every bound, or that nobody here can expand; what it yields cannot be shown. */
export class EndlessRule extends Error {}

/**
 * The starts of a rule from one time to another, both included, in order. Local times in milliseconds (zone.ts): the rule is expanded
 * in UTC as if the local times were UTC's, so that no change of the clock moves or drops one.
 * @param rule one in which there is no problem
 * @throws {EndlessRule} where it is too dense or its search too long
 */
export function startsBetween(rule: string, begin: number, from: number, to: number): number[] {
	if (from > to) return [];
	if (timesADay(rule) > mostTimesADay || isMisread.some((parts) => parts.test(rule))) throw new EndlessRule(rule);
	try {
		const starts = isFasterThanDaily.test(rule) ? startsOneByOne(rule, begin, from, to) : allBetween(rule, begin, from, to);
		if (starts.length > mostStarts(from, to)) throw new EndlessRule(rule);
		return starts;
	} catch {
		throw new EndlessRule(rule);
	}
}

/** Whether a rule yields any start at all. @param rule one in which there is no problem */
export function hasStart(rule: string, begin: number): boolean {
	try {
		return !isMisread.some((parts) => parts.test(rule)) && expansion(rule, begin).next(moment(begin), true) !== null;
	} catch {
		// The search went on past its limit: 30 February never comes.
		return false;
	}
}

/**
 * Periods that a search goes through at most: more than fifty years of days. A bound on candidates as well would put the library on its slow
 * path, a hundred times as slow.
 */
const mostPeriods = 20_000;
/** More than this in a window is no programme but a slip: six a day, as guided tours may be, and a hundred on one day. */
const mostStarts = (from: number, to: number): number => 100 + 6 * ((to - from) / day);
const mostTimesADay = 24;
/** What the library takes for something else: BYYEARDAY with BYDAY for either of them, and the 53rd weekday of a year that has 52. */
const isMisread = [/BYYEARDAY=.*BYDAY=|BYDAY=.*BYYEARDAY=/, /BYDAY=[^;]*\b53(?:MO|TU|WE|TH|FR|SA|SU)/];
const isFasterThanDaily = /FREQ=(?:HOUR|MINUTE|SECOND)LY/;

function allBetween(rule: string, begin: number, from: number, to: number): number[] {
	return expansion(rule, begin)
		.between(moment(from), moment(to), true)
		.map(({ epochMilliseconds }) => epochMilliseconds);
}

/** What comes faster than daily is walked from its first start, so that the walk can be broken off. */
function startsOneByOne(rule: string, begin: number, from: number, to: number): number[] {
	const starts: number[] = [];
	const most = mostStarts(from, to);
	expansion(rule, begin).all(({ epochMilliseconds }) => {
		if (epochMilliseconds >= from && epochMilliseconds <= to) starts.push(epochMilliseconds);
		return epochMilliseconds <= to && starts.length <= most;
	});
	return starts;
}

/** How many starts the parts for the time of day make of one day. */
function timesADay(rule: string): number {
	return ['BYHOUR', 'BYMINUTE', 'BYSECOND'].reduce((product, part) => {
		const list = new RegExp(`${part}=([^;]+)`).exec(rule)?.[1];
		return isFasterThanDaily.test(rule) || list === undefined ? product : product * list.split(',').length;
	}, 1);
}

/** To make an expansion costs as much as to use it, and the same rules are asked every day. */
const made = new Map<string, RRuleTemporal<Temporal.ZonedDateTime>>();

function expansion(rule: string, begin: number): RRuleTemporal<Temporal.ZonedDateTime> {
	const key = `${rule} ${begin}`;
	const known = made.get(key);
	if (known) return known;
	const until = /(?:^|;)UNTIL=([^;]+)/.exec(rule)?.[1];
	const last = until === undefined ? undefined : lastStart(until);
	const fresh = new RRuleTemporal({
		temporal: Temporal,
		maxIterations: mostPeriods,
		cache: false,
		rruleString: rule.replace(/;?UNTIL=[^;]+/, '').replace(/^;/, ''),
		dtstart: moment(begin),
		...(last ? { until: last.toZonedDateTime('UTC') } : {}),
	});
	if (made.size > 5000) made.clear();
	made.set(key, fresh);
	return fresh;
}

function moment(local: number): Temporal.ZonedDateTime {
	return Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC');
}

/** A day alone includes all of it; a time with Z is turned into the local one. */
function lastStart(text: string): Temporal.PlainDateTime | undefined {
	try {
		if (/^\d{8}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' }).toPlainDateTime('23:59:59');
		if (/^\d{8}T\d{6}Z$/.test(text)) return Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDateTime();
		if (/^\d{8}T\d{6}$/.test(text)) return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
	} catch {
		// No such day.
	}
	return undefined;
}

function isWithin(text: string, least: number, most: number): boolean {
	return /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
