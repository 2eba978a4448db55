import type { Page } from '@playwright/test';
import { bar, expect, goTo, test } from './test.ts';

const speak = async (page: Page, language: string) => {
	await goTo(page, '#/language');
	await page.locator(`.languages [lang="${language}"]`).first().tap();
	await expect(page.locator('html')).toHaveAttribute('lang', language);
};

test('what nobody has translated stands in Swedish, and says so', async ({ page, open, start }) => {
	const kiosk = await start([], async (content) => {
		const { readFile, writeFile } = await import('node:fs/promises');
		for (const [file, lost] of [
			['heritage', /\t\t\t"text": "[^"]*norbergite[^"]*"/],
			['heritage', /"line": "[^"]*",(?=\s*"text": "[^"]*Blå grottan)/],
			['recurring', /"text": "[^"]*Mimerlaven[^"]*"/],
		] as const) {
			const name = `${content}/words/en/${file}.json`;
			const whole = await readFile(name, 'utf8');
			const without = whole.replace(lost, '').replace(/,(\s*)\}/g, '$1}');
			expect(without, String(lost)).not.toBe(whole);
			await writeFile(name, without);
		}
	});
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open('#/home', kiosk);
	await speak(page, 'en');
	const swedish = page.locator('main bdi[lang="sv"][dir="ltr"]');
	const mark = page.locator('.language-mark');

	await goTo(page, '#/heritage/norbergite-1926');
	await expect(swedish.filter({ hasText: 'Per Geijer beskriver' })).toBeVisible();
	await expect(mark).toHaveText('In Swedish');
	await expect(page.locator('.stop h2')).toHaveText('The mineral norbergite');
	await goTo(page, '#/heritage/lapphyttan');
	await expect(mark).toHaveCount(0);

	await goTo(page, '#/place/klackberg');
	await expect(swedish.filter({ hasText: 'Naturreservat vid sjön Noren' })).toBeVisible();

	await goTo(page, '#/recurring/norbergfestival');
	await expect(swedish.filter({ hasText: 'Festivalen vid Mimerlaven började 1999' })).toBeVisible();
	await expect(mark).toHaveText('In Swedish');

	// In Swedish nothing is foreign.
	await speak(page, 'sv');
	await expect(mark).toHaveCount(0);
});

test('K04: easy Swedish is one tap from the bar, as every language', async ({ page, open }) => {
	await open('#/places');
	await bar(page, 'Språk').tap();
	await page.getByRole('button', { name: 'Lättläst svenska' }).tap();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('.page-places')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'sv-x-lattlast');
});
