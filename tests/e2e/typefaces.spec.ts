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

test('the typefaces of every language are there before anyone asks for it', async ({ page, open }) => {
	await open('#/home');
	const waiting = () =>
		page.evaluate(() =>
			[...document.fonts]
				.filter(({ family, status, unicodeRange }) => status !== 'loaded' && /Rubik|Noto|Golos/.test(family + unicodeRange))
				.map(({ family, unicodeRange }) => `${family} ${unicodeRange.slice(0, 12)}`),
		);
	await expect.poll(waiting).toEqual([]);
});
