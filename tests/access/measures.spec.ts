/** Every measure is seen to fail: a fault is planted into a real page, and the measure must find it there and nothing before it. */
import { expect, goTo, hurry } from '../e2e/test.ts';
import type { Combination } from './combinations.ts';
import { test } from './kiosk.ts';
import { reach } from './measures/touch.ts';
import { plants } from './plants.ts';
import { choose, settingOf } from './setting.ts';
import { shippedViews } from './views.ts';

test.use({ viewport: { width: 1080, height: 1920 } });

const usual: Combination = { language: 'sv', theme: 'usual', textSize: 1, screen: '24-standing', reach: 'off', motion: 'full' };

for (const { what, measure, plant, finding, route = '#/home', setting: change, isThere } of plants) {
	test(`${what} is found`, async ({ page, open, kioskOf }) => {
		const combination = { ...usual, ...change };
		const setting = settingOf(combination);
		if (measure === reach) setting.combination = { ...combination, reach: 'on' };
		await hurry(page);
		await open(route, await kioskOf('24-standing', false));
		if (change) {
			await choose(page, combination);
			await goTo(page, route);
		}
		const view = shippedViews.find(({ name }) => name === route);
		if (!view) throw new Error(`There is no view ${route}.`);
		expect(measure.applies(setting, view)).toBe(true);
		const textsOf = async () =>
			(await measure.find({ page, setting, view }))
				.map((one) => `${one.criterion} ${one.finding}`)
				.filter((one) => one.startsWith(what.slice(0, 3)));
		const before = await textsOf();
		if (!isThere) expect(before).toEqual([]);
		await plant(page);
		expect((await textsOf()).filter((one) => !before.includes(one)).join('\n')).toMatch(finding);
	});
}
