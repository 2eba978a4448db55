import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../host/served-kiosk.ts';
import { axeFindings } from './axe.ts';
import { clippings, overlaps } from './fit.ts';
import { arrived, bar, everyRoute, expect, goTo, hurry, test } from './test.ts';

const { screen } = parse(readFileSync(path.join(projectRoot, 'content/kiosk.yaml'), 'utf8')) as {
	screen: { inches: number; width: number; height: number };
};
/** Pixels in a millimetre of the kiosk's screen. */
const perMillimetre = Math.hypot(screen.width, screen.height) / (screen.inches * 25.4);

test('on every page: nothing clipped or covered, controls of 20 mm, no finding by axe', async ({ page, open }) => {
	await hurry(page);
	await open(everyRoute[0]);
	for (const route of everyRoute) {
		await goTo(page, route);
		expect.soft(await clippings(page), route).toEqual([]);
		expect.soft(await overlaps(page), route).toEqual([]);
		const small = await page.locator('button').evaluateAll(
			(buttons, least) =>
				buttons
					.map((button) => ({ name: button.textContent?.trim(), box: button.getBoundingClientRect() }))
					.filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
					.map(({ name, box }) => `${name}: ${box.width}×${box.height}`),
			20 * perMillimetre,
		);
		expect.soft(small, route).toEqual([]);
		// Every control shows its touch (renderer/kiosk/pressed.ts).
		await expect.soft(page.locator('button:not(.pressable)'), route).toHaveCount(0);
		// In both orientations: target-size and contrast ask where things stand, and some pages build other things lying than standing.
		expect.soft(await axeFindings(page), route).toEqual([]);
	}
});

for (const size of ['Större', 'Störst']) {
	test(`every page holds text of the size "${size}", in high contrast`, async ({ page, open }) => {
		await hurry(page);
		await open('#/access');
		await page.getByRole('button', { name: size }).tap();
		await page.getByRole('switch', { name: /Hög kontrast/ }).tap();
		expect(await clippings(page)).toEqual([]);
		for (const steps of [
			[/Norberg 2040/],
			[/Gruvarvet/],
			[/Gruvarvet/, /Hjulet/],
			[/Gruvarvet/, /Mineralet/],
			[/Evenemang/],
			[/Platser att besöka/],
			[/Om kiosken/],
			[/Evenemang/, /Norbergfestival/],
			[/Platser att besöka/, /Klackberg/],
		]) {
			await bar(page, 'Hem').tap();
			await expect(page.locator('.page-home')).toBeVisible();
			expect(await clippings(page)).toEqual([]);
			for (const step of steps) await page.locator('main').getByRole('button', { name: step }).first().tap();
			await expect(page.locator('.page-home')).toHaveCount(0);
			await arrived(page);
			expect(await clippings(page), String(steps)).toEqual([]);
			expect(await overlaps(page), String(steps)).toEqual([]);
		}
	});
}

test('the bar’s four slots stand in the same place on every page', async ({ page, open }) => {
	const places: Record<string, string> = {};
	await hurry(page);
	await open(everyRoute[0]);
	for (const route of everyRoute) {
		await goTo(page, route);
		for (const name of ['Hem', 'Språk', 'Tillgänglighet']) {
			const box = await bar(page, name).boundingBox();
			const place = JSON.stringify([box?.x, box?.y, box?.width, box?.height].map((value) => Math.round(value ?? -1)));
			places[name] ??= place;
			expect(place, `${name} on ${route}`).toBe(places[name]);
		}
	}
});
