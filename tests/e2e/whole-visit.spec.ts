import type { Locator, Page } from '@playwright/test';
import { arrived, expect, handsPace, hurry, once, test } from './test.ts';
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

/** Where hands reach (criterion K03), on the screen of content/kiosk.yaml: its lower edge hangs at 800 mm. */
const reachable = 300;

/** A finger on a control, which comes into sight by the buttons that scroll and by nothing else. */
async function tap(page: Page, control: Locator): Promise<void> {
	await expect(control).toBeVisible();
	for (let turns = 0; turns < 60; turns++) {
		const place = await control.evaluate((element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			const list = element.closest('.scroll-area')?.getBoundingClientRect();
			const mm = Number.parseFloat(document.documentElement.style.getPropertyValue('--mm'));
			return {
				x,
				y,
				isInSight: element.contains(document.elementFromPoint(x, y)),
				isAbove: list ? y < list.top + 1 : false,
				height: (innerHeight - y) / mm,
			};
		});
		await handsPace(page);
		if (place.isInSight) {
			expect(place.height).toBeLessThanOrEqual(reachable);
			return page.touchscreen.tap(place.x, place.y);
		}
		const button = await page
			.locator('.scroll-button')
			.nth(place.isAbove ? 0 : 1)
			.boundingBox();
		if (!button) throw new Error(`${control} is out of sight, and nothing scrolls`);
		await page.touchscreen.tap(button.x + button.width / 2, button.y + button.height / 2);
	}
	throw new Error(`${control} did not come into sight`);
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
	'single taps in reach mode': (page) => ({
		begin: async () => {
			await page.touchscreen.tap(540, 900);
			await expect(page.locator('.page-home')).toBeVisible();
			await arrived(page);
			await page.locator('.bar > *').last().tap();
			await page.locator('[data-comfort="reach"]').tap();
			await expect(page.locator('html')).toHaveAttribute('data-low');
			await tap(page, page.locator('.bar > *').nth(1));
		},
		press: (control) => tap(page, control),
		back: () => tap(page, page.locator('.bar > *').first()),
		stay: () => tap(page, page.locator('.idle-stay button')),
	}),
};

for (const [way, visiting] of Object.entries(ways)) {
	for (const [language, name] of [
		['sv', /^Svenska/],
		['ar', /^العربية/],
	] as const) {
		test(`${way.includes('taps') ? 'K03, K12' : 'K14'}: the whole visit by ${way} alone (${language})`, { tag: once }, async ({
			page,
			open,
			served,
		}) => {
			// Some four hundred keys, and a picture for each.
			test.setTimeout(600_000);
			await page.clock.install();
			await hurry(page);
			await open('', await served('--demo', '--now', '2027-02-10T12:00:00+01:00'));
			await visitAll(page, visiting(page), language, name);
		});
	}
}
