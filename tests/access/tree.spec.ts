/**
 * What a screen reader finds on every page, as a snapshot that a person has read: tests/access/tree/. A change shows as a difference;
 * who has read it and means it draws it anew with `npx playwright test --project=access tree --update-snapshots`.
 */
import type { Page } from '@playwright/test';
import { everyRoute, expect, goTo, hurry } from '../e2e/test.ts';
import { type ServedKiosk, startServedKiosk } from '../host/served-kiosk.ts';
import { test as base, demonstration } from './kiosk.ts';

/** Its clock stands still, so that "in two hours" stays so. */
const test = base.extend({
	page: async ({ page }, use) => {
		await page.clock.install();
		await use(page);
	},
});
test.use({ viewport: { width: 1080, height: 1920 } });

const fileOf = (route: string) => `${route.replace('#/', '').replaceAll('/', '-')}.aria.yml`;
const standsAs = (page: Page, name: string) => expect.soft(page.locator('.kiosk-screen')).toMatchAriaSnapshot({ name, timeout: 3000 });

/** It tells what the criteria gave: its tree changes with them, and is no proof of one. */
const statement = '#/statement';

async function withKiosk(page: Page, act: (kiosk: ServedKiosk) => Promise<void>): Promise<void> {
	// A watchdog for all pages together.
	test.setTimeout(600_000);
	const kiosk = await startServedKiosk(demonstration);
	try {
		await hurry(page);
		await act(kiosk);
	} finally {
		// The page leaves before its host does.
		await page.goto('about:blank');
		await kiosk.close();
	}
}

test('K16: the accessibility tree of every page is the one that was read', ({ page, open }) =>
	withKiosk(page, async (kiosk) => {
		await open('', kiosk);
		await standsAs(page, 'attract.aria.yml');
		await open(everyRoute[0], kiosk);
		for (const route of everyRoute) {
			if (route === statement) continue;
			await goTo(page, route);
			await standsAs(page, fileOf(route));
		}
		await goTo(page, '#/home');
		await page.clock.fastForward(90_000);
		await expect(page.getByRole('dialog')).toBeVisible();
		await standsAs(page, 'warning.aria.yml');
	}));

test('the accessibility tree of the statement is the one that was read', ({ page, open }) =>
	withKiosk(page, async (kiosk) => {
		await open(statement, kiosk);
		await standsAs(page, fileOf(statement));
	}));
