import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { clippings, overlaps } from './fit.ts';
import { addressOf, heard, hearing, isSilent, listen, record, skipToEnd, stoppedBeforeFrame } from './narration.ts';
import { bar, everyRoute, expect, goTo, handsPace, hurry, once, test } from './test.ts';

const access = ['Tillgänglighet', 'Gör skärmen som du vill ha den. Allt återställs när du går.'] as const;
const home = ['Välkommen in.', 'Välj en dörr och kliv på.'] as const;
const languages = 'Språk';
const warning = 'Är du kvar?';

const recorded = (content: string) => record(content, 'sv', [...access, ...home, languages, warning]);
const toggle = (page: Page) => page.locator('[data-comfort="readAloud"]');
const reader = (page: Page) => page.getByRole('region', { name: 'Uppläsning' });
const control = (page: Page, name: string) => reader(page).getByRole('button', { name, exact: true });
const press = async (page: Page, name: string) => {
	await handsPace(page);
	await control(page, name).tap();
};
/** What is marked, as a visitor reads it. */
const marked = (page: Page) => page.locator('[data-reading]');

test.beforeEach(async ({ page }) => listen(page));

test('on every page the reader covers nothing and cuts nothing off, and axe finds nothing', async ({ page, open, start }) => {
	await hurry(page);
	await open('#/access', await start([], recorded));
	await toggle(page).tap();
	for (const route of everyRoute) {
		await goTo(page, route);
		await expect.soft(reader(page), route).toBeVisible();
		expect.soft(await clippings(page), route).toEqual([]);
		expect.soft(await overlaps(page), route).toEqual([]);
		expect.soft(await axeFindings(page), route).toEqual([]);
	}
});

test('K24: the switch is there where something can be read, and nowhere else', { tag: once }, async ({ page, open, start, kiosk }) => {
	const voices = await page.evaluate(() => speechSynthesis.getVoices().filter(({ localService }) => localService).length);
	test.info().skip(voices > 0, 'This machine has voices of its own in the browser');
	await open('#/access', kiosk);
	await expect(toggle(page)).toHaveCount(0);

	await open('#/access', await start([], (content) => record(content, 'en', ['Accessibility'])));
	await expect(toggle(page)).toHaveCount(0);
	await bar(page, 'Språk').tap();
	await page.getByRole('button', { name: 'English' }).tap();
	await page.getByRole('button', { name: 'Accessibility' }).tap();
	await toggle(page).tap();
	await hearing(page, await addressOf('en', 'Accessibility'));
	// Where nothing of a page can be read, it says so, and there is no button that would do nothing.
	await bar(page, 'Home').tap();
	await expect(page.getByRole('region', { name: 'Reading aloud' })).toContainText('There is nothing to read aloud');
	await expect(page.getByRole('region', { name: 'Reading aloud' }).getByRole('button')).toHaveCount(1);
	expect(await isSilent(page)).toBe(true);
});

test('K24: a page is read part by part, each marked and in sight; a changed text never plays an old recording', {
	tag: once,
}, async ({ page, open, start }) => {
	const kiosk = await start([], async (content) => {
		await recorded(content);
		const file = path.join(content, 'words/sv/ui.json');
		await writeFile(file, (await readFile(file, 'utf8')).replace(home[0], 'Kliv in.'));
	});
	await open('#/access', kiosk);
	await toggle(page).tap();
	await hearing(page, await addressOf('sv', access[0]));
	await expect(marked(page)).toHaveText(access[0]);
	await skipToEnd(page);
	await hearing(page, await addressOf('sv', access[1]));
	await expect(marked(page)).toHaveText(access[1]);
	await expect(marked(page)).toBeInViewport();
	await skipToEnd(page);
	await expect(control(page, 'Läs')).toBeVisible();
	await expect(marked(page)).toHaveCount(0);

	await bar(page, 'Hem').tap();
	await hearing(page, await addressOf('sv', home[1]));
	expect(await heard(page)).not.toContain(`play ${await addressOf('sv', home[0])}`);
});

test('K24: pause goes on where it was, repeat begins the part again, and what cannot be heard is passed over', {
	tag: once,
}, async ({ page, open, start }) => {
	const kiosk = await start([], async (content) => {
		await recorded(content);
		// As a copy that was cut off leaves it.
		await writeFile(path.join(content, (await addressOf('sv', home[0])).slice(1)), 'OggS');
	});
	await open('#/access', kiosk);
	await toggle(page).tap();
	await hearing(page, await addressOf('sv', access[0]));
	await press(page, 'Pausa');
	expect(await isSilent(page)).toBe(true);
	const time = await page.evaluate(() => window.sounds.at(-1)?.currentTime ?? 0);
	await press(page, 'Läs');
	await hearing(page, await addressOf('sv', access[0]));
	expect(await page.evaluate(() => window.sounds.length)).toBe(2);
	expect(await page.evaluate(() => window.sounds[0] === window.sounds[1])).toBe(true);
	expect(await page.evaluate(() => window.sounds.at(-1)?.currentTime ?? 0)).toBeGreaterThanOrEqual(time);

	await press(page, 'Läs stycket igen');
	await hearing(page, await addressOf('sv', access[0]));
	expect(await page.evaluate(() => new Set(window.sounds).size)).toBe(2);

	await press(page, 'Snabbare');
	expect(await page.evaluate(() => window.sounds.at(-1)?.playbackRate)).toBe(1.25);
	await expect(reader(page)).toContainText('1,25×');
	await press(page, 'Snabbare');
	await expect(control(page, 'Snabbare')).toBeDisabled();

	await bar(page, 'Hem').tap();
	await hearing(page, await addressOf('sv', home[1]));
	expect(await page.evaluate(() => window.sounds.at(-1)?.playbackRate)).toBe(1.5);
	await press(page, 'Sluta läsa upp');
	await expect(reader(page)).toHaveCount(0);
	expect(await isSilent(page)).toBe(true);
});

test('K24: after a choice of the official Swedish, what stands there then is read', { tag: once }, async ({ page, open, start }) => {
	const purpose = { sv: '', en: '' };
	const kiosk = await start([], async (content) => {
		for (const language of ['sv', 'en'] as const) {
			const words = JSON.parse(await readFile(path.join(content, `words/${language}/vision.json`), 'utf8'));
			purpose[language] = words.purpose.paragraphs.future;
			await record(content, language, [purpose[language]]);
		}
		await record(content, 'sv', access);
	});
	await open('#/access', kiosk);
	await toggle(page).tap();
	await hearing(page, await addressOf('sv', access[0]));
	await goTo(page, '#/language');
	await page.getByRole('button', { name: 'English' }).tap();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await goTo(page, '#/story/purpose');
	await hearing(page, await addressOf('en', purpose.en));
	await page.getByRole('button', { name: 'Read in Swedish' }).tap();
	expect(await isSilent(page)).toBe(true);
	await page.getByRole('region', { name: 'Reading aloud' }).getByRole('button', { name: 'Read aloud', exact: true }).tap();
	await hearing(page, await addressOf('sv', purpose.sv));
	await expect(marked(page)).toHaveText(purpose.sv);
});

test('K25: speech stops before the next frame at a touch, at a key, at another page and in another language', {
	tag: once,
}, async ({ page, open, start }) => {
	await open('#/access', await start([], recorded));
	await toggle(page).tap();
	await hearing(page, await addressOf('sv', access[0]));
	await page.touchscreen.tap(540, 700);
	await stoppedBeforeFrame(page, 'touch');
	// It stays silent until it is asked to go on.
	await expect(control(page, 'Läs')).toBeVisible();

	await press(page, 'Läs');
	await hearing(page, await addressOf('sv', access[0]));
	// A key on the reader's own controls is meant for them.
	await page.locator('.stage h1').focus();
	expect(await isSilent(page)).toBe(false);
	await page.keyboard.press('ArrowDown');
	await stoppedBeforeFrame(page, 'key');

	await press(page, 'Läs');
	await hearing(page, await addressOf('sv', access[0]));
	await bar(page, 'Hem').tap();
	await stoppedBeforeFrame(page, 'touch');
	await hearing(page, await addressOf('sv', home[0]));

	// A page that changes without a touch: by the address.
	await goTo(page, '#/language');
	await hearing(page, await addressOf('sv', languages));
	expect(await page.evaluate(() => window.sounds.filter(({ paused }) => !paused).length)).toBe(1);

	await page.getByRole('button', { name: 'English' }).tap();
	await stoppedBeforeFrame(page, 'touch');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect(await isSilent(page)).toBe(true);
});

test('K25, K26: the warning is spoken, the reset is silent, and the next visitor has the usual volume', {
	tag: once,
}, async ({ page, open, start }) => {
	await page.clock.install();
	await open('#/access', await start([], recorded));
	await toggle(page).tap();
	await press(page, 'Starkare');
	await expect(control(page, 'Starkare')).toBeDisabled();
	await hearing(page, await addressOf('sv', access[0]));
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
	// Whoever listens is here, for five minutes after the last use (K05).
	await page.clock.runFor(290_000);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.clock.runFor(10_000);
	await expect(page.getByRole('dialog')).toBeVisible();
	await hearing(page, await addressOf('sv', warning));
	expect(await page.evaluate(() => window.sounds.filter(({ paused }) => !paused).length)).toBe(1);
	await page.clock.runFor(32_000);
	await expect(page.locator('.stage')).toHaveCount(0);
	expect(await isSilent(page)).toBe(true);

	await page.touchscreen.tap(540, 900);
	await page.clock.runFor(5000);
	await expect(page.locator('.page-home')).toBeVisible();
	expect(await isSilent(page)).toBe(true);
	await bar(page, 'Tillgänglighet').tap();
	await page.clock.runFor(5000);
	await expect(toggle(page)).toHaveAttribute('aria-checked', 'false');
	await toggle(page).tap();
	await hearing(page, await addressOf('sv', access[0]));
	expect(await page.evaluate(() => window.sounds.at(-1)?.volume)).toBeCloseTo(0.35);
});

test('K26: three volumes over a range of 18 dB, heard at once and shown', { tag: once }, async ({ page, open, start }) => {
	await open('#/access', await start([], recorded));
	await toggle(page).tap();
	await hearing(page, await addressOf('sv', access[0]));
	const gain = () => page.evaluate(() => window.sounds.at(-1)?.volume ?? 0);
	const shown = (name: string) => expect(reader(page).getByLabel(name, { exact: true })).toBeVisible();
	const normal = await gain();
	await shown('Normalt');
	await press(page, 'Starkare');
	const loud = await gain();
	await shown('Starkt');
	await expect(control(page, 'Starkare')).toBeDisabled();
	await press(page, 'Svagare');
	await press(page, 'Svagare');
	const quiet = await gain();
	await shown('Svagt');
	await expect(control(page, 'Svagare')).toBeDisabled();
	expect(new Set([quiet, normal, loud]).size).toBe(3);
	expect(20 * Math.log10(loud / quiet)).toBeGreaterThanOrEqual(18);
	// All of it without a pause.
	expect((await heard(page)).filter((what) => what === 'pause')).toEqual([]);
});

test('K27: nothing sounds before a visitor asks for it', { tag: once }, async ({ page, open, start }) => {
	await hurry(page);
	await open('', await start([], recorded));
	await page.touchscreen.tap(540, 900);
	await expect(page.locator('.page-home')).toBeVisible();
	for (const route of everyRoute) await goTo(page, route);
	const sounds = (await heard(page)).filter((what) => !/^(touch|key)/.test(what));
	expect(sounds).toEqual([]);
	await goTo(page, '#/access');
	await toggle(page).tap();
	await hearing(page, await addressOf('sv', access[0]));
});
