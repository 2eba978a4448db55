import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { projectRoot } from '../host/served-kiosk.ts';
import { arrived, bar, everyRoute, expect, test } from './test.ts';

const { screen } = parse(readFileSync(path.join(projectRoot, 'content/kiosk.yaml'), 'utf8')) as {
	screen: { inches: number; width: number; height: number };
};
/** Pixels in a millimetre of the kiosk's screen. */
const perMillimetre = Math.hypot(screen.width, screen.height) / (screen.inches * 25.4);

/** What sticks out of the screen or of its own box. */
const clippings = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide`);
		const main = document.querySelector('.page-main')?.getBoundingClientRect();
		for (const element of document.querySelectorAll<HTMLElement>('.page-main button, .page-main h1, .page-main h2, .page-main p')) {
			if (!main || element.closest('.scroll-area, .visually-hidden')) continue;
			const { top, bottom } = element.getBoundingClientRect();
			if (top < main.top - 1 || bottom > main.bottom + 1)
				found.push(`"${element.textContent?.trim().slice(0, 30)}" leaves the page's middle`);
		}
		for (const element of document.querySelectorAll<HTMLElement>('button, h1, h2, p, li, dt, dd, b, .scroll-area, .page-main')) {
			const { width, height, left, right } = element.getBoundingClientRect();
			if (width === 0 || height === 0 || element.closest('.visually-hidden')) continue;
			const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
			if (left < -1 || right > innerWidth + 1) found.push(`${name} reaches ${Math.round(left)}–${Math.round(right)}`);
			if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
				found.push(`${name} is wider than its box`);
			if (element.tagName === 'BUTTON' && element.scrollHeight > element.clientHeight + 1) found.push(`${name} is taller than its box`);
		}
		return found;
	});

/** Controls over each other, or under the bar. */
const overlaps = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		for (const button of document.querySelectorAll<HTMLElement>('button')) {
			const { left, right, top, bottom } = button.getBoundingClientRect();
			const area = button.closest('.scroll-area')?.getBoundingClientRect();
			const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
			if (area && (middle.y < area.top || middle.y > area.bottom)) continue;
			const hit = document.elementFromPoint(middle.x, middle.y);
			if (!hit || !button.contains(hit)) found.push(`${button.textContent?.trim()} is covered by ${hit?.className ?? 'nothing'}`);
		}
		return found;
	});

for (const route of everyRoute) {
	test(`${route}: nothing clipped or covered, controls of 20 mm, no finding by axe`, async ({ page, open }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(route);
		expect(await clippings(page)).toEqual([]);
		expect(await overlaps(page)).toEqual([]);
		const small = await page.locator('button').evaluateAll(
			(buttons, least) =>
				buttons
					.map((button) => ({ name: button.textContent?.trim(), box: button.getBoundingClientRect() }))
					.filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
					.map(({ name, box }) => `${name}: ${box.width}×${box.height}`),
			20 * perMillimetre,
		);
		expect(small).toEqual([]);
		// Every control shows its touch (renderer/kiosk/pressed.ts).
		await expect(page.locator('button:not(.pressable)')).toHaveCount(0);
		const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
	});
}

for (const size of ['Större', 'Störst']) {
	test(`every page holds text of the size "${size}", in high contrast`, async ({ page, open }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open('#/access');
		await page.getByRole('button', { name: size }).tap();
		await page.getByRole('button', { name: 'Hög kontrast' }).tap();
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
	for (const route of everyRoute) {
		await open(route);
		for (const name of ['Hem', 'Språk', 'Tillgänglighet']) {
			const box = await bar(page, name).boundingBox();
			const place = JSON.stringify([box?.x, box?.y, box?.width, box?.height].map((value) => Math.round(value ?? -1)));
			places[name] ??= place;
			expect(place, `${name} on ${route}`).toBe(places[name]);
		}
	}
});
