import type { Page } from '@playwright/test';
import { routeOf } from '../../renderer/kiosk/routes.ts';
import { atRest } from '../e2e/test.ts';
import { answering } from '../host/answering.ts';

/** Opens the kiosk anew at this page and waits until it stands. */
export async function openAt(page: Page, address: string, hash: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${address}/${hash}`);
	await answering(page);
	await standing(page, hash);
	// The other pages' scripts are loaded once the first stands: what is measured afterwards is not that.
	await page.waitForLoadState('networkidle').catch(() => undefined);
	await page.waitForTimeout(500);
}

/** Goes to a page of the same visit by its address. A slow processor takes longer than the tests allow it to. */
export async function walkTo(page: Page, hash: string): Promise<void> {
	await page.evaluate((address) => {
		if (location.hash !== address) location.hash = address;
	}, hash);
	await standing(page, hash);
}

async function standing(page: Page, hash: string): Promise<void> {
	const route = routeOf(hash);
	await page
		.locator(route ? `.stage[data-page="${route.page}"] h1` : '.attract h1')
		.first()
		.waitFor({ timeout: 60_000 });
	await page.waitForFunction(() => !document.documentElement.hasAttribute('data-travel'), undefined, { timeout: 60_000 });
	await atRest(page);
}

/**
 * Does what changes the page, and comes back when its travel has ended. Unlike a walk it looks at nothing meanwhile: a question about
 * boxes would be a layout, and a question in every frame a script, of our own.
 */
export async function untilTravelled(page: Page, change: () => Promise<unknown>): Promise<void> {
	const ended = page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const { documentElement: root } = document;
				const look = new MutationObserver(() => {
					if (root.hasAttribute('data-travel')) return;
					look.disconnect();
					resolve();
				});
				look.observe(root, { attributes: true, attributeFilter: ['data-travel'] });
			}),
	);
	await change();
	await ended;
}

/** Goes to a page of the same visit by its address, looking at nothing meanwhile. */
export function changePage(page: Page, hash: string): Promise<void> {
	return untilTravelled(page, () =>
		page.evaluate((address) => {
			location.hash = address;
		}, hash),
	);
}
