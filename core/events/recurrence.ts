import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { zone } from './zone.ts';

/** The parts of a rule that an event of ours may have (RFC 5545 §3.3.10). The others are for hours and weeks that no event page can show. */
const parts: Record<string, (value: string) => boolean> = {
	FREQ: (value) => /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value),
	INTERVAL: (value) => isWithin(value, 1, 1000),
	COUNT: (value) => isWithin(value, 1, 10_000),
	UNTIL: (value) => lastStart(value) !== undefined,
	BYDAY: (value) => value.split(',').every((item) => /^([+-]?([1-9]|[1-4]\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/.test(item)),
	BYMONTH: (value) => value.split(',').every((month) => isWithin(month, 1, 12)),
	BYMONTHDAY: (value) => value.split(',').every((day) => isWithin(day.replace(/^[+-]/, ''), 1, 31)),
	BYSETPOS: (value) => value.split(',').every((position) => isWithin(position.replace(/^[+-]/, ''), 1, 366)),
	WKST: (value) => /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
};

/** @returns in Swedish, for the one who wrote it, what is wrong with the rule; undefined where nothing is */
export function problemInRule(rule: string): string | undefined {
	const seen = new Map<string, string>();
	for (const text of rule.split(';')) {
		const [name = '', value = ''] = text.split('=', 2);
		const isValid = Object.hasOwn(parts, name) ? parts[name] : undefined;
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
	if (seen.has('BYSETPOS') && !['BYDAY', 'BYMONTHDAY', 'BYMONTH'].some((part) => seen.has(part))) {
		return 'BYSETPOS behöver BYDAY, BYMONTHDAY eller BYMONTH.';
	}
	return undefined;
}

/**
 * The local starts of a rule that fall between two days, both included, in order. The rule is expanded in UTC as if the local
 * times were UTC's, so that no change of the clock moves or drops one.
 * @param rule one in which there is no problem
 */
export function startsBetween(
	rule: string,
	begin: Temporal.PlainDateTime,
	first: Temporal.PlainDate,
	last: Temporal.PlainDate,
): Temporal.PlainDateTime[] {
	return expansion(rule, begin)
		.between(first.toZonedDateTime('UTC'), last.toZonedDateTime({ timeZone: 'UTC', plainTime: '23:59:59' }), true)
		.map((start) => start.toPlainDateTime());
}

/** Whether a rule yields any start at all. @param rule one in which there is no problem */
export function hasStart(rule: string, begin: Temporal.PlainDateTime): boolean {
	try {
		return expansion(rule, begin).next(begin.toZonedDateTime('UTC'), true) !== null;
	} catch {
		// The search went on past its limit: 30 February never comes.
		return false;
	}
}

/** Periods that a search goes through at most: five hundred years of days. */
const mostPeriods = 200_000;

function expansion(rule: string, begin: Temporal.PlainDateTime) {
	const until = /(?:^|;)UNTIL=([^;]+)/.exec(rule)?.[1];
	const last = until === undefined ? undefined : lastStart(until);
	return new RRuleTemporal({
		temporal: Temporal,
		maxIterations: mostPeriods,
		rruleString: rule.replace(/;?UNTIL=[^;]+/, '').replace(/^;/, ''),
		dtstart: begin.toZonedDateTime('UTC'),
		...(last ? { until: last.toZonedDateTime('UTC') } : {}),
	});
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
	return /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
