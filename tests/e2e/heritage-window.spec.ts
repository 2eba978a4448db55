import type { Locator } from '@playwright/test';
import { bar, expect, handsPace, heading, hurry, test } from './test.ts';

const boxOf = async (locator: Locator) => {
	const box = await locator.boundingBox();
	if (!box) throw new Error('It is not drawn');
	return box;
};

/** Which of these stand on each other. */
const collisions = (elements: Locator) =>
	elements.evaluateAll((all) => {
		const boxes = all.map((element) => ({ name: element.textContent?.trim(), box: element.getBoundingClientRect() }));
		return boxes.flatMap(({ name, box }, index) =>
			boxes
				.slice(index + 1)
				.filter(({ box: other }) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
				.map((other) => `${name} and ${other.name}`),
		);
	});

test('lying, every stop is read without scrolling, chips have two lines, and the gauge leaves the timber free', async ({ page, open }) => {
	await hurry(page);
	for (const size of [
		{ width: 1920, height: 1080 },
		{ width: 1280, height: 800 },
	]) {
		await page.setViewportSize(size);
		await open('#/heritage');
		const gauge = await boxOf(page.locator('.gauge'));
		const timber = await boxOf(page.locator('.layer-timber rect').first());
		expect(gauge.x + gauge.width).toBeLessThanOrEqual(timber.x);
	}
	// The smaller one has the least room.
	const scrolling: string[] = [];
	for (let stop = 1; stop <= 27; stop++) {
		await expect(page.locator('.stop-head > span')).toHaveText(`Stopp ${stop} av 27`);
		const { hidden, lines } = await page.evaluate(() => {
			const area = document.querySelector('.stop .scroll-area');
			const chips = [...document.querySelectorAll('.stop-choice')];
			return {
				hidden: area ? area.scrollHeight - area.clientHeight : Number.NaN,
				lines: chips.map((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).fontSize)),
			};
		});
		if (!(hidden <= 1)) scrolling.push(`${await page.locator('.stop h2').innerText()} hides ${hidden}`);
		expect(Math.max(...lines)).toBeLessThan(3.4);
		await handsPace(page);
		if (stop < 27) await page.getByRole('button', { name: 'Åk djupare, till' }).tap();
	}
	expect(scrolling).toEqual([]);
});

test('places: pins with free names on a map, names in their own language, and a list that is come back to', async ({ page, open }) => {
	await hurry(page);
	for (const size of [
		{ width: 1920, height: 1080 },
		{ width: 1280, height: 800 },
		{ width: 768, height: 1366 },
		{ width: 1080, height: 1920 },
	]) {
		await page.setViewportSize(size);
		await open('#/places');
		expect(await collisions(page.locator('.map-medal, .map-name'))).toEqual([]);
		const sheet = await boxOf(page.locator('.map-sheet'));
		for (const name of await page.locator('.map-medal, .map-name').all()) {
			const box = await boxOf(name);
			expect(box.x >= sheet.x && box.x + box.width <= sheet.x + sheet.width).toBe(true);
			expect(box.y >= sheet.y && box.y + box.height <= sheet.y + sheet.height).toBe(true);
		}
	}
	await expect(page.locator('.map-pin')).toHaveCount(4);
	await expect(page.locator('.place')).toHaveCount(12);
	await expect(page.locator('.place b [lang]')).toHaveCount(0);

	const list = page.locator('.scroll-area');
	await list.evaluate((area) => area.scrollTo(0, 1e6));
	const before = await list.evaluate((area) => area.scrollTop);
	expect(before).toBeGreaterThan(0);
	await page.locator('.place').last().tap();
	await expect(heading(page)).toHaveText('Museijärnvägen ENJ');
	await bar(page, 'Tillbaka').tap();
	await expect(heading(page)).toHaveText('Platser att besöka');
	await expect.poll(() => list.evaluate((area) => area.scrollTop)).toBe(before);

	await page.locator('.map-pin', { hasText: 'Klackberg' }).tap();
	await expect(heading(page)).toHaveText('Klackberg');
	await expect(page.locator('.place-position')).toBeVisible();
	await bar(page, 'Språk').tap();
	await page.getByRole('button', { name: 'English' }).tap();
	await bar(page, 'Home').tap();
	await page
		.locator('main')
		.getByRole('button', { name: /Places to visit/ })
		.tap();
	await expect(page.locator('.place b', { hasText: 'Mimerlaven' }).locator('[lang="sv"]')).toHaveCount(1);
	await expect(page.locator('.place b', { hasText: 'The Polhem wheel' }).locator('[lang]')).toHaveCount(0);
	// Another way to the list begins at its top.
	expect(await list.evaluate((area) => area.scrollTop)).toBe(0);
});
