import { expect, test } from '@playwright/test';
import { allCombinations, dimensionsOf, nameOf, pairwise } from './combinations.ts';
import { languages } from './kiosk.ts';

test('in the pairwise set every two settings meet', () => {
	const met = new Set(
		pairwise(languages).flatMap((combination) => {
			const settings = Object.entries(combination).map(([name, value]) => `${name} ${value}`);
			return settings.flatMap((one) => settings.map((other) => `${one}, ${other}`));
		}),
	);
	const all = Object.entries(dimensionsOf(languages)).map(([name, values]) => values.map((value) => `${name} ${value}`));
	for (const [index, ones] of all.entries()) {
		for (const others of all.slice(index + 1)) {
			for (const one of ones) for (const other of others) expect(met).toContain(`${one}, ${other}`);
		}
	}
});

test('the walk over all combinations has each once, and begins with the pairwise set', () => {
	const names = allCombinations(languages).map(nameOf);
	const count = Object.values(dimensionsOf(languages)).reduce((product, { length }) => product * length, 1);
	expect(new Set(names).size).toBe(count);
	expect(names).toHaveLength(count);
	const first = pairwise(languages).map(nameOf);
	expect(new Set(names.slice(0, first.length))).toEqual(new Set(first));
});
