import { systemFonts } from './system-fonts.ts';
import { everyRoute, expect, test } from './test.ts';

test('every letter of every page is drawn by a bundled typeface', async ({ page, open }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const route of ['', ...everyRoute]) {
		await open(route);
		expect(await systemFonts(page), route).toEqual([]);
	}
});
