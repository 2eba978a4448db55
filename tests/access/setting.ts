/** Brings a page into a combination by the kiosk's own controls, as a visitor would. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Criterion } from '../../scripts/access/criteria.ts';
import { sessionOf } from '../e2e/session.ts';
import { expect, goTo } from '../e2e/test.ts';
import { projectRoot } from '../host/served-kiosk.ts';
import { type Combination, screens } from './combinations.ts';

const { access: words } = JSON.parse(readFileSync(path.join(projectRoot, 'content/words/sv/ui.json'), 'utf8')) as {
	access: Record<string, string>;
};

export type Setting = {
	combination: Combination;
	/** CSS pixels in a millimetre of the screen. */
	millimetre: number;
	/** Millimetres from the floor to the screen's lower edge, where nobody has measured it. */
	bottomEdge: number;
	/** Criteria that this build of the kiosk has no control for yet. */
	lacks: Criterion[];
	/** Whether axe is asked here: tests/access/combinations.ts says why not everywhere. */
	asksAxe: boolean;
	/** What earlier pages of the walk showed, for what must be the same on all of them. */
	memory: Map<string, string>;
};

export function settingOf(combination: Combination, asksAxe = true): Setting {
	const { inches, width, height } = screens[combination.screen];
	return {
		combination,
		millimetre: Math.hypot(width, height) / (inches * 25.4),
		bottomEdge: width > height ? 850 : 800,
		lacks: [],
		asksAxe,
		memory: new Map(),
	};
}

/** The window is the screen's own size. Half as sharp on 4K, where it would be four times the dots to draw: all stands where it stood. */
export async function takeScreen(page: Page, { screen }: Combination): Promise<void> {
	const { width, height } = screens[screen];
	await page.setViewportSize({ width, height });
	const deviceScaleFactor = width * height > 4e6 ? 0.5 : 1;
	await (await sessionOf(page)).send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
}

/**
 * From the page of access settings, in Swedish, to the wanted comfort and language.
 * @returns the criteria that this build of the kiosk has no control for yet
 */
export async function choose(page: Page, { language, theme, textSize, reach, motion }: Combination): Promise<Criterion[]> {
	const missing: Criterion[] = [];
	await goTo(page, '#/access');
	if (textSize === 1.5) await press(page, words.textSize15);
	if (textSize === 2) await press(page, words.textSize2);
	if (theme === 'contrast') await press(page, words.contrastHigh);
	if (motion === 'calm') await press(page, words.motionCalm);
	if (reach === 'on') {
		if (words.reach) await press(page, words.reach);
		else missing.push('K03');
	}
	await goTo(page, '#/language');
	await page.locator(`.page-language [lang="${language}"]`).first().tap();
	await expect(page.locator('html')).toHaveAttribute('lang', language);
	return missing;
}

async function press(page: Page, name: string | undefined): Promise<void> {
	if (name === undefined) throw new Error('A word of the access page has gone from content/words/sv/ui.json.');
	const main = page.getByRole('main');
	const controls = (['button', 'switch', 'radio'] as const).map((role) => main.getByRole(role, { name, exact: true }));
	const [button, ...others] = controls;
	if (!button) return;
	await others
		.reduce((all, one) => all.or(one), button)
		.first()
		.tap();
}
