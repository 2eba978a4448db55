/**
 * Dates, times and measures as a reader of the language writes them (ECMA-402), always in Europe/Stockholm: the Gregorian calendar,
 * Western digits and a day of 24 hours, as on every sign around the kiosk.
 */
import { borrowedNames } from './borrowedNames.ts';

const timeZone = 'Europe/Stockholm';

/** Making a formatter takes a hundred times as long as using it: without this memory, a fifth of the start on a slow machine. */
function remembered<Made>(make: (...key: [language: string, options?: object]) => Made): typeof make {
	const made = new Map<string, Made>();
	return (...key) => {
		const name = JSON.stringify(key);
		const found = made.get(name) ?? make(...key);
		made.set(name, found);
		return found;
	};
}

const localeOf = remembered((language) => {
	// Dates as they are written in Europe. A language with borrowed names writes them in the order of English.
	const written = language === 'en' || borrowedNames[language] ? 'en-GB' : language;
	return new Intl.Locale(written, { calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' });
});

const dateFormat = remembered((language, options) => new Intl.DateTimeFormat(localeOf(language), { timeZone, ...options }));
const numberFormat = remembered((language, options) => new Intl.NumberFormat(localeOf(language), options));
const relativeFormat = remembered((language) => new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }));
// Canada's English writes dates as ISO 8601 does.
const isoFormat = new Intl.DateTimeFormat('en-CA', { timeZone });

const day = { day: 'numeric', month: 'long' } as const;
const dayAndYear = { ...day, year: 'numeric' } as const;

/** `söndag 8 februari`, with the year where it is not this year's. @param date `2026-02-08` */
export function formatDay(date: string, language: string, thisYear: string): string {
	const options = date.slice(0, 4) === thisYear ? day : dayAndYear;
	return write(date, language, { weekday: 'long', ...options });
}

/** `i dag`, `i morgon`, or undefined for a day that is neither. @param date, today days such as `2026-02-08` */
export function formatRelativeDay(date: string, today: string, language: string): string | undefined {
	const days = Math.round((instantOf(date).getTime() - instantOf(today).getTime()) / 86_400_000);
	if (days !== 0 && days !== 1) return undefined;
	return borrowedNames[language]?.days[days] ?? relativeFormat(language).format(days, 'day');
}

/** `12–13 september`; with the year where it is not this year's, and both over New Year. @param first, last days such as `2026-09-12` */
export function formatDayRange(first: string, last: string, language: string, thisYear: string): string {
	if (first === last) return formatDay(first, language, thisYear);
	const options = last.slice(0, 4) === thisYear ? day : dayAndYear;
	const parts = dateFormat(language, options).formatRangeToParts(instantOf(first), instantOf(last));
	return join(parts, language, options, (part) => ('source' in part && part.source === 'endRange' ? last : first));
}

/** `1,25`. */
export function formatNumber(number: number, language: string): string {
	return numberFormat(language, { maximumFractionDigits: 2 }).format(number);
}

/** `20 november 2025`. */
export function formatDate(date: string, language: string): string {
	return write(date, language, dayAndYear);
}

/** `maj 2025`. @param month `2025-05` */
export function formatMonth(month: string, language: string): string {
	return write(`${month}-15`, language, { month: 'long', year: 'numeric' });
}

/** `februari`. @param month 1–12 */
export function formatMonthName(month: number, language: string, width: 'long' | 'short' = 'long'): string {
	return write(`2025-${String(month).padStart(2, '0')}-15`, language, { month: width });
}

/** `måndag`, or `mån`. @param weekday 1 for Monday to 7, as in ISO 8601 */
export function formatWeekday(weekday: number, language: string, width: 'long' | 'short' = 'long'): string {
	const borrowed = borrowedNames[language]?.[width === 'long' ? 'weekdays' : 'shortWeekdays'][weekday - 1];
	// 1 January 2024 was a Monday.
	const name =
		borrowed ??
		dateFormat(language, { weekday: width })
			.format(instantOf(`2024-01-0${weekday}`))
			.replace('.', '');
	// Ukrainian is typeset with an apostrophe; CLDR has the letter that looks like one, which no bundled typeface draws.
	return name.replace('\u02bc', '’');
}

/** 1 for Monday to 7, as in ISO 8601. @param date `2026-02-08` */
export function weekdayOf(date: string): number {
	return instantOf(date).getUTCDay() || 7;
}

/** The day of the month and the short month, for a calendar leaf. */
export function formatLeaf(date: string, language: string): { day: string; month: string } {
	return { day: String(Number(date.slice(8))), month: formatMonthName(Number(date.slice(5, 7)), language, 'short').replace('.', '') };
}

/** `18:00`. @param instant ISO 8601 or epoch milliseconds */
export function formatTime(instant: string | number, language: string): string {
	return dateFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** The calendar day there of an instant, `2026-02-08`. */
export function dayOf(instant: string | number): string {
	return isoFormat.format(new Date(instant));
}

/** First letter large, for a line that begins with a weekday or a month. */
export function capitalise(text: string, language: string): string {
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** `60,0753°`. @param degrees of latitude or longitude */
export function formatDegrees(degrees: number, language: string): string {
	return `${numberFormat(language, { minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(degrees)}°`;
}

/** `1 km`. */
export function formatKilometres(kilometres: number, language: string): string {
	return numberFormat(language, { style: 'unit', unit: 'kilometer' }).format(kilometres);
}

/** `10:00–12:00, 13:00–17:00`: things that stand side by side. */
export function formatList(items: readonly string[], language: string): string {
	return new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(items);
}

/** `2026-02-08` as an instant: noon there, so that no zone or clock change moves the day. */
function instantOf(date: string): Date {
	return new Date(`${date}T11:00:00Z`);
}

function write(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
	return join(dateFormat(language, options).formatToParts(instantOf(date)), language, options, () => date);
}

/**
 * The parts of a date in one form, where CLDR has several or changed its mind between the versions that Chromium, Electron and Node
 * carry: Finnish weekdays in the nominative, English and Arabic without a comma before the year, a dash with or without spaces.
 */
function join(
	parts: readonly Intl.DateTimeFormatPart[],
	language: string,
	{ month: width }: Intl.DateTimeFormatOptions,
	dateOf: (part: Intl.DateTimeFormatPart) => string,
): string {
	const names = borrowedNames[language];
	const months = width === 'short' ? names?.shortMonths : names?.months;
	const text = parts
		.map((part) => {
			if (part.type === 'weekday') return formatWeekday(weekdayOf(dateOf(part)), language);
			if (part.type === 'month') return months?.[Number(dateOf(part).slice(5, 7)) - 1] ?? part.value;
			return part.value;
		})
		.join('')
		.replace(/[\u00a0\u2009\u202f]/g, ' ');
	switch (localeOf(language).language) {
		case 'sv':
			return text.replace(' – ', '–');
		case 'ar':
			return text.replace(/،(?= \d{4})/g, '');
		case 'en':
			return text
				.replace(',', '')
				.replace(/\s*–\s*/, ' – ')
				.replace(/^(\d+) – (?=\d+ \p{L}+(?: \d+)?$)/u, '$1–');
		default:
			return text;
	}
}
