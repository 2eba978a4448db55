import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { contrast } from './contrast.ts';
import { atRest, expect, heading, hurry, once, test } from './test.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('K14: Tab goes round the page and never out of it', { tag: once }, async ({ page, open }) => {
	await open('#/home');
	await expect(heading(page)).toBeFocused();
	const round: string[] = [];
	const controls = await page.locator('.stage button').count();
	for (let step = 0; step < controls; step++) {
		await page.keyboard.press('Tab');
		round.push(await focused(page));
	}
	expect(new Set(round).size).toBe(controls);
	expect(round.at(-1)).toBe('Tillgänglighet');
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe(round[0]);
	await page.keyboard.press('Shift+Tab');
	expect(await focused(page)).toBe('Tillgänglighet');
});

test('K14: Escape goes back, Home goes home, F1 to the page of comforts', { tag: once }, async ({ page, open }) => {
	await open('#/events');
	await page.keyboard.press('F1');
	await expect(page.locator('.page-access')).toBeVisible();
	await expect(heading(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('.page-events')).toBeVisible();
	await page.keyboard.press('F1');
	await page.keyboard.press('Home');
	await expect(page.locator('.page-home')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('F1');
	await expect(page.locator('.page-access')).toBeVisible();
});

test('K14: two switches do all: from rest the first begins with scanning', { tag: once }, async ({ page, open }) => {
	await open();
	await page.keyboard.press('Space');
	await expect(page.locator('html')).toHaveAttribute('data-scanning', 'true');
	await expect(heading(page)).toBeFocused();
	await page.keyboard.press('Space');
	await page.keyboard.press('1');
	await expect(page.locator('.door-heritage')).toBeFocused();
	await expect(page.locator('.scan-mark')).toBeVisible();
	await page.keyboard.press('2');
	await expect(page.locator('.page-heritage')).toBeVisible();
});

test('K14: a button that has come to the end of what it does keeps the focus, and the next key goes on from there', { tag: once }, async ({
	page,
	open,
}) => {
	await open('#/access');
	const down = page.getByRole('button', { name: 'Rulla ner' });
	await down.focus();
	await expect(async () => {
		await page.keyboard.press('Enter');
		await expect(down).toBeDisabled({ timeout: 1000 });
	}).toPass();
	await expect(down).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(down).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('button', { name: 'Rulla upp' })).toBeFocused();
	await down.focus();
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('Tillbaka');
});

for (const hash of ['#/access', '#/about', '#/events', '#/heritage/lapphyttan']) {
	test(`K14: arrows alone lead through what is chosen and what is read, to the bar (${hash})`, { tag: once }, async ({ page, open }) => {
		await open(hash);
		const inBar = () => page.evaluate(() => document.activeElement?.closest('.bar') !== null);
		// A text goes by a few lines at each press.
		for (let step = 0; step < 300 && !(await inBar()); step++) await page.keyboard.press('ArrowDown');
		expect(await inBar()).toBe(true);
	});
}

test('K14: whoever comes to a visit that is under way begins with scanning by the first switch', { tag: once }, async ({ page, open }) => {
	for (const key of ['1', 'Space']) {
		await open('#/home');
		await expect(heading(page)).toBeFocused();
		await page.keyboard.press(key);
		await expect(page.locator('html')).toHaveAttribute('data-scanning', 'true');
		await expect(page.locator('.door-vision')).toBeFocused();
		await expect(page.locator('.scan-mark')).toBeVisible();
	}
});

test('K14: whoever chooses larger text, or reach, by keys goes on from there', async ({ page, open }) => {
	await open('#/access');
	const choices = [
		['button', 'Större'],
		['button', 'Normal'],
		['button', 'Störst'],
		['button', 'Normal'],
		['switch', 'Inom räckhåll'],
	] as const;
	for (const [role, name] of choices) {
		const control = page.getByRole(role, { name });
		await control.focus();
		await page.keyboard.press('Enter');
		await expect(control).toHaveAttribute(role === 'button' ? 'aria-pressed' : 'aria-checked', 'true');
		await expect(control).toBeFocused();
		await expect(control).toBeInViewport({ ratio: 0.9 });
	}
	await page.keyboard.press('Tab');
	await expect(page.getByRole('switch').nth(1)).toBeFocused();
});

/** Places on the ring of what has the focus: the middles of its four sides. Each stands out from the halo wherever nothing cuts or covers it. */
async function ringColours(page: Page): Promise<{ name: string; halo: string; found: string[] }> {
	const { name, halo, places } = await page.evaluate(() => {
		const focused = document.activeElement;
		const carrier = focused?.matches('.scroll-area') ? focused.parentElement : focused;
		if (!focused || !carrier) throw new Error('Nothing has the focus');
		const { left, right, top, bottom } = carrier.getBoundingClientRect();
		const { outlineWidth, outlineOffset, boxShadow } = getComputedStyle(carrier);
		const away = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) / 2;
		const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
		return {
			name: `${focused.className} ${focused.textContent?.slice(0, 30)}`,
			halo: /rgb\([^)]*\)/.exec(boxShadow)?.[0] ?? '',
			places: [
				{ x: middle, y: top - away },
				{ x: middle, y: bottom + away },
				{ x: left - away, y: centre },
				{ x: right + away, y: centre },
			].map(({ x, y }) => ({ x: Math.floor(x), y: Math.floor(y) })),
		};
	});
	const picture = sharp(await page.screenshot({ animations: 'disabled' }));
	const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const found = places.map(({ x, y }) => {
		const at = (y * info.width + x) * 3;
		return `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
	});
	return { name, halo, found };
}

for (const [hash, theme] of [
	['#/home', 'light'],
	['#/events', 'light'],
	['#/heritage', 'dark'],
	['#/places', 'dark'],
	['#/vision', 'light'],
	['#/access', 'light'],
	['#/access', 'contrast'],
] as const) {
	test(`K15: the focus has a whole ring around it on every control (${hash}, ${theme})`, async ({ page, open }) => {
		await hurry(page);
		await open(hash);
		if (theme === 'contrast') {
			await page.locator('[data-comfort="highContrast"]').tap();
		}
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
		const covered: string[] = [];
		const count = Math.min(await page.locator('.stage button:enabled').count(), 24);
		for (let step = 0; step < count; step++) {
			// Backwards, so that the bar is among them on the longest page.
			await page.keyboard.press('Shift+Tab');
			await atRest(page);
			const { name, halo, found } = await ringColours(page);
			if (found.some((colour) => contrast(colour, halo) < 3)) covered.push(`${name}: ${found.join(' ')} on ${halo}`);
		}
		expect(covered).toEqual([]);
	});
}

test('K15: the ring and its halo differ by 3:1 in every theme, and are wide enough for two metres', { tag: once }, async ({
	page,
	open,
}) => {
	await open('#/home');
	for (const theme of ['light', 'dark', 'contrast']) {
		const { focus, halo, width, millimetre } = await page.evaluate((name) => {
			document.documentElement.dataset.theme = name;
			const probe = document.createElement('i');
			document.body.append(probe);
			probe.style.cssText = 'color: var(--focus); background: var(--focus-halo); border: var(--focus-w) solid';
			const { color, backgroundColor, borderTopWidth } = getComputedStyle(probe);
			probe.remove();
			return {
				focus: color,
				halo: backgroundColor,
				width: Number.parseFloat(borderTopWidth),
				millimetre: Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')),
			};
		}, theme);
		expect(contrast(focus, halo), theme).toBeGreaterThanOrEqual(3);
		expect(width / millimetre).toBeGreaterThanOrEqual(1.5);
	}
});
