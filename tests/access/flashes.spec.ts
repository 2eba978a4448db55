/** K30: no more than three flashes a second (WCAG 2.3.1), on the resting screen and wherever something runs at rest. */
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { everyRoute, expect, goTo, test } from '../e2e/test.ts';

test.use({ viewport: { width: 540, height: 960 } });

/** Pictures a second, so that up to six flashes a second are seen, and how long one looks. */
const rate = 12;
const seconds = 1.5;
/** A part of the screen: about a tenth of its width, far smaller than what may flash at all. */
const cells = { width: 9, height: 16 };
/** A change counts from a tenth of the full luminance, where the darker of the two is under 0.8. */
const least = 0.1;
const brightest = 0.8;
const mostFlashes = 3;

/** Holds every movement at a moment, in milliseconds from when this was first asked. */
const holdAt = (page: Page, time: number) =>
	page.evaluate((moment) => {
		const held = document.getAnimations();
		for (const animation of held) {
			animation.pause();
			const element = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
			const start = Number(element?.getAttribute('data-held') ?? animation.currentTime ?? 0);
			if (element && !element.hasAttribute('data-held')) element.setAttribute('data-held', String(start));
			animation.currentTime = start + moment;
		}
		return held.length;
	}, time);

/** Relative luminance of each cell (WCAG 2.2). */
async function luminances(page: Page): Promise<number[]> {
	const { data, info } = await sharp(await page.screenshot())
		.resize(cells.width, cells.height, { fit: 'fill', kernel: 'cubic' })
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const linear = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
	return Array.from({ length: info.width * info.height }, (_, cell) => {
		const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => linear((data[cell * info.channels + channel] ?? 0) / 255));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	});
}

/** The most flashes of any cell: pairs of opposite changes. */
function flashesIn(frames: readonly (readonly number[])[]): number {
	const counts = (frames[0] ?? []).map((first, cell) => {
		let changes = 0;
		let turn = first;
		let way = 0;
		for (const frame of frames) {
			const value = frame[cell] ?? 0;
			// The extreme moves on while the change goes the same way.
			if (way !== 0 && Math.sign(value - turn) === way) turn = value;
			else if (Math.abs(value - turn) >= least && Math.min(value, turn) < brightest) {
				way = Math.sign(value - turn);
				turn = value;
				changes++;
			}
		}
		return changes / 2;
	});
	return Math.max(...counts);
}

async function flashesOn(page: Page): Promise<number> {
	const frames: number[][] = [];
	for (let frame = 0; frame <= rate * seconds; frame++) {
		if ((await holdAt(page, (frame * 1000) / rate)) === 0) return 0;
		frames.push(await luminances(page));
	}
	return flashesIn(frames) / seconds;
}

test('K30: nothing flashes more than three times a second', async ({ page, open }) => {
	test.setTimeout(600_000);
	await open();
	expect.soft(await flashesOn(page), 'the resting screen').toBeLessThanOrEqual(mostFlashes);
	await open(everyRoute[0]);
	for (const route of everyRoute) {
		await goTo(page, route);
		expect.soft(await flashesOn(page), route).toBeLessThanOrEqual(mostFlashes);
	}
});

test('K30: what flashes five times a second is found', async ({ page, open }) => {
	await open('#/about');
	await page.locator('main').evaluate((main) => {
		main.style.background = 'black';
		main.animate([{ background: 'black' }, { background: 'white' }], {
			duration: 100,
			iterations: Number.POSITIVE_INFINITY,
			direction: 'alternate',
		});
	});
	expect(await flashesOn(page)).toBeGreaterThan(mostFlashes);
});
