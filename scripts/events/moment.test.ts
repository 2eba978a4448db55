import { describe, expect, test } from 'vitest';
import { dayOfCell, timesBesideDay, timesOfCell } from './moment.ts';
import type { Cell } from './sheet.ts';

describe('a day', () => {
	test.each<[Cell, string]>([
		['2027-02-14', '2027-02-14'],
		['2027-2-4', '2027-02-04'],
		[' 2027-02-14 ', '2027-02-14'],
		['2027-02-14 18:00', '2027-02-14'],
		['2027-02-14T18:00:00', '2027-02-14'],
		['20270214', '2027-02-14'],
		[20270214, '2027-02-14'],
		['14/2 2027', '2027-02-14'],
		['14/2-2027', '2027-02-14'],
		['14/2/2027', '2027-02-14'],
		['14.2.2027', '2027-02-14'],
		['14-02-2027', '2027-02-14'],
		['14 februari 2027', '2027-02-14'],
		['14 FEB 2027', '2027-02-14'],
		['14 feb. 2027', '2027-02-14'],
		['den 14 februari 2027', '2027-02-14'],
		['söndag 14 februari 2027', '2027-02-14'],
		['Söndagen den 14:e februari, 2027', '2027-02-14'],
		['sön 14 feb 2027', '2027-02-14'],
		['tors. 1:a maj 2025', '2025-05-01'],
		['torsdag, 1 maj 2025', '2025-05-01'],
		['29 februari 2028', '2028-02-29'],
		[new Date('2027-02-14T00:00:00Z'), '2027-02-14'],
	])('%j is %s', (cell, day) => {
		expect(dayOfCell(cell)).toBe(day);
	});

	test.each<[Cell]>([
		[null],
		[''],
		['14 februari'],
		['14/2'],
		['14/2 27'],
		['27-02-14'],
		['2027-02-30'],
		['2027-13-01'],
		['29 februari 2027'],
		['31 april 2027'],
		['februari 2027'],
		['14 fébruari 2027'],
		['2/14/2027'],
		['i morgon'],
		[true],
		[46_067],
		[new Date(Number.NaN)],
	])('%j is none', (cell) => {
		expect(dayOfCell(cell)).toBeUndefined();
	});
});

describe('a time', () => {
	test.each<[Cell, string, string?]>([
		['18:00', '18:00'],
		['18.00', '18:00'],
		['8:30', '08:30'],
		['18:00:00', '18:00'],
		['18', '18:00'],
		['kl 18', '18:00'],
		['kl. 18.30', '18:30'],
		['Klockan 9', '09:00'],
		['00:00', '00:00'],
		['18:00-20:00', '18:00', '20:00'],
		['18–20', '18:00', '20:00'],
		['18.00 — 20.30', '18:00', '20:30'],
		['kl 18 till kl 20', '18:00', '20:00'],
		['22-02', '22:00', '02:00'],
		['22–24', '22:00', '00:00'],
		[0, '00:00'],
		[0.75, '18:00'],
		[0.7638888888888888, '18:20'],
		[18, '18:00'],
		[new Date('1899-12-30T18:20:00Z'), '18:20'],
		[new Date('1899-12-30T18:19:59.999Z'), '18:20'],
		[new Date('1899-12-30T23:59:59.999Z'), '00:00'],
	])('%j is %s %s', (cell, start, end) => {
		expect(timesOfCell(cell)).toEqual(end === undefined ? { start } : { start, end });
	});

	test.each<[Cell]>([
		[null],
		[''],
		['24:00'],
		['25'],
		['18:60'],
		['18:00-25:00'],
		['18:0'],
		['kväll'],
		['6 pm'],
		['18:00-'],
		[-0.5],
		[18.5],
		[true],
	])('%j is none', (cell) => {
		expect(timesOfCell(cell)).toBeUndefined();
	});
});

test.each<[Cell, string | undefined]>([
	['2027-02-14 18:00', '18:00'],
	['2027-02-14T18:30:00', '18:30'],
	[new Date('2027-02-14T18:00:00Z'), '18:00'],
	[new Date('2027-02-14T00:00:00Z'), undefined],
	['2027-02-14', undefined],
	['14/2 2027', undefined],
	[null, undefined],
])('the time beside the day in %j is %s', (cell, start) => {
	expect(timesBesideDay(cell)?.start).toBe(start);
});
