import type { Locator, Page } from '@playwright/test';
import { arrived, expect, heading } from './test.ts';

/** How somebody does a visit: by keys, by two switches, by single taps. */
export type WayOfVisiting = {
	/** Wakes the resting screen. */
	begin: () => Promise<void>;
	/** Comes to a control, however far it is, and presses it. */
	press: (control: Locator) => Promise<void>;
	/** One page back. */
	back: () => Promise<void>;
	/** Answers "Are you still there?". */
	stay: () => Promise<void>;
};

/** Seconds, from content/kiosk.yaml. */
const warnAfter = 90;
const countdown = 30;

/** The bar's slots in their order, whatever the language. */
const slots = ['back', 'home', 'language', 'access'] as const;
const bar = (page: Page, name: (typeof slots)[number]) => page.locator('.bar > *').nth(slots.indexOf(name));

/**
 * A whole visit: from rest into a language, onto every page there is, to an event, and to the reset after the visitor has gone. The page
 * has a clock of its own, which has been installed. The kiosk has the events of the demonstration.
 */
export async function visitAll(page: Page, { begin, press, back, stay }: WayOfVisiting, language: string, name: RegExp): Promise<void> {
	const on = async (pageName: string) => {
		await expect(page.locator(`.stage[data-page="${pageName}"]`)).toBeVisible();
		await arrived(page);
		// The page announces itself.
		await expect(heading(page)).toBeFocused();
	};
	const go = async (control: Locator, pageName: string) => {
		await press(control);
		await on(pageName);
	};
	const leave = async (pageName: string) => {
		await back();
		await on(pageName);
	};

	await expect(heading(page)).toContainText('hjärtat');
	await begin();
	await on('home');
	await go(bar(page, 'language'), 'language');
	await go(page.getByRole('button', { name }), 'home');
	await expect(page.locator('html')).toHaveAttribute('lang', language);
	await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');

	await go(page.locator('.door-vision'), 'vision');
	const onward = page.locator('.sheet-answers .button-primary');
	for (const scene of ['2', '3', '4']) {
		await press(onward);
		await expect(page.locator('.vision-progress > span').first()).toContainText(scene);
	}
	await go(onward, 'story');
	await go(page.locator('.story-answers .button').first(), 'story');
	await press(onward);
	await go(onward, 'document');
	await go(bar(page, 'home'), 'home');

	await go(page.locator('.door-heritage'), 'heritage');
	const when = page.locator('.stop-when');
	const first = await when.textContent();
	await press(page.locator('.ride-down'));
	await expect(when).not.toHaveText(first ?? '');
	const tries = page.locator('.try-choice');
	await go(tries.nth(0), 'wheel');
	await press(page.locator('.wheel-turns .button-primary'));
	await expect(page.locator('.wheel-hand')).toHaveAttribute('data-gone', 'true');
	await leave('heritage');
	await go(tries.nth(1), 'mineral');
	const lamp = page.locator('.mineral-switch button');
	await press(lamp);
	await expect(lamp).toHaveAttribute('aria-pressed', 'true');
	await leave('heritage');
	await go(tries.nth(2), 'places');
	await go(page.locator('.places-list .place').first(), 'place');
	await leave('places');
	await go(bar(page, 'home'), 'home');

	await go(page.locator('.door-events'), 'events');
	await go(page.locator('.event-row').first(), 'event');
	await leave('events');
	const day = page.locator('button.day-strip-day').nth(1);
	await press(day);
	await expect(day).toHaveAttribute('aria-pressed', 'true');
	await press(page.locator('.event-more .button').last());
	await expect(day).toHaveAttribute('aria-pressed', 'false');
	await go(page.locator('.event-group').last().locator('.event-row').first(), 'recurring');
	await leave('events');
	await go(bar(page, 'home'), 'home');

	await go(page.locator('.entry').last(), 'about');
	await go(bar(page, 'access'), 'access');
	await press(page.locator('[data-comfort="highContrast"]'));
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');

	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
	const dialog = page.getByRole('dialog');
	// Arabic is read as fast as Swedish, and no page here is so long that it takes more than the usual time.
	await page.clock.runFor(warnAfter * 1000);
	await expect(dialog).toBeVisible();
	await stay();
	await expect(dialog).toHaveCount(0);
	await page.clock.runFor((warnAfter + countdown) * 1000);
	await page.clock.runFor(1000);
	await expect(dialog).toHaveCount(0);
	await expect(heading(page)).toContainText('hjärtat');
	await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}
