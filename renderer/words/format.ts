/** Dates and times as a reader of the language writes them, always in Europe/Stockholm (ECMA-402). */

const timeZone = 'Europe/Stockholm';

/** Dates as they are written in Europe: the words are British English. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** `2026-02-08` as an instant: noon there, so that no zone or clock change moves the day. */
function instantOf(day: string): Date {
	return new Date(`${day}T11:00:00Z`);
}

const dayOptions = { timeZone, weekday: 'long', day: 'numeric', month: 'long' } as const;

/** `söndag 8 februari`, with the year where it is not this year's. @param day `2026-02-08` */
export function formatDay(day: string, language: string, thisYear: string): string {
	const year = day.slice(0, 4) === thisYear ? {} : ({ year: 'numeric' } as const);
	return inOneForm(new Intl.DateTimeFormat(localeOf(language), { ...dayOptions, ...year }).format(instantOf(day)), language);
}

/** `12–13 september`; with years over New Year or where it is not this year's. @param first, last days such as `2026-09-12` */
export function formatDayRange(first: string, last: string, language: string, thisYear: string): string {
	if (first === last) return formatDay(first, language, thisYear);
	const isThisYear = first.slice(0, 4) === thisYear && last.slice(0, 4) === thisYear;
	const year = isThisYear ? {} : ({ year: 'numeric' } as const);
	const range = new Intl.DateTimeFormat(localeOf(language), { timeZone, day: 'numeric', month: 'long', ...year });
	return inOneForm(range.formatRange(instantOf(first), instantOf(last)), language);
}

/** British English as CLDR has it writes a comma only where there is a year, and thin spaces round the dash of a range: one form is enough. */
function inOneForm(date: string, language: string): string {
	if (language !== 'en') return date;
	return date
		.replace(',', '')
		.replace(/\s*–\s*/, ' – ')
		.replace(/^(\d+) – (?=\d+ \p{L}+(?: \d+)?$)/u, '$1–');
}

/** `20 november 2025`. */
export function formatDate(day: string, language: string): string {
	return new Intl.DateTimeFormat(localeOf(language), { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(instantOf(day));
}

/** `maj 2025`. @param month `2025-05` */
export function formatMonth(month: string, language: string): string {
	return new Intl.DateTimeFormat(localeOf(language), { timeZone, month: 'long', year: 'numeric' }).format(instantOf(`${month}-15`));
}

/** `februari`. @param month 1–12 */
export function formatMonthName(month: number, language: string, width: 'long' | 'short' = 'long'): string {
	return new Intl.DateTimeFormat(localeOf(language), { timeZone, month: width }).format(
		instantOf(`2025-${String(month).padStart(2, '0')}-15`),
	);
}

/** `18:00`. @param instant ISO 8601 or epoch milliseconds */
export function formatTime(instant: string | number, language: string): string {
	return new Intl.DateTimeFormat(localeOf(language), { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** `18:00–20:00`, times alone: over midnight `22:00–02:00`. */
export function formatTimeRange(start: string, end: string, language: string): string {
	if (start === end) return formatTime(start, language);
	// As if on one day, because a range over two days would be written with both.
	const onOneDay = (instant: string) => new Date(`2000-01-01T${formatTime(instant, 'en')}Z`);
	return new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' }).formatRange(
		onOneDay(start),
		onOneDay(end),
	);
}

/** The calendar day there of an instant, `2026-02-08`. */
export function dayOf(instant: string | number): string {
	// Canada's English writes dates as ISO 8601 does.
	return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant));
}

/** The day of the month and the short month, for a calendar leaf. */
export function formatLeaf(day: string, language: string): { day: string; month: string } {
	const part = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(localeOf(language), { timeZone, ...options }).format(instantOf(day));
	return { day: String(Number(day.slice(8))), month: part({ month: 'short' }).replace('.', '') };
}

/** First letter large, for a line that begins with a weekday or a month. */
export function capitalise(text: string, language: string): string {
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** `måndag`. @param weekday 1 for Monday to 7, as in ISO 8601 */
export function formatWeekday(weekday: number, language: string): string {
	// 1 January 2024 was a Monday.
	return new Intl.DateTimeFormat(localeOf(language), { timeZone, weekday: 'long' }).format(instantOf(`2024-01-0${weekday}`));
}

/** `60,0753°`. @param degrees of latitude or longitude */
export function formatDegrees(degrees: number, language: string): string {
	return `${new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(degrees)}°`;
}
