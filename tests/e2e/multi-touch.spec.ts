import type { Locator, Page } from '@playwright/test';
import { answering } from '../host/answering.ts';
import { fingersOn, seeded } from './fingers.ts';
import { arrived, expect, heading, hurry, once, test } from './test.ts';

/** Seconds, from content/kiosk.yaml. */
const warnAfter = 90;
const countdown = 30;

const pass = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);
const stopClock = async (page: Page) => page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
const dialog = (page: Page) => page.getByRole('dialog');
/** The screen at rest again, after the veil. */
const expectRest = async (page: Page) => {
	await expect(dialog(page)).toHaveCount(0);
	await expect(heading(page)).toContainText('hjärtat');
	// A screen that was pinched has a new document.
	await answering(page);
};
/** No control and no words: a place where nothing is. */
const nowhere = { x: 540, y: 40 };

async function middleOf(control: Locator) {
	const box = await control.boundingBox();
	if (!box) throw new Error('The control is not drawn');
	return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** What one visitor could leave behind for the next. */
const state = (page: Page) =>
	page.evaluate(() => {
		const { attributes, style } = document.documentElement;
		return {
			root: Object.fromEntries([...attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => [name, value])),
			mm: style.getPropertyValue('--mm'),
			textSize: style.getPropertyValue('--text-size'),
			hash: location.hash,
			history: history.length,
			storage: [localStorage.length, sessionStorage.length],
			selection: String(getSelection()),
			focused: document.activeElement === document.body,
			pressed: document.querySelectorAll('[data-pressed]').length,
			scale: visualViewport?.scale,
		};
	});

test.beforeEach(async ({ page }) => {
	await page.clock.install();
});

test('K37: after 2 000 random touches of up to five fingers a visit ends as clean as any', { tag: once }, async ({ page, open }) => {
	test.setTimeout(400_000);
	await hurry(page);
	await open();
	const fresh = await state(page);
	const random = seeded(2040);
	const fingers = fingersOn(page);
	const somewhere = () => ({ x: Math.round(random() * 1079), y: Math.round(random() * 1919) });
	// Told to the browser in one go, as fast as it takes them: waiting for each would be waiting for a frame.
	const told: Promise<void>[] = [];
	for (let touches = 0; touches < 2000; ) {
		if (told.length >= 20) await Promise.all(told.splice(0));
		const resting = fingers.resting();
		const finger = resting[Math.floor(random() * resting.length)];
		const chance = random();
		if (finger === undefined || (chance < 0.45 && resting.length < 5)) {
			const free = [0, 1, 2, 3, 4].find((one) => !resting.includes(one)) ?? 0;
			told.push(fingers.down(free, somewhere()));
			touches++;
		} else if (chance < 0.6) told.push(fingers.move(finger, somewhere()));
		else told.push(fingers.lift(finger));
	}
	await Promise.all(told);
	for (const finger of fingers.resting()) await fingers.lift(finger);
	await arrived(page);
	await stopClock(page);
	// The touches may have asked for more time, or for easy Swedish: five minutes is the most, and twice the countdown.
	await pass(page, 300);
	await pass(page, 2 * countdown);
	await pass(page, 1);
	await expectRest(page);
	expect(await state(page)).toEqual(fresh);
	// A screen that was pinched has a new document, whose pages load while its clock goes.
	await page.clock.resume();
	await fingers.tap(0, nowhere);
	await expect(heading(page)).toHaveText('Välkommen in.');
});

test('K37: a finger that is stuck for 60 seconds presses nothing, keeps no visit alive and stops nobody', { tag: once }, async ({
	page,
	open,
}) => {
	await open('#/home');
	const fingers = fingersOn(page);
	const door = page.getByRole('button', { name: /Gruvarvet/ });
	const place = await middleOf(door);
	await stopClock(page);
	await fingers.down(0, place);
	await expect(page.locator('[data-pressed]')).toHaveCount(1);
	await pass(page, 10);
	await expect(page.locator('[data-pressed]')).toHaveCount(0);
	// It trembles on, in vain.
	for (let second = 10; second < 60; second += 10) {
		await fingers.move(0, { ...place, x: place.x + (second % 20 ? 1 : 0) });
		await pass(page, 10);
	}
	await fingers.lift(0);
	await expect(heading(page)).toHaveText('Välkommen in.');
	await pass(page, warnAfter - 60);
	await expect(dialog(page)).toBeVisible();
	await pass(page, countdown);
	await pass(page, 1);
	await expectRest(page);

	// It comes again and stays; a visitor comes all the same.
	await fingers.down(0, { x: 60, y: 900 });
	await pass(page, 60);
	await fingers.tap(1, nowhere);
	await expect(heading(page)).toHaveText('Välkommen in.');
	await arrived(page);
	await fingers.down(1, place);
	await expect(page.locator('[data-pressed]')).toHaveCount(1);
	await fingers.lift(1);
	await expect(page.locator('.page-heritage')).toBeVisible();
	// The page takes the focus when it stands, which is use too.
	await arrived(page);
	await pass(page, warnAfter);
	await expect(dialog(page)).toBeVisible();
	await fingers.tap(1, nowhere);
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.locator('.page-heritage')).toBeVisible();
	await fingers.lift(0);
	await pass(page, warnAfter + countdown + 1);
	await pass(page, 1);
	await expectRest(page);
});

test('of two people who touch at once the first is heard, when they lift', { tag: once }, async ({ page, open }) => {
	await open('#/home');
	const fingers = fingersOn(page);
	const [first, second] = [
		await middleOf(page.getByRole('button', { name: /Evenemang/ })),
		await middleOf(page.getByRole('button', { name: /Gruvarvet/ })),
	];
	await fingers.down(0, first);
	await fingers.down(1, second);
	await expect(page.locator('[data-pressed]')).toHaveCount(1);
	await expect(page.locator('.door-events')).toHaveAttribute('data-pressed');
	await fingers.lift(1);
	await expect(heading(page)).toHaveText('Välkommen in.');
	await expect(page.locator('.door-events')).toHaveAttribute('data-pressed');
	await fingers.lift(0);
	await expect(page.locator('.page-events')).toBeVisible();
	await arrived(page);
	await expect(page.locator('[data-pressed]')).toHaveCount(0);
});

test('a trembling hand that meets a control twice presses it once; two taps that are meant both act', { tag: once }, async ({
	page,
	open,
}) => {
	await open('#/mineral');
	const fingers = fingersOn(page);
	const lamp = page.getByRole('button', { name: 'UV-lampa' });
	const place = await middleOf(lamp);
	await stopClock(page);
	await fingers.tap(0, place);
	await expect(lamp).toHaveAttribute('aria-pressed', 'true');
	// The clock stands: what comes now comes at once, and again within the time of a bounce.
	await fingers.tap(0, { ...place, x: place.x + 9 });
	await page.clock.runFor(100);
	await fingers.tap(0, place);
	await expect(lamp).toHaveAttribute('aria-pressed', 'true');
	await page.clock.runFor(120);
	await fingers.tap(0, place);
	await expect(lamp).toHaveAttribute('aria-pressed', 'false');
	// On another control, at once.
	await fingers.tap(0, await middleOf(page.getByRole('button', { name: 'Tillgänglighet' })));
	await expect(page.locator('.page-access')).toBeVisible();
});

test('a bounce does not press what has just come under the finger', { tag: once }, async ({ page, open }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open('#/home');
	const fingers = fingersOn(page);
	await page.getByRole('button', { name: /Evenemang/ }).tap();
	await arrived(page);
	const row = await middleOf(page.locator('.event-row').first());
	await page.getByRole('button', { name: 'Hem' }).tap();
	await arrived(page);
	await stopClock(page);
	// What stands on the home page where the row will stand leads to the events.
	await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('button')?.setAttribute('data-met', ''), row);
	const before = await page.locator('[data-met]').count();
	expect(before).toBe(1);
	await fingers.tap(0, row);
	await expect(page.locator('.page-home')).toHaveCount(0);
	await arrived(page);
	const opened = await page.evaluate(() => location.hash);
	await fingers.tap(0, row);
	await page.clock.runFor(50);
	expect(await page.evaluate(() => location.hash)).toBe(opened);
});

test('rain on one place ends the visit as if nobody were here, and begins none', { tag: once }, async ({ page, open }) => {
	await open('#/home');
	await stopClock(page);
	const drop = fingersOn(page);
	const seen: string[] = [];
	// A drop every five seconds: twenty are believed.
	for (let drops = 0; drops < 20 + (warnAfter + countdown) / 5 + 10; drops++) {
		await drop.tap(0, nowhere);
		await pass(page, 5);
		if ((await dialog(page).count()) > 0) seen.push(`${drops}`);
	}
	expect(seen.length).toBeGreaterThan(0);
	await expectRest(page);
	// A hand elsewhere is a hand.
	await drop.tap(0, { x: 300, y: 40 });
	await expect(heading(page)).toHaveText('Välkommen in.');
});

test('a key that is stuck ends the visit as if nobody were here, and begins none', { tag: once }, async ({ page, open }) => {
	await open('#/home');
	await stopClock(page);
	await page.keyboard.down('Enter');
	for (let passed = 0; passed < 10 + warnAfter; passed += 5) {
		await pass(page, 5);
		await page.keyboard.down('Enter');
	}
	await expect(dialog(page)).toBeVisible();
	for (let passed = 0; passed < countdown + 10; passed += 5) {
		await page.keyboard.down('Enter');
		await pass(page, 5);
	}
	await expectRest(page);
	await page.keyboard.up('Enter');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Välkommen in.');
});
