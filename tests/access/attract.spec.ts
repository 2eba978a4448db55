/** The resting screen on every screen, while it greets in each language. */
import { atRest, expect, hurry } from '../e2e/test.ts';
import { type Combination, screens } from './combinations.ts';
import { languages, test } from './kiosk.ts';
import { axe } from './measures/axe.ts';
import { fit } from './measures/fit.ts';
import { capitals, typefaces } from './measures/letters.ts';
import type { Finding } from './measures/measure.ts';
import { touchSize } from './measures/touch.ts';
import { settingOf, takeScreen } from './setting.ts';

const view = { name: 'the resting screen', page: 'attract', go: async () => undefined };
/** Milliseconds between two turns of the greeting. */
const turnTime = 6000;

for (const screen of Object.keys(screens) as (keyof typeof screens)[]) {
	test(`K31: on ${screen} the resting screen names its subject, says "touch" in every language, and stands whole in each`, async ({
		page,
		open,
		kioskOf,
	}) => {
		test.setTimeout(300_000);
		const combination: Combination = { language: 'sv', theme: 'usual', textSize: 1, screen, reach: 'off', motion: 'full' };
		const setting = settingOf(combination);
		await takeScreen(page, combination);
		await page.clock.install();
		await hurry(page);
		await open('', await kioskOf(screen, false));
		await expect(page.getByRole('heading', { level: 1 })).toContainText('hjärtat');
		await expect(page.getByRole('banner')).toContainText('Norbergs kommun');
		const calls = page.locator('.attract-language');
		await expect(calls).toHaveCount(languages.length);
		const texts = new Set(await calls.allTextContents());
		expect(texts.size).toBeGreaterThanOrEqual(3);
		for (const text of texts) expect(text.trim()).not.toBe('');

		const greeting = page.locator('.attract-headline > [data-shown="true"]');
		const greeted = new Map<string, string[]>();
		// Each turn of the greeting is followed by one of the event; easy Swedish greets as Swedish does.
		for (let turn = 0; turn < 2 * languages.length; turn++) {
			const language = (await greeting.getAttribute('lang')) ?? '';
			if (!greeted.has(language)) {
				await atRest(page);
				const measures = greeted.size === 0 ? [fit, capitals, touchSize, typefaces, axe] : [fit, capitals];
				const found: Finding[] = [];
				for (const { find } of measures) found.push(...(await find({ page, setting, view })));
				greeted.set(
					language,
					found.map(({ criterion, finding }) => `${criterion}: ${finding}`),
				);
			}
			await page.clock.runFor(turnTime);
		}
		expect([...greeted.keys()].sort()).toEqual(languages.filter((code) => code !== 'sv-x-lattlast').sort());
		expect(Object.fromEntries([...greeted].filter(([, found]) => found.length > 0))).toEqual({});
	});
}
