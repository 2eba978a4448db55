import { fingersOn } from './fingers.ts';
import { atRest, everyRoute, expect, goTo, heading, hurry, once, test } from './test.ts';

test('a control shows a touch in the very task that brings it', async ({ page, open, context }) => {
	await open('#/home');
	const finger = await context.newCDPSession(page);
	const buttons = page.locator('.stage button');
	const count = await buttons.count();
	expect(count).toBeGreaterThan(7);
	for (let index = 0; index < count; index++) {
		const box = await buttons.nth(index).boundingBox();
		if (!box) throw new Error('A control is not drawn');
		// Read while the event is still on its way up: nothing can come between it and the frame that follows.
		const seen = await page.evaluateHandle(() => ({
			press: new Promise<{ shown: boolean; rim: string }>((resolve) =>
				addEventListener(
					'pointerdown',
					({ target }) => {
						const button = target instanceof Element ? target.closest('button') : null;
						resolve({ shown: button?.matches('[data-pressed]') === true, rim: button ? getComputedStyle(button).outlineStyle : '' });
					},
					{ once: true },
				),
			),
		}));
		const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
		await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
		expect(await seen.evaluate(({ press }) => press)).toEqual({ shown: true, rim: 'solid' });
		await finger.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
		await expect(page.locator('[data-pressed]')).toHaveCount(0);
	}
	await expect(heading(page)).toHaveText('Välkommen in.');
});

test('every control of every page shows its touch', async ({ page, open }) => {
	await hurry(page);
	await open(everyRoute[0]);
	for (const route of everyRoute) {
		await goTo(page, route);
		// renderer/kiosk/input/presses.ts
		await expect.soft(page.locator('button:not(.pressable)'), route).toHaveCount(0);
	}
});

test('K13: a press acts on release; sliding off cancels it, even for a finger that comes back', async ({ page, open }) => {
	await open('#/home');
	const door = page.getByRole('button', { name: /Evenemang/ });
	const box = await door.boundingBox();
	if (!box) throw new Error('The door is not drawn');
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const pressed = page.locator('[data-pressed]');

	await page.mouse.move(middle.x, middle.y);
	await page.mouse.down();
	await expect(pressed).toHaveCount(1);
	// The door gives way under the finger; what it covered still counts as it.
	await atRest(page);
	await page.mouse.move(middle.x, box.y - 6);
	await expect(pressed).toHaveCount(1);
	await page.mouse.move(middle.x, box.y - 40);
	await expect(pressed).toHaveCount(0);
	await page.mouse.move(middle.x, middle.y);
	await page.mouse.up();
	// A later press that does act shows that the earlier one did not: it would have left the page.
	await expect(heading(page)).toHaveText('Välkommen in.');
	await page.getByRole('button', { name: /Gruvarvet/ }).click();
	await expect(page.locator('.page-heritage')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Tillbaka' })).toBeVisible();
	await page.getByRole('button', { name: 'Tillbaka' }).click();
	await expect(heading(page)).toHaveText('Välkommen in.');
});

test('K13: what moves under a finger is not what it presses: the row that showed the touch opens', { tag: once }, async ({
	page,
	open,
	served,
}) => {
	await hurry(page);
	await open('#/events', await served('--demo', '--now', '2027-02-10T12:00:00+01:00'));
	const fingers = fingersOn(page);
	const row = page.locator('.event-row').nth(1);
	const box = await row.boundingBox();
	if (!box) throw new Error('The row is not drawn');
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const title = await row.locator('.event-row-words > :first-child').innerText();
	await fingers.down(0, middle);
	await expect(row).toHaveAttribute('data-pressed');
	// As a list does by itself that is still gliding: the next row comes under the finger.
	const isOther = await row.evaluate((element, { x, y }) => {
		const rows = [...document.querySelectorAll('.event-row')];
		const next = rows[rows.indexOf(element) + 1];
		const below = (next?.getBoundingClientRect().top ?? 0) - element.getBoundingClientRect().top;
		element.closest('.scroll-area')?.scrollBy({ top: below, behavior: 'instant' });
		return next?.contains(document.elementFromPoint(x, y)) === true;
	}, middle);
	expect(isOther).toBe(true);
	await fingers.lift(0);
	await expect(page.locator('.page-event h1')).toHaveText(title);
});

test('K12: a finger that trembles within a control presses it all the same', { tag: once }, async ({ page, open }) => {
	await open('#/home');
	const finger = fingersOn(page);
	const door = await page.locator('.door-events').boundingBox();
	if (!door) throw new Error('There is no door');
	const middle = { x: door.x + door.width / 2, y: door.y + door.height / 2 };
	await finger.down(1, middle);
	for (const [x, y] of [
		[12, 6],
		[26, 20],
		[-8, 34],
		[10, -20],
	] as const)
		await finger.move(1, { x: middle.x + x, y: middle.y + y });
	await finger.lift(1);
	await expect(page.locator('.page-events')).toBeVisible();
});
