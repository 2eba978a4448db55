/** A drawing is made once and then copied (renderer/scenes/parts/drawnOnce.ts). */
import type { Page } from '@playwright/test';
import { expect, goTo, once, test } from './test.ts';

/** Every drawing of the page as it is written, and whether React has made what is in it. */
function drawings(page: Page, scenes: string): Promise<{ written: string; isReacts: boolean }[]> {
	return page.locator(scenes).evaluateAll((found) =>
		found.map((scene) => ({
			// Two that stand beside each other have been drawn with names of their own for their colours; copies of one share them.
			written: scene.outerHTML.replaceAll(/(?<=id="|url\(#)scene[^")]*/g, ''),
			isReacts: Object.keys(scene.firstElementChild ?? {}).some((name) => name.startsWith('__react')),
		})),
	);
}

// The map itself is drawn for the place it has.
for (const [hash, scenes] of [
	['#/home', '.stage .scene'],
	['#/places', '.place-picture .scene'],
	['#/vision', '.stage .scene'],
] as const) {
	test(`what is copied on ${hash} is what was drawn`, { tag: once }, async ({ page, open }) => {
		await open('#/about');
		await goTo(page, hash);
		const drawn = await drawings(page, scenes);
		expect(drawn.length).toBeGreaterThan(0);
		expect(drawn.every(({ isReacts }) => isReacts)).toBe(true);
		// They are kept when the page has nothing else to do.
		await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
		await goTo(page, '#/about');
		await goTo(page, hash);
		const copied = await drawings(page, scenes);
		expect(copied.every(({ isReacts }) => !isReacts)).toBe(true);
		expect(copied.map(({ written }) => written)).toEqual(drawn.map(({ written }) => written));
	});
}
