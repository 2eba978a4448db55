import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { hurry } from '../e2e/session.ts';
import { answering } from '../host/answering.ts';
import { projectRoot, type ServedKiosk, startServedKiosk } from '../host/served-kiosk.ts';
import type { State } from './states.ts';

/** How a visitor has set the screen. */
export type Look = { language?: string; theme?: 'own' | 'contrast'; textSize?: 'normal' | 'larger' | 'largest'; reach?: boolean };

/** A kiosk for each set of events, and the moment of this machine's clock at which both say what they pretend. */
export type Kiosks = { shipped: ServedKiosk; demonstration: ServedKiosk; moment: Date; close: () => Promise<void> };

const { idle } = parse(readFileSync(path.join(projectRoot, 'content/kiosk.yaml'), 'utf8')) as {
	idle: { warnAfter: number; countdown: number };
};

/** Winter, a Wednesday, with the sun over the ridge. */
export const pretended = '2027-02-10T12:00:00+01:00';

export async function startKiosks(): Promise<Kiosks> {
	const [shipped, demonstration] = await Promise.all([
		startServedKiosk(['--now', pretended]),
		startServedKiosk(['--now', pretended, '--demo']),
	]);
	return {
		shipped,
		demonstration,
		moment: new Date(),
		close: async () => void (await Promise.all([shipped.close(), demonstration.close()])),
	};
}

/** Brings a page to a state and waits until it stands still: clock stopped, motion reduced, everything loaded. */
export async function show(page: Page, kiosks: Kiosks, state: State, look: Look = {}): Promise<void> {
	await hurry(page);
	if (state.abandoned) await page.clock.install({ time: kiosks.moment });
	else await page.clock.setFixedTime(kiosks.moment);
	const { address } = kiosks[state.events ?? 'shipped'];
	await page.goto('about:blank');
	// The resting screen has no address: it greets everyone alike, and a choice would begin a visit.
	const isChosen = state.address !== undefined && isChanged(look);
	await page.goto(`${address}/${isChosen ? '#/language' : (state.address ?? '')}`);
	await answering(page);
	if (isChosen) {
		await setLook(page, look);
		await showNext(page, state);
	} else await settled(page, state);
	await state.act?.(page);
	if (state.abandoned) await abandon(page, kiosks.moment);
	await still(page);
}

/** Goes on to another state within the same visit. */
export async function showNext(page: Page, state: State): Promise<void> {
	await goTo(page, state.address ?? '');
	await settled(page, state);
	await still(page);
}

const goTo = (page: Page, hash: string) =>
	page.evaluate(async (address) => {
		if (location.hash === address) return;
		const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
		location.hash = address;
		await followed;
	}, hash);

/** Leaves the screen alone until half of the warning's time is gone, to the second. */
async function abandon(page: Page, moment: Date): Promise<void> {
	await page.clock.pauseAt(new Date(moment.getTime() + 60_000));
	await page.keyboard.press('Shift');
	await page.clock.runFor(idle.warnAfter * 1000);
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.clock.runFor((idle.countdown / 2) * 1000);
}

const isChanged = ({ language, theme, textSize, reach }: Look) =>
	reach || language !== undefined || theme === 'contrast' || (textSize !== undefined && textSize !== 'normal');

/** Sets the screen by the pages that visitors set it with. */
async function setLook(page: Page, { language, theme, textSize, reach }: Look): Promise<void> {
	await page.locator('.page-language').waitFor();
	if (language)
		await page
			.locator('.page-language')
			.getByRole('button')
			.filter({ has: page.locator(`[lang="${language}"]`) })
			.click();
	if (!reach && theme !== 'contrast' && (textSize ?? 'normal') === 'normal') return;
	await expect(page.locator('html')).not.toHaveAttribute('data-travel');
	await goTo(page, '#/access');
	const switches = page.locator('.page-access').getByRole('switch');
	const sizes = page.locator('.text-size');
	if (reach) await switches.nth(0).click();
	if (theme === 'contrast') await switches.nth(1).click();
	if (textSize === 'larger') await sizes.nth(1).click();
	if (textSize === 'largest') await sizes.nth(2).click();
}

async function settled(page: Page, { address }: State): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
	const name = /^#\/([a-z]+)/.exec(address ?? '')?.[1];
	if (name) await expect(page.locator(`.stage[data-page="${name}"]`)).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-travel');
}

/** Waits for typefaces and for every movement that has an end. */
async function still(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
		await Promise.allSettled(ending.map(({ finished }) => finished));
	});
}
