/** What there is to look at: every page, the resting screen, an event in each of its states, the idle warning. */
import type { Page } from '@playwright/test';
import { arrived, atRest, everyRoute, expect, goTo } from '../e2e/test.ts';
import { warnAfter } from './kiosk.ts';

export type View = {
	name: string;
	/** Its page, or what it is instead of one. */
	page: string;
	go: (page: Page) => Promise<void>;
};

const statuses = ['confirmed', 'tentative', 'moved', 'cancelled', 'full'] as const;
/** An event of the invented season that has no words but Swedish ones. */
const swedishOnly = '#/event/schackkvall-2027-02-16';

const pageOf = (route: string) => route.split('/')[1] ?? '';

export const shippedViews: readonly View[] = everyRoute.map((route) => ({
	name: route,
	page: pageOf(route),
	go: (page) => goTo(page, route),
}));

const eventViews: readonly View[] = [
	{ name: swedishOnly, page: 'event', go: (page) => goTo(page, swedishOnly) },
	...statuses.map((status) => ({
		name: `an event that is ${status}`,
		page: 'event',
		go: async (page: Page) => {
			await goTo(page, '#/events');
			await page.locator(`.event-row[data-status="${status}"]`).first().tap();
			await expect(page.locator('.page-event')).toBeVisible();
			await arrived(page);
			await atRest(page);
		},
	})),
];

/** Comes last: it ends what came before. Needs the page's clock in the test's hands. */
const warning: View = {
	name: 'the idle warning',
	page: 'warning',
	go: async (page) => {
		await goTo(page, '#/home');
		// How long it takes depends on the language and on the words in sight; it stands for 20 s at least.
		const dialog = page.getByRole('dialog');
		await page.clock.fastForward(warnAfter * 1000);
		for (let step = 0; step < 30 && (await dialog.count()) === 0; step++) await page.clock.fastForward(10_000);
		await expect(dialog).toBeVisible();
		await atRest(page);
	},
};

/** Of the invented season. */
export const allViews: readonly View[] = [...shippedViews, ...eventViews, warning];
