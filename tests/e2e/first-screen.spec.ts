/** The first screen, drawn by the machine's side before the kiosk's script is there. */
import type { Page } from '@playwright/test';
import { answering } from '../host/answering.ts';
import { arrived, bar, expect, test } from './test.ts';

/** The kiosk's script is on its way until the answer is called. */
async function holdScript(page: Page): Promise<() => Promise<void>> {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/assets/index-*.js', async (route) => {
		await held;
		await route.continue();
	});
	return async () => {
		release();
		await answering(page);
	};
}

for (const [name, hash, heading, picture] of [
	['the resting screen', '', 'Den lilla kommunen med det stora hjärtat', '.scene-attract'],
	['home', '#/home', 'Välkommen in.', '.door-picture .scene'],
] as const) {
	test(`${name} stands whole before there is a script, which goes on with the same elements`, async ({ page, kiosk }) => {
		const release = await holdScript(page);
		await page.goto(`${kiosk.address}/${hash}`, { waitUntil: 'commit' });
		const title = page.getByRole('heading', { level: 1, name: heading });
		const stands = (await page.evaluate(() => matchMedia('(orientation: portrait)').matches)) ? 1 : 0;
		// The kiosk's own screen stands; a drawing for it is not shown on one that lies.
		await expect(title).toHaveCount(stands);
		if (stands) {
			await expect(title).toBeInViewport({ ratio: 0.99 });
			await expect(page.locator(picture).first()).toBeInViewport();
			await title.evaluate((element) => element.setAttribute('data-seen-before', ''));
		}
		expect(await page.locator('[data-style]').count()).toBe(0);
		await release();
		await expect(title).toBeVisible();
		await expect(page.locator('[data-seen-before]')).toHaveCount(stands);
	});
}

test('no other page is preceded by one that was not asked for', async ({ page, kiosk }) => {
	const release = await holdScript(page);
	await page.goto(`${kiosk.address}/#/about`, { waitUntil: 'commit' });
	await expect(page.locator('#root[aria-busy]')).toBeEmpty();
	await release();
	await expect(page.getByRole('heading', { level: 1, name: 'Om kiosken' })).toBeVisible();
});

/** From then on what is done is kept. */
const kept = (page: Page) => page.waitForFunction(() => window.takeKeptInput !== undefined);

test.describe('what is done before there is a script is answered', () => {
	test.beforeEach(async ({ page }) => {
		await page.setViewportSize({ width: 1080, height: 1920 });
	});

	for (const [where, control] of [
		['anywhere on the resting screen', '.attract-heart'],
		['on the language that it speaks', '.attract-language[lang="sv"]'],
	] as const) {
		test(`a tap ${where} finds home there, without a script`, async ({ page, kiosk }) => {
			const release = await holdScript(page);
			await page.goto(kiosk.address, { waitUntil: 'commit' });
			await kept(page);
			await page.locator(control).tap();
			const title = page.getByRole('heading', { level: 1, name: 'Välkommen in.' });
			await expect(title).toBeInViewport({ ratio: 0.99 });
			await expect(page.locator('.attract')).toHaveCount(0);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
			expect(await page.locator('[data-style]').count()).toBe(0);
			await title.evaluate((element) => element.setAttribute('data-seen-before', ''));
			// The next one waits for the script.
			await page.locator('.door-heritage').tap();
			await release();
			await expect(page.locator('.stage[data-page="heritage"] h1')).toBeVisible();
			await bar(page, 'Hem').tap();
			await expect(title).toBeVisible();
		});
	}

	test('home, found there without a script, is gone on with', async ({ page, kiosk }) => {
		const release = await holdScript(page);
		await page.goto(kiosk.address, { waitUntil: 'commit' });
		await kept(page);
		await page.locator('.attract-heart').tap();
		const title = page.getByRole('heading', { level: 1, name: 'Välkommen in.' });
		await title.evaluate((element) => element.setAttribute('data-seen-before', ''));
		await release();
		await expect(page.locator('h1[data-seen-before]')).toBeVisible();
		expect(await page.evaluate(() => location.hash)).toBe('#/home');
	});

	test('a tap on a language', async ({ page, kiosk }) => {
		const release = await holdScript(page);
		await page.goto(kiosk.address, { waitUntil: 'commit' });
		await kept(page);
		const english = page.locator('.attract-language[lang="en"]');
		await english.tap();
		await expect(english).toHaveAttribute('data-pressed');
		await release();
		await expect(page.getByRole('heading', { level: 1, name: 'Come on in.' })).toBeVisible();
		await expect(page.locator('[data-pressed]')).toHaveCount(0);
	});

	test('of two taps the last one counts: what was meant for the screen that goes goes with it', async ({ page, kiosk }) => {
		const release = await holdScript(page);
		await page.goto(kiosk.address, { waitUntil: 'commit' });
		await kept(page);
		const english = page.locator('.attract-language[lang="en"]');
		const box = await english.boundingBox();
		if (!box) throw new Error('English is not drawn');
		await english.tap();
		await page.locator('.attract-heart').tap();
		const title = page.getByRole('heading', { level: 1, name: 'Välkommen in.' });
		await expect(title).toBeVisible();
		// Something of home that leads away stands where English stood.
		const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('button')?.className, middle)).toBeTruthy();
		await release();
		await answering(page);
		await arrived(page);
		expect(await page.evaluate(() => location.hash)).toBe('#/home');
		await expect(title).toBeVisible();
	});

	test('a tap on a door of home', async ({ page, kiosk }) => {
		const release = await holdScript(page);
		await page.goto(`${kiosk.address}/#/home`, { waitUntil: 'commit' });
		await kept(page);
		await page.locator('.door-heritage').tap();
		await release();
		await expect(page.locator('.stage[data-page="heritage"] h1')).toBeVisible();
		await expect(bar(page, 'Hem')).toBeVisible();
	});

	test('a key', async ({ page, kiosk }) => {
		const release = await holdScript(page);
		await page.goto(kiosk.address, { waitUntil: 'commit' });
		await kept(page);
		await page.keyboard.press('F1');
		await release();
		await expect(page.locator('.stage[data-page="access"] h1')).toBeVisible();
	});
});
