import path from 'node:path';
import type { Page } from '@playwright/test';
import { addressOf, hearing, record, skipToEnd } from '../e2e/narration.ts';
import { test as base, copyContent, expect, interfaceWords } from './fixtures.ts';
import { startSpeechDispatcher } from './speech-dispatcher.ts';

declare global {
	interface Window {
		/** What the machine's voice was told and what it told back, in its order. */
		spoken: { what: string; voice?: string; language?: string; volume?: number }[];
	}
}

/** What the kiosk must have in its environment to find the machine's voices. */
const test = base.extend<{ speech: Record<string, string> }>({
	speech: async ({ folder }, use, testInfo) => {
		const { env, close } = await startSpeechDispatcher(folder, testInfo);
		await use(env);
		await close();
	},
});

const text = 'Hej, det här är ett prov.';

test.setTimeout(300_000);

/** Notes what is said, and when it begins and ends; the real voice is asked all the same. */
const listen = (page: Page) =>
	page.evaluate(() => {
		window.spoken = [];
		const { speak, cancel } = SpeechSynthesis.prototype;
		SpeechSynthesis.prototype.speak = function (utterance) {
			const { voice, volume } = utterance;
			window.spoken.push({ what: utterance.text, voice: voice?.name, language: voice?.lang, volume });
			for (const name of ['start', 'end', 'error'] as const) utterance.addEventListener(name, () => window.spoken.push({ what: name }));
			// The null device plays a part in no time: a touch from outside would come too late.
			utterance.addEventListener('start', () => {
				if (window.spoken.filter(({ what }) => what === 'start').length !== 3) return;
				const heading = document.querySelector('.stage h1');
				heading?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
				// The finger lifts again: one that stays down would have the screen to itself.
				heading?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
				window.spoken.push({ what: 'touched' });
			});
			speak.call(this, utterance);
		};
		SpeechSynthesis.prototype.cancel = function () {
			window.spoken.push({ what: 'cancel' });
			cancel.call(this);
		};
	});

/** Where the visit goes, as the window's address; the reader begins when the page stands there. */
const goTo = (page: Page, hash: string, name: string) =>
	page
		.evaluate((address) => {
			location.hash = address;
		}, hash)
		.then(() => page.locator(`.stage[data-page="${name}"] h1`).waitFor());

test('K24: speech-dispatcher gives the kiosk local voices, and one of them reads a text from its beginning to its end', async ({
	speech,
	startKiosk,
}) => {
	const { page } = await startKiosk({ env: speech });
	await expect.poll(() => page.evaluate(() => speechSynthesis.getVoices().length)).toBeGreaterThan(0);
	const voices = await page.evaluate(() => speechSynthesis.getVoices().map(({ lang, localService }) => ({ lang, localService })));
	expect(voices.filter(({ localService }) => !localService)).toEqual([]);
	for (const language of ['sv', 'en', 'de', 'fi', 'ar', 'fa', 'uk']) {
		expect(
			voices.some(({ lang }) => lang.split('-')[0] === language),
			language,
		).toBe(true);
	}
	const heard = await page.evaluate(
		(words) =>
			new Promise<string[]>((resolve) => {
				const events: string[] = [];
				const utterance = new SpeechSynthesisUtterance(words);
				utterance.voice = speechSynthesis.getVoices().find(({ lang }) => lang === 'sv') ?? null;
				for (const name of ['start', 'end', 'error'] as const) {
					utterance.addEventListener(name, () => {
						events.push(name);
						if (name !== 'start') resolve(events);
					});
				}
				speechSynthesis.speak(utterance);
			}),
		text,
	);
	expect(heard).toEqual(['start', 'end']);
});

test('K24, K25: without recordings the page is read by the machine’s voice for its language, and no voice is no switch', async ({
	speech,
	startKiosk,
}) => {
	const { page } = await startKiosk({ env: speech });
	await listen(page);
	await goTo(page, '#/access', 'access');
	// Somali has none.
	await goTo(page, '#/language', 'language');
	await page.locator('.stage [lang="so"]').first().click();
	await goTo(page, '#/access', 'access');
	await expect(page.locator('[data-comfort="readAloud"]')).toHaveCount(0);
	// Easy Swedish has the Swedish one.
	await goTo(page, '#/language', 'language');
	await page.locator('.stage [lang="sv-x-lattlast"]').first().click();
	await goTo(page, '#/access', 'access');
	expect(await page.evaluate(() => window.spoken)).toEqual([]);
	await page.locator('[data-comfort="readAloud"]').click();
	const title = (await page.locator('.stage h1').textContent()) ?? '';
	await expect
		.poll(() => page.evaluate(() => window.spoken[0]))
		.toMatchObject({ what: title, language: 'sv', volume: expect.closeTo(0.35, 3) });
	// The third part is touched in the moment it begins: it is silent before the touch has gone on to the page.
	await expect.poll(() => page.evaluate(() => window.spoken.some(({ what }) => what === 'touched'))).toBe(true);
	const said = (await page.evaluate(() => window.spoken)).map(({ what }) => what);
	expect(said.slice(0, said.indexOf('touched')).filter((what) => what === 'end')).toHaveLength(2);
	expect(said.slice(said.indexOf('touched') - 2, said.indexOf('touched'))).toEqual(['start', 'cancel']);
	// Whoever asks for it again hears the same part again, and of the page nothing else in between.
	await page.locator('.reader-play').click();
	await expect.poll(() => page.evaluate(() => window.spoken.filter(({ voice }) => voice).length)).toBeGreaterThan(3);
	const parts = await page.evaluate(() => window.spoken.filter(({ voice }) => voice).map(({ what }) => what));
	expect(parts[3]).toBe(parts[2]);
});

test('K24: a recording of the content is heard, served by the kiosk’s own scheme', async ({ folder, startKiosk }) => {
	const content = copyContent(path.join(folder, 'content'));
	const title: string = interfaceWords('sv').access.title;
	await record(content, 'sv', [title]);
	const { page } = await startKiosk({ args: [`--content=${content}`] });
	const address = await addressOf('sv', title);
	await page.evaluate(() => {
		window.sounds = [];
		const { play } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function () {
			window.sounds.push(this);
			return play.call(this);
		};
	});
	await goTo(page, '#/access', 'access');
	await page.locator('[data-comfort="readAloud"]').click();
	await hearing(page, address);
	await skipToEnd(page);
	await expect.poll(() => page.evaluate(() => window.sounds.at(-1)?.ended)).toBe(true);
});
