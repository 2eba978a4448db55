import * as format from '../../renderer/words/format.ts';

/** One call of each kind, on days and times that have gone wrong elsewhere. The same runs in Node, in Chromium and in Electron. */
export const answers = (language: string) => ({
	day: format.formatDay('2026-02-08', language, '2026'),
	dayOfAnotherYear: format.formatDay('2027-02-14', language, '2026'),
	range: format.formatDayRange('2026-07-12', '2026-07-14', language, '2026'),
	rangeOverMonths: format.formatDayRange('2026-07-30', '2026-08-02', language, '2026'),
	rangeOverNewYear: format.formatDayRange('2026-12-31', '2027-01-01', language, '2026'),
	rangeOfAnotherYear: format.formatDayRange('2027-02-19', '2027-02-21', language, '2026'),
	date: format.formatDate('2025-12-15', language),
	month: format.formatMonth('2025-05', language),
	shortMonth: format.formatMonthName(9, language, 'short'),
	weekday: format.formatWeekday(1, language),
	friday: format.formatWeekday(5, language),
	today: format.formatRelativeDay('2026-12-31', '2026-12-31', language),
	tomorrow: format.formatRelativeDay('2027-01-01', '2026-12-31', language),
	time: format.formatTime('2026-07-10T16:05:00Z', language),
	degrees: format.formatDegrees(60.0836, language),
	kilometres: format.formatKilometres(1, language),
	list: format.formatList(['10:00', '11:00', '12:00'], language),
});

/** The form of a counted text for each of these numbers (CLDR). */
export const pluralForms = (language: string) =>
	[0, 1, 2, 3, 11, 100].map((count) => new Intl.PluralRules(language).select(count)).join(' ');

/** The hours around the two nights on which the clock changes, and around midnight at New Year. */
export const clockChanges = (language: string) =>
	[
		'2026-03-29T00:59:00Z',
		'2026-03-29T01:00:00Z',
		'2026-10-25T00:59:00Z',
		'2026-10-25T01:00:00Z',
		'2026-12-31T22:59:00Z',
		'2026-12-31T23:00:00Z',
	]
		.map((instant) => `${format.dayOf(instant)} ${format.formatTime(instant, language)}`)
		.concat(
			format.formatRelativeDay('2026-03-29', '2026-03-28', language) ?? '',
			format.formatRelativeDay('2026-10-26', '2026-10-25', language) ?? '',
			format.formatRelativeDay('2026-10-27', '2026-10-25', language) ?? 'neither',
		);
