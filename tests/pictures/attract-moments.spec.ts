import type { Page } from '@playwright/test';
import { getTimes } from 'suncalc';
import { pretended, show } from './show.ts';
import { expect, test } from './test.ts';

/** Shares of the picture, 0–1, and how bright it is on the whole (relative luminance, 0–1). */
type Measure = { luminance: number; white: number; green: number; orange: number };
type Share = 'white' | 'green' | 'orange';
type Bounds = Record<Share, readonly [least: number, most: number]>;

/** Norberg, WGS 84 degrees. */
const norberg = [60.07, 15.92] as const;

/** A day in the middle of each season, and what its daylight must hold: snow is white, June is green, October burns. */
const seasons: Record<string, { day: string; bounds: Bounds }> = {
	winter: { day: '2027-01-20', bounds: { white: [0.036, 1], green: [0, 0.03], orange: [0, 0.042] } },
	spring: { day: '2027-04-20', bounds: { white: [0, 0.036], green: [0.15, 1], orange: [0, 0.042] } },
	summer: { day: '2027-06-21', bounds: { white: [0, 0.036], green: [0.2, 1], orange: [0, 0.042] } },
	autumn: { day: '2027-10-08', bounds: { white: [0, 0.036], green: [0, 0.05], orange: [0.042, 1] } },
};

/** Dawn, day and night of a day, from where the sun stands. */
function momentsOf(day: string): Record<'dawn' | 'day' | 'night', Date> {
	const { sunrise, solarNoon, nadir } = getTimes(new Date(`${day}T12:00:00+01:00`), ...norberg);
	if (!sunrise) throw new Error(`The sun does not rise on ${day}`);
	return { dawn: sunrise, day: solarNoon, night: nadir };
}

/** Counts the pixels of the drawn land: the words of the resting screen are hidden. */
async function measure(page: Page, eye: Page): Promise<Measure> {
	const picture = (
		await page.screenshot({ animations: 'disabled', style: '.attract > :not(.backdrop) { opacity: 0 !important; }' })
	).toString('base64');
	return eye.evaluate(async (data) => {
		const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0);
		const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
		const linear = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
		const sums = { luminance: 0, white: 0, green: 0, orange: 0 };
		for (let index = 0; index < pixels.length; index += 4) {
			const [r = 0, g = 0, b = 0] = pixels.subarray(index, index + 3);
			sums.luminance += 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
			const most = Math.max(r, g, b);
			const spread = most - Math.min(r, g, b);
			if (most > 205 && spread < 42) sums.white++;
			else if (g === most && g > r + 8 && g > b + 8) sums.green++;
			else if (r === most && r > 140 && g > b + 20 && r > g + 35) sums.orange++;
		}
		const count = pixels.length / 4;
		return {
			luminance: sums.luminance / count,
			white: sums.white / count,
			green: sums.green / count,
			orange: sums.orange / count,
		};
	}, picture);
}

test('the resting screen is as dark, white, green and orange as the hour and the season', async ({ page, context, kiosks }) => {
	const eye = await context.newPage();
	for (const [season, { day, bounds }] of Object.entries(seasons)) {
		const seen: Partial<Record<string, Measure>> = {};
		for (const [hour, time] of Object.entries(momentsOf(day))) {
			const moment = new Date(kiosks.moment.getTime() + time.getTime() - Date.parse(pretended));
			await show(page, { ...kiosks, moment }, { name: `${season}-${hour}` });
			seen[hour] = await measure(page, eye);
		}
		const { dawn, day: noon, night } = seen;
		const told = `${season}: ${JSON.stringify(seen)}`;
		if (!dawn || !noon || !night) throw new Error(told);
		expect(night.luminance, told).toBeLessThan(dawn.luminance);
		expect(dawn.luminance, told).toBeLessThan(noon.luminance);
		for (const share of Object.keys(bounds) as Share[]) {
			const [least, most] = bounds[share];
			expect(noon[share], `${share} by day, ${told}`).toBeGreaterThanOrEqual(least);
			expect(noon[share], `${share} by day, ${told}`).toBeLessThanOrEqual(most);
		}
	}
});
