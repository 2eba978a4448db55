import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { recordingAddress, recordingOf } from '../../bridge/spoken-text.ts';
import { recordingFile } from '../../core/narration/recordings.ts';
import { projectRoot } from '../host/served-kiosk.ts';

declare global {
	interface Window {
		/** What was heard and done, in its order: `play <address>`, `pause`, `touch`, `key`, `frame` for a frame drawn after one of these. */
		heard: string[];
		/** Every sound element that was played, last one last. */
		sounds: HTMLMediaElement[];
	}
}

/** Gives texts a recording in a content folder: five seconds of real speech, the same for all. */
export async function record(content: string, language: string, texts: readonly string[]): Promise<void> {
	for (const text of texts) {
		const file = recordingFile(content, language, await recordingOf(text));
		await mkdir(path.dirname(file), { recursive: true });
		await copyFile(path.join(projectRoot, 'tests/fixtures/narration/speech.opus'), file);
	}
}

export const addressOf = async (language: string, text: string) => recordingAddress(language, await recordingOf(text));

/** From the next page on, notes every sound. The real calls are made all the same. */
export async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.heard = [];
		window.sounds = [];
		const note = (what: string) => {
			window.heard.push(what);
			requestAnimationFrame(() => window.heard.push('frame'));
		};
		addEventListener('pointerdown', () => note('touch'), { capture: true });
		addEventListener('keydown', () => note('key'), { capture: true });
		const { play, pause } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function () {
			note(`play ${new URL(this.src).pathname}`);
			window.sounds.push(this);
			return play.call(this);
		};
		HTMLMediaElement.prototype.pause = function () {
			note('pause');
			pause.call(this);
		};
		if (!('speechSynthesis' in window)) return;
		const { speak } = SpeechSynthesis.prototype;
		SpeechSynthesis.prototype.speak = function (utterance) {
			note(`speak ${utterance.text}`);
			speak.call(this, utterance);
		};
		const RealContext = window.AudioContext;
		window.AudioContext = class extends RealContext {
			constructor(options?: AudioContextOptions) {
				note('AudioContext');
				super(options);
			}
		};
	});
}

export const heard = (page: Page) => page.evaluate(() => window.heard.filter((what) => what !== 'frame'));

/** Waits until this is being heard: it plays, and its time goes on. */
export async function hearing(page: Page, address: string): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(() => {
				const sound = window.sounds.at(-1);
				return sound && !sound.paused && sound.currentTime > 0 ? new URL(sound.src).pathname : '';
			}),
		)
		.toBe(address);
}

/** Whether anything is being heard. */
export const isSilent = (page: Page) => page.evaluate(() => window.sounds.every(({ paused, ended }) => paused || ended));

/** Lets what is being heard come to its end: its last tenth of a second is played. */
export async function skipToEnd(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sound = window.sounds.at(-1);
		if (sound) sound.currentTime = sound.duration - 0.1;
	});
}

/** All was silent after the last touch or key before a frame was drawn. */
export async function stoppedBeforeFrame(page: Page, by: 'touch' | 'key'): Promise<void> {
	const after = await page.evaluate((cause) => window.heard.slice(window.heard.lastIndexOf(cause) + 1), by);
	expect(after.indexOf('pause'), `after the ${by}: ${after}`).toBeGreaterThanOrEqual(0);
	expect(after.slice(0, after.indexOf('pause')), 'what came before the silence').toEqual([]);
}
