import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { arrived, atRest, everyRoute, expect, goTo, hurry, test } from './test.ts';

type Mount = { inches: number; width: number; height: number; bottomEdge: number };

/** Standing and lying screens, hung as the settings take for granted, lower, and as high as still works. */
const mounts: readonly Mount[] = [
	{ inches: 24, width: 1080, height: 1920, bottomEdge: 800 },
	{ inches: 24, width: 1080, height: 1920, bottomEdge: 600 },
	{ inches: 24, width: 1080, height: 1920, bottomEdge: 900 },
	{ inches: 43, width: 2160, height: 3840, bottomEdge: 800 },
	{ inches: 32, width: 1920, height: 1080, bottomEdge: 850 },
	{ inches: 22, width: 1280, height: 800, bottomEdge: 850 },
];

/** Heights above the floor, in millimetres, where controls or the visible part of their list are that hands do not reach. */
const outOfReach = (page: Page, { inches, width, height, bottomEdge }: Mount) =>
	page.evaluate(
		({ perMillimetre, edge }) => {
			const heightOf = (y: number) => edge + (innerHeight - y) / perMillimetre;
			const found: string[] = [];
			for (const control of document.querySelectorAll<HTMLElement>('button, dialog[open] button')) {
				if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
				const box = control.getBoundingClientRect();
				// What is scrolled out of sight comes into the list's own box.
				const list = control.closest('.scroll-area')?.getBoundingClientRect();
				const top = list ? Math.max(box.top, list.top) : box.top;
				const bottom = list ? Math.min(box.bottom, list.bottom) : box.bottom;
				if (bottom <= top) continue;
				const [high, low] = [heightOf(top), heightOf(bottom)];
				if (high > 1101 || low < 799)
					found.push(`"${control.textContent?.trim().slice(0, 30)}" at ${Math.round(low)}–${Math.round(high)} mm`);
			}
			return found;
		},
		{ perMillimetre: Math.hypot(width, height) / (inches * 25.4), edge: bottomEdge },
	);

for (const mount of mounts) {
	const { inches, width, height, bottomEdge } = mount;
	test(`K03: reach mode brings every control to 800–1100 mm on ${inches}″ ${width}×${height} at ${bottomEdge} mm`, async ({
		page,
		open,
		start,
	}) => {
		const kiosk = await start([], async (content) => {
			const file = path.join(content, 'kiosk.yaml');
			const settings = await readFile(file, 'utf8');
			await writeFile(
				file,
				settings
					.replace('inches: 24', `inches: ${inches}`)
					.replace('width: 1080', `width: ${width}`)
					.replace('height: 1920', `height: ${height}`)
					.replace('bottomEdge:', `bottomEdge: ${bottomEdge}`),
			);
		});
		await page.setViewportSize({ width, height });
		await hurry(page);
		await open('#/heritage', kiosk);
		// Standing, the gauge is higher than hands are: without the mode the measure finds it.
		if (height > width) expect(await outOfReach(page, mount)).not.toEqual([]);
		await goTo(page, '#/access');
		await page.getByRole('switch', { name: /Inom räckhåll/ }).tap();
		await atRest(page);
		for (const route of everyRoute) {
			await goTo(page, route);
			expect.soft(await outOfReach(page, mount), route).toEqual([]);
		}
	});
}

test('K03: in reach mode the whole visit goes by single taps, the warning’s answers too', async ({ page, open }) => {
	await page.clock.install();
	await hurry(page);
	await open('#/access');
	await page.getByRole('switch', { name: /Inom räckhåll/ }).tap();
	await expect(page.locator('html')).toHaveAttribute('data-reach');
	await page.clock.runFor(91_000);
	await expect(page.getByRole('dialog')).toBeVisible();
	await atRest(page);
	const least = await page.evaluate(
		() => innerHeight - Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')) * 300,
	);
	for (const answer of await page.getByRole('dialog').getByRole('button').all()) {
		expect((await answer.boundingBox())?.y ?? 0).toBeGreaterThan(least);
	}
	await page.getByRole('button', { name: /kvar/ }).tap();
	await arrived(page);
	// Reset takes it back.
	await page.clock.runFor(200_000);
	await expect(page.locator('html')).not.toHaveAttribute('data-reach');
});
