import type { Locator, Page } from '@playwright/test';
import { expect, hurry, once, test } from './test.ts';
import { visitAll, type WayOfVisiting } from './whole-visit.ts';

/** Presses one key until a control has the focus: it must come, on a page of any length. */
async function reach(page: Page, control: Locator, key: string): Promise<void> {
	await expect(control).toBeVisible();
	const isThere = () => control.evaluate((element) => element === document.activeElement);
	for (let presses = 0; presses < 150; presses++) {
		if (await isThere()) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${control} was not reached by ${key}`);
}

const ways: Record<string, (page: Page) => WayOfVisiting> = {
	'the keyboard': (page) => ({
		begin: () => page.keyboard.press('Enter'),
		press: async (control) => {
			await reach(page, control, 'Tab');
			await page.keyboard.press('Enter');
		},
		back: () => page.keyboard.press('Escape'),
		stay: () => page.keyboard.press('ArrowDown'),
	}),
	'two switches': (page) => ({
		begin: () => page.keyboard.press('Space'),
		press: async (control) => {
			await reach(page, control, 'Space');
			await expect(page.locator('.scan-mark')).toBeVisible();
			await page.keyboard.press('Enter');
		},
		back: async () => {
			await reach(page, page.locator('.bar > *').first(), '1');
			await page.keyboard.press('2');
		},
		stay: () => page.keyboard.press('Space'),
	}),
};

for (const [way, visiting] of Object.entries(ways)) {
	for (const [language, name] of [
		['sv', /^Svenska/],
		['ar', /^العربية/],
	] as const) {
		test(`K14: the whole visit by ${way} alone (${language})`, { tag: once }, async ({ page, open, served }) => {
			// Some four hundred keys, and a picture for each.
			test.setTimeout(600_000);
			await page.clock.install();
			await hurry(page);
			await open('', await served('--demo', '--now', '2027-02-10T12:00:00+01:00'));
			await visitAll(page, visiting(page), language, name);
		});
	}
}
