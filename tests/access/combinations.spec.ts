import { expect, test } from '@playwright/test';
import { dimensionsOf, pairwise } from './combinations.ts';
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
