import { expect, test } from 'vitest';
import { answers, clockChanges, pluralForms } from '../../tests/words/answers.ts';
import { clockChangesOf, golden, goldenLanguages, pluralsOf } from '../../tests/words/golden.ts';
import * as format from './format.ts';

test('days, ranges and months read as a person would write them', () => {
	expect(format.formatDay('2026-02-08', 'sv', '2026')).toBe('söndag 8 februari');
	expect(format.formatDay('2027-02-14', 'sv', '2026')).toBe('söndag 14 februari 2027');
	expect(format.formatDay('2026-02-08', 'en', '2026')).toBe('Sunday 8 February');
	expect(format.formatDay('2027-02-14', 'en', '2026')).toBe('Sunday 14 February 2027');
	expect(format.formatDayRange('2026-09-12', '2026-09-13', 'sv', '2026')).toBe('12–13 september');
	expect(format.formatDayRange('2026-07-12', '2026-07-14', 'en', '2026')).toBe('12–14 July');
	expect(format.formatDayRange('2026-07-30', '2026-08-02', 'sv', '2026')).toBe('30 juli–2 augusti');
	expect(format.formatDayRange('2026-07-30', '2026-08-02', 'en', '2026')).toBe('30 July – 2 August');
	expect(format.formatDayRange('2027-02-19', '2027-02-21', 'sv', '2026')).toBe('19–21 februari 2027');
	expect(format.formatDayRange('2027-02-19', '2027-02-21', 'en', '2026')).toBe('19–21 February 2027');
	expect(format.formatDayRange('2026-12-31', '2027-01-01', 'sv', '2026')).toBe('31 december 2026–1 januari 2027');
	expect(format.formatDayRange('2026-12-31', '2027-01-01', 'sv', '2027')).toBe('31 december 2026–1 januari 2027');
	expect(format.formatDayRange('2026-12-31', '2027-01-01', 'en', '2026')).toBe('31 December 2026 – 1 January 2027');
	expect(format.formatDayRange('2026-05-01', '2026-05-01', 'sv', '2026')).toBe('fredag 1 maj');
	expect(format.formatDate('2025-12-15', 'sv')).toBe('15 december 2025');
	expect(format.formatMonth('2025-05', 'sv')).toBe('maj 2025');
	expect(format.formatMonthName(12, 'en', 'short')).toBe('Dec');
	expect(format.formatWeekday(1, 'sv')).toBe('måndag');
	expect(format.formatWeekday(7, 'en')).toBe('Sunday');
	expect(format.formatLeaf('2026-02-08', 'sv')).toEqual({ day: '8', month: 'feb' });
});

test('K34: times are those of Stockholm, before, in and after summer time', () => {
	expect(format.formatTime('2026-01-10T17:00:00Z', 'sv')).toBe('18:00');
	expect(format.formatTime('2026-07-10T17:00:00Z', 'sv')).toBe('19:00');
	expect(format.dayOf('2026-06-30T22:30:00Z')).toBe('2026-07-01');
	expect(format.dayOf('2026-12-31T22:30:00Z')).toBe('2026-12-31');
	expect(format.dayOf('2026-12-31T23:30:00Z')).toBe('2027-01-01');
});

test('degrees and capitals follow the language', () => {
	expect(format.formatDegrees(60.0836, 'sv')).toBe('60,0836°');
	expect(format.formatDegrees(60.0836, 'en')).toBe('60.0836°');
	expect(format.capitalise('söndag', 'sv')).toBe('Söndag');
});

test.each(goldenLanguages)('K34: %s is written as its readers write it', (language) => {
	expect(answers(language)).toEqual(golden[language]);
	expect(pluralForms(language)).toBe(pluralsOf[language]);
	expect(clockChanges(language)).toEqual(clockChangesOf(language));
});
