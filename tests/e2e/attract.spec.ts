import type { Page } from '@playwright/test';
import { atRest, expect, heading, once, test } from './test.ts';

/** The most things that move at once, from now until every movement that ends has ended. */
const mostAtOnce = (page: Page) =>
	page.evaluate(() => {
		const spans = document.getAnimations().flatMap((animation) => {
			const { effect, startTime } = animation;
			if (!(effect instanceof KeyframeEffect) || !effect.target) return [];
			if (animation instanceof CSSTransition && animation.transitionProperty === 'visibility') return [];
			const { delay = 0, endTime = 0 } = effect.getComputedTiming();
			const start = Number(startTime ?? document.timeline.currentTime);
			return [{ name: `${effect.target.classList}`, from: start + delay, to: start + Number(endTime) }];
		});
		const counts = spans.map(({ from }) => spans.filter((other) => other.from <= from && from < other.to).map(({ name }) => name));
		return counts.sort((a, b) => b.length - a.length)[0] ?? [];
	});

for (const moment of ['2027-01-12T23:00:00+01:00', '2027-01-12T16:00:00+01:00', '2027-10-12T22:00:00+02:00']) {
	test(`the resting screen speaks each language in turn and moves at most eight things at once (${moment})`, async ({
		page,
		open,
		served,
	}) => {
		await page.clock.install();
		await open('', await served('--demo', '--now', moment));
		const shown = page.locator('.attract-headline > [data-shown="true"]');
		await expect(shown).toHaveAttribute('lang', 'sv');
		const event = page.locator('.attract-next > [data-shown="true"] b[lang]');
		const first = await event.textContent();
		expect((await mostAtOnce(page)).length).toBeLessThanOrEqual(8);
		// The clock leaps, movement does not: what began with one turn ends before the next, as it does in six seconds.
		await atRest(page);
		await page.clock.runFor(6_000);
		await expect(event).not.toHaveText(first ?? '');
		expect((await mostAtOnce(page)).length).toBeLessThanOrEqual(8);
		// The clock leaps, movement does not: what began with one turn ends before the next, as it does in six seconds.
		await atRest(page);
		await page.clock.runFor(6_000);
		await expect(shown).toHaveAttribute('lang', 'en');
		expect((await mostAtOnce(page)).length).toBeLessThanOrEqual(8);
		await expect(heading(page)).toContainText('hjärtat');
	});
}

test('the event on the resting screen shows its focus, and its turn waits for who is about to choose it', { tag: once }, async ({
	page,
	open,
	served,
}) => {
	await page.clock.install();
	await open('', await served('--demo', '--now', '2027-02-10T12:00:00+01:00'));
	const event = page.locator('.attract-next > [data-shown="true"] button');
	const title = await event.locator('b[lang]').textContent();
	await page.getByRole('button', { name: 'Touch the screen' }).focus();
	await page.keyboard.press('Tab');
	await expect(event).toBeFocused();
	const ring = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--focus'));
	const outline = await event.evaluate((button) => {
		const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(button);
		return { outlineStyle, outlineColor, isWide: Number.parseFloat(outlineWidth) > 2 };
	});
	expect(ring).not.toBe('');
	expect(outline).toMatchObject({ outlineStyle: 'solid', outlineColor: 'rgb(255, 180, 84)', isWide: true });
	await page.clock.runFor(30_000);
	await expect(event.locator('b[lang]')).toHaveText(title ?? '');
});
