import type { Locator, Page } from '@playwright/test';
import { bar, expect, handsPace, hurry, once, test } from './test.ts';

const stopTitle = (page: Page) => page.locator('.stop h2');
const deeper = (page: Page) => page.getByRole('button', { name: 'Åk djupare, till' });
const chip = (page: Page, name: string | RegExp) => page.getByRole('list', { name: 'Stopp i tidsåldern' }).getByRole('button', { name });
const era = (page: Page, name: string) => page.getByRole('navigation', { name: 'Tidsåldrar' }).getByRole('button', { name });

/** Where the gauge's lamp stands, in stops from the top one: what the drawn shaft follows too. */
const lampAt = (page: Page) =>
	page.evaluate(() => {
		const lamp = document.querySelector<HTMLElement>('.gauge-lamp')?.getBoundingClientRect();
		const ticks = [...document.querySelectorAll<HTMLElement>('.gauge-line i')].map((tick) => tick.getBoundingClientRect().top);
		if (!lamp) throw new Error('The gauge has no lamp');
		return ticks.findIndex((top) => Math.abs(top - lamp.top) < 0.75);
	});

/** The cage has arrived: one gallery is left, and the lamp stands at its stop. */
async function expectAt(page: Page, stop: number): Promise<void> {
	await expect(page.locator('.layer-gallery > g')).toHaveCount(1);
	await expect.poll(() => lampAt(page)).toBe(stop);
}

const boxOf = async (locator: Locator) => {
	const box = await locator.boundingBox();
	if (!box) throw new Error('It is not drawn');
	return box;
};

test('by keyboard the focus stays on the control, and goes to the heading where the control has nowhere to lead', { tag: once }, async ({
	page,
	open,
}) => {
	await hurry(page);
	await open('#/heritage/polhem-wheel-1876');
	const names = await page.locator('.stop-choice').allInnerTexts();
	expect(new Set(names).size).toBe(names.length);
	await deeper(page).press('Enter');
	await expect(stopTitle(page)).toHaveText('Thorshammar blir företag');
	await expect(deeper(page)).toBeFocused();
	await chip(page, '1876 Schaktet').press('Enter');
	await expect(stopTitle(page)).toHaveText('Risbergs konstschakt');
	await expect(chip(page, '1876 Schaktet')).toBeFocused();
	await era(page, 'Medeltidens järn').press('Enter');
	await expect(era(page, 'Medeltidens järn')).toBeFocused();
	await chip(page, /Gruvorna/).press('Enter');
	await deeper(page).press('Enter');
	await expect(page.getByRole('button', { name: 'Du är längst ner' })).toBeDisabled();
	await expect(stopTitle(page)).toHaveText('Lapphyttan gör järn');
	await expect(stopTitle(page)).toBeFocused();
	// Calm: the cage is simply there.
	expect(await lampAt(page)).toBe(26);
});

test('a tap during a ride runs it to its end and then rides on; only transform and opacity are written', { tag: once }, async ({
	page,
	open,
}) => {
	await open('#/heritage');
	await expectAt(page, 0);
	await page.evaluate(() => {
		const written = new Set<string>();
		const stood: string[] = [];
		Object.assign(window, { written, stood });
		new MutationObserver((records) => {
			for (const { target, attributeName } of records) {
				if (attributeName !== 'style') written.add(`${target.nodeName} ${attributeName}`);
				else if (target instanceof HTMLElement || target instanceof SVGElement) for (const property of target.style) written.add(property);
				if (target instanceof HTMLElement && target.className === 'gauge-lamp') stood.push(target.style.transform);
			}
		}).observe(document.querySelector('.page-body') ?? document, { attributes: true, subtree: true, attributeFilter: ['style'] });
	});
	await deeper(page).tap();
	await handsPace(page);
	await deeper(page).tap();
	await expect(stopTitle(page)).toHaveText('Norbergfestival börjar');
	await expectAt(page, 2);
	const { written, stood } = await page.evaluate(() => {
		const { written, stood } = window as unknown as { written: Set<string>; stood: string[] };
		return { written: [...written], stood };
	});
	expect(written.filter((property) => !['transform', 'opacity'].includes(property))).toEqual([]);
	// Six eras, the first of four stops: the second of them stands at three eighths of a sixth.
	const shares = stood.map((transform) => Number(/translateY\(([\d.]+)%\)/.exec(transform)?.[1]));
	expect(shares.some((share) => Math.abs(share - (100 / 6) * (3 / 8)) < 1e-6)).toBe(true);
	expect(shares.every((share, index) => index === 0 || share >= (shares[index - 1] ?? 0))).toBe(true);
	// The other way over all of time, in two taps.
	await era(page, 'Medeltidens järn').tap();
	await chip(page, /Masugnen/).tap();
	await expectAt(page, 26);
});

test('a hand pulls the shaft, and it snaps to a stop; too little a pull goes back', async ({ page, open }) => {
	await open('#/heritage/last-ironworks-1981');
	await expectAt(page, 4);
	const { x, y, width, height } = await boxOf(page.locator('.layer-cage'));
	const hold = { x: x + width / 2, y: y + height / 2 };
	const pull = async (by: number, then?: () => Promise<void>) => {
		await page.mouse.move(hold.x, hold.y);
		await page.mouse.down();
		await page.mouse.move(hold.x, hold.y + by, { steps: 6 });
		await then?.();
		// A hand that rests gives no speed: what counts is how far it came.
		await page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					let frames = 0;
					const next = () => (++frames > 12 ? resolve() : requestAnimationFrame(next));
					next();
				}),
		);
		await page.mouse.up();
	};
	await pull(-350, () => expect(page.locator('.layer-gallery > g')).toHaveCount(2));
	await expect(stopTitle(page)).toHaveText('Strejken blir teater');
	await expectAt(page, 5);
	await pull(-60);
	await expectAt(page, 5);
	await expect(stopTitle(page)).toHaveText('Strejken blir teater');
	await pull(350);
	await expect(stopTitle(page)).toHaveText('All gruvdrift tar slut');
	await expectAt(page, 4);
});

test('with the largest text a new stop is read from its beginning', async ({ page, open }) => {
	await hurry(page);
	await open('#/access');
	await page.getByRole('button', { name: 'Störst' }).tap();
	await bar(page, 'Hem').tap();
	await page
		.locator('main')
		.getByRole('button', { name: /Gruvarvet/ })
		.tap();
	await era(page, 'Medeltidens järn').tap();
	await expect(stopTitle(page)).toHaveText('Stenkyrkan i Norberg');
	await expect(stopTitle(page)).toBeInViewport();
	const area = await boxOf(page.locator('.scroll-area'));
	const card = await boxOf(page.locator('.stop'));
	expect(Math.abs(card.y - area.y)).toBeLessThan(60);
});

test('the years pass while the cage rides, for the eye alone, and the words of the stop land', async ({ page, open }) => {
	await page.clock.install();
	await open('#/heritage/railway-1856');
	await page.clock.pauseAt(Date.now() + 60_000);
	const passing = page.locator('.stop-passing');
	const words = page.locator('.stop-when > :first-child');
	await expect(passing).toHaveCount(0);
	await era(page, 'Medeltidens järn').click();
	const seen = new Set<number>();
	/** Frames of the ride, one by one; the longest takes 2.4 seconds. */
	for (let frame = 0; frame < 160; frame++) {
		await page.clock.runFor(16);
		const year = await passing.evaluateAll(([figure]) => figure?.textContent);
		if (year) seen.add(Number(year));
		if (seen.size === 6 && frame < 100) {
			await expect(words).toHaveCSS('opacity', '0');
			const heard = await page.locator('.stop').ariaSnapshot();
			expect(heard).toContain('1300-\u2060talets slut');
			expect(heard).not.toContain(String(year));
			// Every number takes the same room.
			const widths = await passing.evaluate((figure) =>
				['1111', '1888'].map((number) => {
					const copy = figure.cloneNode() as HTMLElement;
					copy.textContent = number;
					figure.after(copy);
					const { width } = copy.getBoundingClientRect();
					copy.remove();
					return width;
				}),
			);
			expect(widths[0]).toBe(widths[1]);
		}
	}
	const years = [...seen];
	expect(years.length).toBeGreaterThan(8);
	// Twelve a second, in a ride of 2.4 seconds.
	expect(years.length).toBeLessThanOrEqual(29);
	expect(years).toEqual(years.toSorted((a, b) => b - a));
	// The end of a century has no year of its own to stop at.
	expect(years.every((year) => year > 1390 && year <= 1856)).toBe(true);
	await expect(passing).toHaveCount(0);
	await expect(words).toHaveText('1300-\u2060talets slut');
	await expect(words).toHaveCSS('opacity', '1');
});

test('calm: the year is simply there', async ({ page, open }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open('#/heritage/railway-1856');
	await page.evaluate(() => {
		const passed: string[] = [];
		Object.assign(window, { passed });
		new MutationObserver(() => {
			for (const figure of document.querySelectorAll('.stop-passing')) passed.push(figure.textContent ?? '');
		}).observe(document.body, { childList: true, characterData: true, subtree: true });
	});
	await era(page, 'Medeltidens järn').click();
	await expectAt(page, 21);
	await expect(page.locator('.stop-when')).toHaveText('1300-\u2060talets slut');
	expect(await page.evaluate(() => (window as unknown as { passed: string[] }).passed)).toEqual([]);
});
