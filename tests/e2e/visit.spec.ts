import type { Page } from '@playwright/test';
import { fingersOn } from './fingers.ts';
import { bar, expect, heading, test } from './test.ts';

/** Seconds, from content/kiosk.yaml. */
const warnAfter = 90;
const countdown = 30;

const dialog = (page: Page) => page.getByRole('dialog', { name: /Är du kvar|still there/ });
const pass = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);
const millisecond = 0.001;

/** Stops the page's clock and uses the screen once at that moment: every second is counted from there. */
async function count(page: Page) {
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 30_000));
	await heard(page, 'keydown', () => page.keyboard.press('Shift'));
}

/** Does something and waits until the page has heard of it: the browser tells it on a later frame. */
async function heard(page: Page, type: 'wheel' | 'scroll' | 'keydown' | 'pointerdown', action: () => Promise<unknown>) {
	const event = await page.evaluateHandle((name) => {
		const happened = new Promise<void>((resolve) => addEventListener(name, () => resolve(), { capture: true, once: true }));
		return { happened };
	}, type);
	await action();
	await event.evaluate(({ happened }) => happened);
}

test.beforeEach(async ({ page }) => {
	await page.clock.install();
});

test('K05: an unused screen warns, counts down and returns to attract, each to the millisecond', async ({ page, open }) => {
	await open('#/events');
	await count(page);
	await pass(page, warnAfter - millisecond);
	await expect(dialog(page)).toHaveCount(0);
	await pass(page, millisecond);
	await expect(dialog(page)).toBeVisible();
	await expect(dialog(page)).toContainText(/30\s*sekunder/);
	await pass(page, 10);
	await expect(dialog(page)).toContainText(/20\s*sekunder/);
	await pass(page, countdown - 10 - millisecond);
	await expect(dialog(page)).toContainText(/1\s*sekund/);
	await expect(page.locator('.reset-veil')).toHaveCount(0);
	await pass(page, millisecond);
	await expect(page.locator('.reset-veil')).toBeVisible();
	await pass(page, 1);
	await expect(dialog(page)).toHaveCount(0);
	await expect(heading(page)).toContainText('hjärtat');
});

test('K06: one tap anywhere or any key stays, eleven times over, and the page is as it was', async ({ page, open }) => {
	await open('#/heritage/privileges-1354');
	await count(page);
	for (let round = 0; round < 11; round++) {
		await pass(page, warnAfter);
		await expect(dialog(page)).toBeVisible();
		if (round % 3 === 0) await page.touchscreen.tap(40, 300);
		else if (round % 3 === 1) await page.keyboard.press(['x', 'ArrowDown', 'Escape'][round % 4] ?? 'x');
		else await page.getByRole('button', { name: 'Ja, jag är kvar' }).tap();
		await expect(dialog(page)).toHaveCount(0);
		await expect(page.locator('.stop-when')).toHaveText('1354');
	}
});

test('K06: the button Start over resets at once, by tap and by Tab and Enter, and takes a pinch back', async ({ page, open, context }) => {
	const startOver = page.getByRole('button', { name: 'Börja om' });
	await open('#/places');
	await count(page);
	await pass(page, warnAfter);
	await startOver.tap();
	await expect(page.locator('.reset-veil')).toBeVisible();
	await pass(page, 1);
	await expect(heading(page)).toContainText('hjärtat');

	await open('#/places');
	const zoom = () => page.evaluate(() => visualViewport?.scale);
	await (await context.newCDPSession(page)).send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
	expect(await zoom()).toBe(2);
	await count(page);
	await pass(page, warnAfter);
	await expect(page.getByRole('button', { name: 'Ja, jag är kvar' })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(startOver).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(startOver).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.reset-veil')).toBeVisible();
	await pass(page, 1);
	await expect(heading(page)).toContainText('hjärtat');
	expect(await zoom()).toBe(1);
});

test('K06: a finger on its way when the warning rises stays, even where Start over comes to stand under it', async ({
	page,
	open,
	context,
}) => {
	await open('#/about');
	const fingers = fingersOn(page);
	await count(page);
	await pass(page, warnAfter);
	const startOver = dialog(page).getByRole('button', { name: /Börja om/ });
	const stop = () => dialog(page).evaluate((element) => element.getAnimations().map((animation) => animation.finish()));
	await expect(startOver).toBeVisible();
	await stop();
	const box = await startOver.boundingBox();
	if (!box) throw new Error('Start over is not drawn');
	const middle = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
	await page.keyboard.press('a');
	await expect(dialog(page)).toHaveCount(0);

	const session = await context.newCDPSession(page);
	await session.send('Animation.enable');
	await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
	await count(page);
	await pass(page, warnAfter);
	await expect(startOver).toBeVisible();
	expect(await startOver.evaluate((button, { x, y }) => button.contains(document.elementFromPoint(x, y)), middle)).toBe(false);
	await fingers.down(0, middle);
	await session.send('Animation.setPlaybackRate', { playbackRate: 1 });
	await stop();
	expect(await startOver.evaluate((button, { x, y }) => button.contains(document.elementFromPoint(x, y)), middle)).toBe(true);
	await fingers.lift(0);
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.locator('.reset-veil')).toHaveCount(0);
	await expect(page.locator('.page-about')).toBeVisible();
});

test('K06: a finger that came down before the countdown ended has answered, though it lifts after', async ({ page, open }) => {
	await open('#/about');
	const fingers = fingersOn(page);
	await count(page);
	await pass(page, warnAfter);
	await expect(dialog(page)).toBeVisible();
	await pass(page, countdown - 0.5);
	await heard(page, 'pointerdown', () => fingers.down(0, { x: 40, y: 300 }));
	await pass(page, 1);
	await fingers.lift(0);
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.locator('.reset-veil')).toHaveCount(0);
	await expect(page.locator('.page-about')).toBeVisible();
	await expect(page.locator('.attract')).toHaveCount(0);
});

test('touch, key, wheel and scroll each count as use; a drifting pointer does not', async ({ page, open }) => {
	await open('#/about');
	await count(page);
	const uses = [
		['pointerdown', () => page.touchscreen.tap(540, 30)],
		['keydown', () => page.keyboard.press('Shift')],
		['wheel', () => page.mouse.wheel(0, 20)],
		['scroll', () => page.locator('.scroll-area').evaluate((area) => area.scrollBy(0, 10))],
	] as const;
	for (const [type, use] of uses) {
		await pass(page, warnAfter - millisecond);
		await heard(page, type, use);
		await expect(dialog(page)).toHaveCount(0);
	}
	await pass(page, warnAfter - 10);
	await expect(dialog(page)).toHaveCount(0);
	await page.mouse.move(300, 300);
	await page.mouse.move(310, 320);
	await pass(page, 10);
	await expect(dialog(page)).toBeVisible();
});

test('K07: reset clears everything a visitor chose', async ({ page, open, context }) => {
	const state = () =>
		page.evaluate(() => ({
			root: Object.fromEntries([...document.documentElement.attributes].map(({ name, value }) => [name, value])),
			hash: location.hash,
			history: history.length,
			storage: [localStorage.length, sessionStorage.length],
			selection: String(getSelection()),
		}));
	await open();
	const fresh = await state();

	await page.getByRole('button', { name: 'Touch the screen' }).tap();
	await bar(page, 'Accessibility').tap();
	await page.getByRole('button', { name: 'Largest' }).tap();
	for (const name of [/Within reach/, /High contrast/, /Calm/, /More time/, /Two switches/]) await page.getByRole('switch', { name }).tap();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
	await expect(page.locator('html')).toHaveAttribute('data-motion', 'calm');
	await bar(page, 'Home').tap();
	await page.getByRole('button', { name: /About this kiosk/ }).tap();
	await heard(page, 'scroll', () => page.locator('.scroll-area').evaluate((area) => area.scrollBy(0, 400)));

	await count(page);
	// Twice as long: more time was asked for.
	await pass(page, 2 * warnAfter);
	await expect(dialog(page)).toBeVisible();
	await pass(page, 2 * countdown);
	await expect(page.locator('.reset-veil')).toBeVisible();
	await pass(page, 1);
	await expect(heading(page)).toContainText('hjärtat');
	expect(await state()).toEqual(fresh);
	expect(await context.cookies()).toEqual([]);

	await heading(page).tap();
	await expect(heading(page)).toHaveText('Välkommen in.');
	await expect(bar(page, 'Tillbaka')).toHaveCount(0);
	await page.getByRole('button', { name: /Om kiosken/ }).tap();
	expect(await page.locator('.scroll-area').evaluate((area) => area.scrollTop)).toBe(0);
});

test('K40: the warning holds the focus and gives it back', async ({ page, open }) => {
	await open('#/home');
	await page.getByRole('button', { name: /Evenemang/ }).focus();
	await count(page);
	await pass(page, warnAfter);
	await expect(page.getByRole('button', { name: 'Ja, jag är kvar' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: /Evenemang/ })).toBeFocused();
});
