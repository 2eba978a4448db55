import { Temporal } from 'temporal-polyfill';
import { zone } from './zone.ts';

/**
 * Recurrence rules for public events (RFC 5545 §3.3.10), over days: what recurs keeps its time of day. An own expansion and not
 * ical.js's: that one never returns from a rule that matches no day (FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30), moves 29 February to
 * 1 March and can only walk from the first day on. Here every search ends with the window, and an old rule starts at it.
 */
export type Recurrence = {
	frequency: Frequency;
	interval: number;
	/** Of all its occurrences, those before the window too. */
	count?: number;
	/** The last local start there may be. */
	until?: Temporal.PlainDateTime;
	weekdays: { weekday: number; ordinal: number | undefined }[];
	months: number[];
	monthDays: number[];
	positions: number[];
	/** 1 for Monday. */
	weekStart: number;
};

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
type Frequency = (typeof frequencies)[number];

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** What a part's value says; undefined where it is not valid. */
type Part = (value: string) => Partial<Recurrence> | undefined;

/** The parts a rule may have. The rest of the standard's parts are for hours and weeks that no event page can show. */
const parts: Record<string, Part> = {
	FREQ: (value) => {
		const frequency = frequencies.find((name) => name === value);
		return frequency && { frequency };
	},
	INTERVAL: (value) => (isWithin(Number(value), 1, 1000) ? { interval: Number(value) } : undefined),
	COUNT: (value) => (isWithin(Number(value), 1, 10_000) ? { count: Number(value) } : undefined),
	UNTIL: (value) => {
		const until = lastStart(value);
		return until && { until };
	},
	BYDAY: (value) => {
		const weekdays = value.split(',').map((item) => {
			const [, ordinal, code = ''] = /^([+-]?[1-9]\d?)?([A-Z]{2})$/.exec(item) ?? [];
			return { weekday: weekdayCodes.indexOf(code) + 1, ordinal: ordinal === undefined ? undefined : Number(ordinal) };
		});
		return weekdays.every(({ weekday, ordinal }) => weekday > 0 && Math.abs(ordinal ?? 1) <= 53) ? { weekdays } : undefined;
	},
	BYMONTH: (value) => {
		const months = numbers(value);
		return months.every((month) => isWithin(month, 1, 12)) ? { months } : undefined;
	},
	BYMONTHDAY: (value) => {
		const monthDays = numbers(value);
		return monthDays.every((day) => isWithin(Math.abs(day), 1, 31)) ? { monthDays } : undefined;
	},
	BYSETPOS: (value) => {
		const positions = numbers(value);
		return positions.every((position) => isWithin(Math.abs(position), 1, 366)) ? { positions } : undefined;
	},
	WKST: (value) => {
		const weekStart = weekdayCodes.indexOf(value) + 1;
		return weekStart > 0 ? { weekStart } : undefined;
	},
};

/** @returns the rule, or in Swedish, for the one who wrote it, what is wrong with it */
export function parseRecurrence(rule: string): Recurrence | string {
	let read: Recurrence = { frequency: 'YEARLY', interval: 1, weekdays: [], months: [], monthDays: [], positions: [], weekStart: 1 };
	const seen = new Set<string>();
	for (const text of rule.split(';')) {
		const [name = '', value = ''] = text.split('=', 2);
		const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
		if (!part) return `Delen "${name}" i regeln är okänd eller stöds inte.`;
		if (seen.has(name)) return `Delen "${name}" står två gånger i regeln.`;
		seen.add(name);
		const said = part(value);
		if (!said) return `Värdet "${value}" efter ${name} i regeln är inte giltigt.`;
		read = { ...read, ...said };
	}
	if (!seen.has('FREQ')) return 'Regeln saknar FREQ.';
	if (seen.has('COUNT') && seen.has('UNTIL')) return 'Regeln har både COUNT och UNTIL.';
	if (read.weekdays.some(({ ordinal }) => ordinal !== undefined) && read.frequency !== 'MONTHLY' && read.frequency !== 'YEARLY') {
		return 'En siffra i BYDAY, som 2SU, går bara med FREQ=MONTHLY eller FREQ=YEARLY.';
	}
	if (seen.has('BYMONTHDAY') && read.frequency === 'WEEKLY') return 'BYMONTHDAY går inte med FREQ=WEEKLY.';
	if (seen.has('BYSETPOS') && !seen.has('BYDAY') && !seen.has('BYMONTHDAY') && !seen.has('BYMONTH')) {
		return 'BYSETPOS behöver BYDAY, BYMONTHDAY eller BYMONTH.';
	}
	return read;
}

/**
 * The local starts from `begin` on that fall between two days, both included, in order. As the standard asks, a day that a
 * month or year does not have is left out, not moved.
 */
export function* startsBetween(
	rule: Recurrence,
	begin: Temporal.PlainDateTime,
	first: Temporal.PlainDate,
	last: Temporal.PlainDate,
): Generator<Temporal.PlainDateTime> {
	const firstDay = begin.toPlainDate();
	// A rule that counts must be walked from its first day; any other may start at the window.
	const skipped = rule.count === undefined ? periodsBetween(rule, firstDay, first) - 1 : 0;
	let counted = 0;
	for (let index = Math.max(skipped, 0); ; index++) {
		const period = periodAt(rule, firstDay, index);
		if (Temporal.PlainDate.compare(period, last) > 0) return;
		for (const day of atPositions(daysInPeriod(rule, period, firstDay), rule.positions)) {
			if (Temporal.PlainDate.compare(day, firstDay) < 0) continue;
			const start = day.toPlainDateTime(begin.toPlainTime());
			if (rule.until && Temporal.PlainDateTime.compare(start, rule.until) > 0) return;
			if (rule.count !== undefined && ++counted > rule.count) return;
			if (Temporal.PlainDate.compare(day, last) > 0) return;
			if (Temporal.PlainDate.compare(day, first) >= 0) yield start;
		}
	}
}

/** Whole periods of the rule from its first to the one that the day is in; may be negative. */
function periodsBetween({ frequency, interval, weekStart }: Recurrence, firstDay: Temporal.PlainDate, day: Temporal.PlainDate): number {
	switch (frequency) {
		case 'DAILY':
			return Math.floor(firstDay.until(day).days / interval);
		case 'WEEKLY':
			return Math.floor(startOfWeek(firstDay, weekStart).until(day).days / 7 / interval);
		case 'MONTHLY':
			return Math.floor(((day.year - firstDay.year) * 12 + day.month - firstDay.month) / interval);
		case 'YEARLY':
			return Math.floor((day.year - firstDay.year) / interval);
	}
}

/** The first day of a period of the rule. */
function periodAt({ frequency, interval, weekStart }: Recurrence, firstDay: Temporal.PlainDate, index: number): Temporal.PlainDate {
	const steps = index * interval;
	switch (frequency) {
		case 'DAILY':
			return firstDay.add({ days: steps });
		case 'WEEKLY':
			return startOfWeek(firstDay, weekStart).add({ weeks: steps });
		case 'MONTHLY':
			return firstDay.with({ day: 1 }).add({ months: steps });
		case 'YEARLY':
			return firstDay.with({ month: 1, day: 1 }).add({ years: steps });
	}
}

/** The days of one period that the rule names, in order. */
function daysInPeriod(rule: Recurrence, period: Temporal.PlainDate, firstDay: Temporal.PlainDate): Temporal.PlainDate[] {
	const { frequency, weekdays, months, monthDays } = rule;
	const inMonths = (day: Temporal.PlainDate) => months.length === 0 || months.includes(day.month);
	const onWeekday = (day: Temporal.PlainDate) => weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === day.dayOfWeek);
	switch (frequency) {
		case 'DAILY':
			return [period].filter((day) => inMonths(day) && onWeekday(day) && isOneOf(day, monthDays));
		case 'WEEKLY':
			return Array.from({ length: 7 }, (_, days) => period.add({ days })).filter(
				(day) => inMonths(day) && (weekdays.length === 0 ? day.dayOfWeek === firstDay.dayOfWeek : onWeekday(day)),
			);
		case 'MONTHLY':
			return inMonths(period) ? daysInMonth(rule, period, firstDay) : [];
		case 'YEARLY': {
			// Without BYMONTH, a weekday's number counts in the year, a day of the month is that day of every month, and a rule
			// with neither stands on its first day's date.
			if (weekdays.length > 0 && months.length === 0) {
				const year = Array.from({ length: period.daysInYear }, (_, days) => period.add({ days }));
				return year.filter((day) => isNth(day, day.dayOfYear, day.daysInYear, weekdays) && isOneOf(day, monthDays));
			}
			const everyMonth = monthDays.length > 0 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [firstDay.month];
			const named = months.length > 0 ? [...new Set(months)].sort((a, b) => a - b) : everyMonth;
			return named.flatMap((month) => daysInMonth(rule, period.with({ month }), firstDay));
		}
	}
}

function daysInMonth({ weekdays, monthDays }: Recurrence, month: Temporal.PlainDate, firstDay: Temporal.PlainDate): Temporal.PlainDate[] {
	const all = Array.from({ length: month.daysInMonth }, (_, days) => month.add({ days }));
	if (weekdays.length === 0 && monthDays.length === 0) return all.filter(({ day }) => day === firstDay.day);
	return all.filter((day) => isNth(day, day.day, day.daysInMonth, weekdays) && isOneOf(day, monthDays));
}

/** Whether it is one of the numbered weekdays, counted from either end. Any day is, where none is named. */
function isNth(day: Temporal.PlainDate, position: number, length: number, weekdays: Recurrence['weekdays']): boolean {
	const fromStart = Math.ceil(position / 7);
	const fromEnd = -Math.ceil((length - position + 1) / 7);
	return (
		weekdays.length === 0 ||
		weekdays.some(
			({ weekday, ordinal }) => weekday === day.dayOfWeek && (ordinal === undefined || ordinal === fromStart || ordinal === fromEnd),
		)
	);
}

function isOneOf(day: Temporal.PlainDate, monthDays: readonly number[]): boolean {
	return monthDays.length === 0 || monthDays.includes(day.day) || monthDays.includes(day.day - day.daysInMonth - 1);
}

function atPositions(days: Temporal.PlainDate[], positions: readonly number[]): Temporal.PlainDate[] {
	return positions.length === 0
		? days
		: days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
}

function startOfWeek(day: Temporal.PlainDate, weekStart: number): Temporal.PlainDate {
	return day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 });
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

function numbers(list: string): number[] {
	return list.split(',').map((item) => (/^[+-]?\d{1,3}$/.test(item) ? Number(item) : Number.NaN));
}

function isWithin(value: number, least: number, most: number): boolean {
	return Number.isInteger(value) && value >= least && value <= most;
}
