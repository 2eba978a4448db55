import { systemFonts } from './system-fonts.ts';
import { everyRoute, expect, goTo, hurry, test } from './test.ts';

test('every letter of every page is drawn by a bundled typeface', async ({ page, open }) => {
	await hurry(page);
	await open();
	expect.soft(await systemFonts(page), 'attract').toEqual([]);
	await open(everyRoute[0]);
	for (const route of everyRoute) {
		await goTo(page, route);
		expect.soft(await systemFonts(page), route).toEqual([]);
	}
});
