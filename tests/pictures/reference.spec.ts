import { readFileSync } from 'node:fs';
import path from 'node:path';
import { show, showNext } from './show.ts';
import { pages, scenes, states } from './states.ts';
import { expect, test } from './test.ts';

/** The major version of the Chromium that drew the references: another one rounds and smooths in its own way. */
const recordedBy = readFileSync(path.join(import.meta.dirname, 'reference/chromium.txt'), 'utf8').trim();

test.beforeEach(({ browser }, testInfo) => {
	const major = browser.version().split('.')[0];
	testInfo.skip(process.platform !== 'linux', `the references were drawn on Linux, this is ${process.platform}`);
	testInfo.skip(major !== recordedBy, `the references were drawn by Chromium ${recordedBy}, this is ${major}`);
});

/** What says that the clock is pretended belongs to the test, not to the page. */
const options = {
	animations: 'disabled',
	scale: 'device',
	maxDiffPixelRatio: 0.005,
	stylePath: path.join(import.meta.dirname, 'without-marks.css'),
} as const;

for (const state of pages) {
	test(`${state.name} looks as its reference`, async ({ page, kiosks }) => {
		await show(page, kiosks, state);
		await expect(page).toHaveScreenshot(`${state.name}.png`, options);
	});
}

/** From right to left: the pages whose layout turns most. */
const mirrored = states.filter(({ name }) => ['home', 'stop-rebellion-1434', 'events', 'event-moved'].includes(name));

for (const language of ['ar', 'fa']) {
	for (const state of mirrored) {
		test(`${state.name} in ${language} looks as its reference`, async ({ page, kiosks }) => {
			await show(page, kiosks, state, { language });
			await expect(page).toHaveScreenshot(`${language}-${state.name}.png`, options);
		});
	}
}

for (const kind of ['stop', 'place']) {
	test(`the picture of every ${kind} looks as its reference`, async ({ page, kiosks }, testInfo) => {
		// A watchdog for all of them together.
		testInfo.setTimeout(900_000);
		const [first, ...others] = scenes.filter(({ name }) => name.startsWith(`${kind}-`));
		if (!first) throw new Error(`There is no ${kind}`);
		await show(page, kiosks, first);
		await expect.soft(page).toHaveScreenshot(`${first.name}.png`, options);
		for (const state of others) {
			await showNext(page, state);
			await expect.soft(page).toHaveScreenshot(`${state.name}.png`, options);
		}
	});
}
