import path from 'node:path';
import { writePseudoContent } from '../../scripts/words/pseudo.ts';
import { projectRoot, type ServedKiosk, startServedKiosk } from '../host/served-kiosk.ts';
import { clippings, overlaps } from './fit.ts';
import { test as base, everyRoute, expect, goTo, hurry } from './test.ts';

const test = base.extend<object, { stretched: ServedKiosk }>({
	stretched: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
		async ({}, use) => {
			const kiosk = await startServedKiosk([], (content) => writePseudoContent(path.join(projectRoot, 'content'), content));
			await use(kiosk);
			await kiosk.close();
		},
		{ scope: 'worker' },
	],
});

const looks = [
	{ language: 'en-XA', direction: 'ltr', size: undefined, what: 'words four tenths longer' },
	{ language: 'en-XA', direction: 'ltr', size: 2, what: 'words four tenths longer, at the largest text' },
	{ language: 'ar-XB', direction: 'rtl', size: undefined, what: 'mirrored words' },
] as const;

for (const { language, direction, size, what } of looks) {
	test(`no page cuts or covers ${what}`, async ({ page, open, stretched }) => {
		await hurry(page);
		await open('#/access', stretched);
		if (size) await page.locator('.page-access fieldset').first().getByRole('button').nth(size).tap();
		await goTo(page, '#/language');
		await page.locator(`.page-language [lang="${language}"]`).first().tap();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.locator('html')).toHaveAttribute('dir', direction);
		for (const route of everyRoute) {
			await goTo(page, route);
			expect.soft(await clippings(page), route).toEqual([]);
			expect.soft(await overlaps(page), route).toEqual([]);
		}
	});
}
