/**
 * What a screen reader finds on every page, as a snapshot that a person has read: tests/access/tree/. A change shows as a difference;
 * who has read it and means it draws it anew with `npx playwright test --project=access tree --update-snapshots`.
 */
import type { Page } from '@playwright/test';
import { everyRoute, expect, goTo, hurry } from '../e2e/test.ts';
import { startServedKiosk } from '../host/served-kiosk.ts';
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

test('K16: the accessibility tree of every page is the one that was read', async ({ page, open }) => {
	// A watchdog for all pages together.
	test.setTimeout(600_000);
	const kiosk = await startServedKiosk(demonstration);
	try {
		await hurry(page);
		await open('', kiosk);
		await standsAs(page, 'attract.aria.yml');
		await open(everyRoute[0], kiosk);
		for (const route of everyRoute) {
			await goTo(page, route);
			await standsAs(page, fileOf(route));
		}
		await goTo(page, '#/home');
		await page.clock.fastForward(90_000);
		await expect(page.getByRole('dialog')).toBeVisible();
		await standsAs(page, 'warning.aria.yml');
	} finally {
		// The page leaves before its host does.
		await page.goto('about:blank');
		await kiosk.close();
	}
});
