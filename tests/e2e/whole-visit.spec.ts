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
	'the arrows of a keypad': (page) => ({
		begin: () => page.keyboard.press('ArrowDown'),
		press: async (control) => {
			await expect(control).toBeVisible();
			await reachByArrows(page, control);
			await page.keyboard.press('Enter');
		},
		back: () => page.keyboard.press('Escape'),
		stay: () => page.keyboard.press('Enter'),
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

/** Down from group to group, and within one to the side where the control is. */
async function reachByArrows(page: Page, control: Locator): Promise<void> {
	for (let presses = 0; presses < 150; presses++) {
		const key = await control.evaluate((element) => {
			const { activeElement } = document;
			if (element === activeElement) return undefined;
			const from = activeElement?.getBoundingClientRect();
			const to = element.getBoundingClientRect();
			const group = activeElement?.closest('[data-group], fieldset, nav, ul, ol');
			const isTogether = group !== null && group !== undefined && group === element.closest('[data-group], fieldset, nav, ul, ol');
			if (!from || !activeElement?.matches('button') || !isTogether) {
				const isBehind = activeElement?.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
				return activeElement?.matches('section') ? 'Tab' : isBehind ? 'ArrowUp' : 'ArrowDown';
			}
			const across = to.left + to.right - from.left - from.right;
			const along = to.top + to.bottom - from.top - from.bottom;
			if (Math.abs(along) > to.height) return along > 0 ? 'ArrowDown' : 'ArrowUp';
			return across > 0 ? 'ArrowRight' : 'ArrowLeft';
		});
		if (key === undefined) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${control} was not reached by arrows`);
}

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
