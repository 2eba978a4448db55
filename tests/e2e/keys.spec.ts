import type { Page } from '@playwright/test';
import { expect, heading, once, test } from './test.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('K14: Tab goes round the page and never out of it', { tag: once }, async ({ page, open }) => {
	await open('#/home');
	await expect(heading(page)).toBeFocused();
	const round: string[] = [];
	const controls = await page.locator('.stage button').count();
	for (let step = 0; step < controls; step++) {
		await page.keyboard.press('Tab');
		round.push(await focused(page));
	}
	expect(new Set(round).size).toBe(controls);
	expect(round.at(-1)).toBe('Tillgänglighet');
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe(round[0]);
	await page.keyboard.press('Shift+Tab');
	expect(await focused(page)).toBe('Tillgänglighet');
});

test('K14: Escape goes back, Home goes home, F1 to the page of comforts', { tag: once }, async ({ page, open }) => {
	await open('#/events');
	await page.keyboard.press('F1');
	await expect(page.locator('.page-access')).toBeVisible();
	await expect(heading(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('.page-events')).toBeVisible();
	await page.keyboard.press('F1');
	await page.keyboard.press('Home');
	await expect(page.locator('.page-home')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('F1');
	await expect(page.locator('.page-access')).toBeVisible();
});

test('K14: two switches do all: from rest the first begins with scanning', { tag: once }, async ({ page, open }) => {
	await open();
	await page.keyboard.press('Space');
	await expect(page.locator('html')).toHaveAttribute('data-scanning', 'true');
	await expect(heading(page)).toBeFocused();
	await page.keyboard.press('Space');
	await page.keyboard.press('1');
	await expect(page.locator('.door-heritage')).toBeFocused();
	await expect(page.locator('.scan-mark')).toBeVisible();
	await page.keyboard.press('2');
	await expect(page.locator('.page-heritage')).toBeVisible();
});
