import type { Page } from '@playwright/test';

/** Waits until the kiosk's script is there: the first screen is, long before. */
export async function answering(page: Page, timeout = 60_000): Promise<void> {
	await page.locator('#root:not([aria-busy]) h1').first().waitFor({ state: 'attached', timeout });
}
