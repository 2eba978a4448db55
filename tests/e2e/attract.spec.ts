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
		// What one turn begins may get its start some frames apart on a machine that does much else: an old line on its last frames
		// is no second line.
		const lastFrames = 160;
		const counts = spans.map(({ from }) =>
			spans.filter((other) => other.from <= from && from < other.to - lastFrames).map(({ name }) => name),
		);
		return counts.sort((a, b) => b.length - a.length)[0] ?? [];
	});

async function expectFew(page: Page): Promise<void> {
	const names = await mostAtOnce(page);
	expect(names.length, names.join(', ')).toBeLessThanOrEqual(8);
}

for (const moment of [
	'2027-01-12T23:00:00+01:00',
	'2027-01-12T15:00:00+01:00',
	'2027-02-10T12:00:00+01:00',
	'2027-10-12T22:00:00+02:00',
	'2027-06-12T22:30:00+02:00',
	'2027-05-12T12:00:00+02:00',
]) {
	test(`the resting screen speaks each language in turn and moves at most eight things at once (${moment})`, async ({
		page,
		open,
		served,
	}) => {
		await page.clock.install();
		await open('', await served('--demo', '--now', moment));
		const shown = page.locator('.attract-headline > [data-shown="true"]');
		await expect(shown).toHaveAttribute('lang', 'sv');
		const event = page.locator('.attract-next > [data-shown="true"] .attract-event-words b');
		const first = await event.textContent();
		await expectFew(page);
		// The clock leaps, movement does not: what began with one turn ends before the next, as it does in six seconds.
		await atRest(page);
		await page.clock.runFor(6_000);
		await expect(event).not.toHaveText(first ?? '');
		await expectFew(page);
		// The clock leaps, movement does not: what began with one turn ends before the next, as it does in six seconds.
		await atRest(page);
		await page.clock.runFor(6_000);
		await expect(shown).toHaveAttribute('lang', 'en');
		await expectFew(page);
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
	const title = await event.locator('.attract-event-words b').textContent();
	await page.locator('.attract-language').last().focus();
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
	await expect(event.locator('.attract-event-words b')).toHaveText(title ?? '');
});

test('the camera drifts to one side and back in 36 seconds, and what is near passes what is far', async ({ page, open, start }) => {
	await open('', await start(['--demo', '--now', '2027-02-10T12:00:00+01:00']));
	const places = await page.evaluate(() => {
		const drifts = document
			.getAnimations()
			.filter((animation) => animation instanceof CSSAnimation && animation.animationName === 'attract-camera');
		for (const drift of drifts) drift.pause();
		return [0, 9_000, 18_000, 27_000, 36_000].map((moment) => {
			for (const drift of drifts) drift.currentTime = moment;
			return ['.attract-land', '.attract-bank'].map((layer) => {
				const element = document.querySelector(layer);
				return element ? new DOMMatrix(getComputedStyle(element).transform).e : Number.NaN;
			});
		});
	});
	const [start0, half, turn, backHalf, end] = places.map(([land = 0, bank = 0]) => ({ land, bank }));
	expect(end).toEqual(start0);
	expect(backHalf?.bank).toBeCloseTo(half?.bank ?? Number.NaN, 3);
	const way = { land: (turn?.land ?? 0) - (start0?.land ?? 0), bank: (turn?.bank ?? 0) - (start0?.bank ?? 0) };
	expect(way.bank).toBeCloseTo(24, 3);
	expect(way.land).toBeGreaterThan(4);
	expect(way.land).toBeLessThan(way.bank / 2);
});

for (const moment of ['2027-02-10T12:00:00+01:00', '2027-01-12T23:00:00+01:00']) {
	test(`one skier runs down the piste and nowhere else, every twelve seconds (${moment})`, async ({ page, open, start }) => {
		const kiosk = await start(['--demo', '--now', moment]);
		await open('', kiosk);
		const run = await page.evaluate(() => {
			const skier = document.querySelector<SVGGElement>('.attract-skier');
			const piste = document.querySelectorAll<SVGPathElement>('.scene-attract .layer-near > path')[1];
			const animation = skier?.getAnimations()[0];
			if (!skier || !piste || !animation) throw new Error('Nobody skis');
			animation.pause();
			const at = (time: number) => {
				animation.currentTime = time;
				const place = skier.getScreenCTM();
				const slope = piste.getScreenCTM();
				if (!place || !slope) throw new Error('It is not drawn');
				const feet = new DOMPoint(0, -1).matrixTransform(DOMMatrix.fromMatrix(slope).inverse().multiply(DOMMatrix.fromMatrix(place)));
				return { time, isOnPiste: piste.isPointInFill(feet), down: feet.y, opacity: Number(getComputedStyle(skier).opacity) };
			};
			const times = Array.from({ length: 48 }, (_, step) => step * 250);
			return { round: Number(animation.effect?.getComputedTiming().duration), seen: times.map(at).filter(({ opacity }) => opacity > 0) };
		});
		expect(run.round).toBe(12_000);
		expect(run.seen.length).toBeGreaterThan(16);
		expect(run.seen.at(-1)?.time).toBeLessThan(6_000);
		expect(run.seen.filter(({ isOnPiste }) => !isOnPiste)).toEqual([]);
		expect(run.seen.every(({ down }, step) => step === 0 || down > (run.seen[step - 1]?.down ?? 0))).toBe(true);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open('', kiosk);
		await expect(page.locator('.attract-skier')).toHaveCSS('opacity', '0');
	});
}
