import { sessionOf } from './session.ts';
import { everyRoute, expect, goTo, heading, hurry, test } from './test.ts';

/** Those that no kiosk's screen has: tests/access/ walks the screens. */
const sizes = [
	{ width: 360, height: 640 },
	{ width: 3840, height: 2160 },
];

for (const size of sizes) {
	test(`a colleague’s window of ${size.width}×${size.height} can be used`, async ({ page, open }) => {
		await page.setViewportSize(size);
		await hurry(page);
		// Half as sharp where it would be four times the kiosk's own dots to draw: where things stand is the same.
		const deviceScaleFactor = size.width * size.height > 4e6 ? 0.5 : 1;
		await (await sessionOf(page)).send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor, mobile: false });
		await open();
		await heading(page).click();
		for (const route of everyRoute) {
			await goTo(page, route);
			const found = await page.evaluate(() => {
				const outside = [...document.querySelectorAll<HTMLElement>('button, h1, .header')].filter((element) => {
					if (element.closest('.scroll-area')) return false;
					const { left, right, top, bottom } = element.getBoundingClientRect();
					return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
				});
				const wide = [...document.querySelectorAll<HTMLElement>('.scroll-area, .page-main, html')].filter(
					(element) => element.scrollWidth > element.clientWidth + 1,
				);
				return [...outside, ...wide].map((element) => `${element.className}: ${element.textContent?.slice(0, 40)}`);
			});
			expect.soft(found, route).toEqual([]);
		}
	});
}

test('in a window text can be selected and zoomed, and the pointer is seen', async ({ page, open }) => {
	await open('#/vision');
	const style = await page.locator('.vision-words').evaluate((element) => {
		const { userSelect, cursor } = getComputedStyle(element);
		return { userSelect, cursor };
	});
	expect(style).toEqual({ userSelect: 'auto', cursor: 'auto' });
	// On its first line, where no word is a control.
	await page.locator('.vision-words').click({ clickCount: 3, position: { x: 60, y: 40 } });
	expect(await page.evaluate(() => String(getSelection()))).toContain('trygg');
	const zoomAllowed = await page.evaluate(() =>
		document.dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, cancelable: true, bubbles: true })),
	);
	expect(zoomAllowed).toBe(true);
});

test('the address names the page, and no history piles up', async ({ page, open }) => {
	await open();
	const before = await page.evaluate(() => history.length);
	await heading(page).click();
	await page.getByRole('button', { name: /Gruvarvet/ }).click();
	await page.getByRole('button', { name: /Åk djupare/ }).click();
	expect(await page.evaluate(() => location.hash)).toBe('#/heritage/brafors-2006');
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an address that is typed, and the browser’s Back, are followed; one that names nothing leads home', async ({ page, open }) => {
	const address = (hash: string) => page.evaluate((to) => location.assign(to), hash);
	await open();
	await address('#/places');
	await expect(heading(page)).toHaveText('Platser att besöka');
	await address('#/events');
	await expect(heading(page)).toHaveText('Evenemang');
	await page.goBack();
	await expect(heading(page)).toHaveText('Platser att besöka');
	for (const nothing of ['#/nothing', '#/', '#']) {
		await address(nothing);
		await expect(heading(page)).toHaveText('Välkommen in.');
		await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/home');
		await address('#/events');
		await expect(heading(page)).toHaveText('Evenemang');
	}
	for (const item of [
		'#/heritage/nothing',
		'#/place/nothing',
		'#/vision/nothing',
		'#/event/nothing',
		'#/recurring/nothing',
		'#/place/%ff',
	]) {
		await address(item);
		await expect(page.locator('.page-events')).toHaveCount(0);
		await expect(page.locator('.stage h1')).toBeVisible();
		await address('#/events');
		await expect(heading(page)).toHaveText('Evenemang');
	}
});
