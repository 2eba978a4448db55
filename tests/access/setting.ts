/** Brings a page into a combination by the kiosk's own controls, as a visitor would. */
import type { Page } from '@playwright/test';
import type { Comfort } from '../../renderer/kiosk/visit.ts';
import { sessionOf } from '../e2e/session.ts';
import { expect, goTo } from '../e2e/test.ts';
import { type Combination, screens } from './combinations.ts';

export type Setting = {
	combination: Combination;
	/** CSS pixels in a millimetre of the screen. */
	millimetre: number;
	/** Millimetres from the floor to the screen's lower edge, where nobody has measured it. */
	bottomEdge: number;
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

/** From the page of access settings, in Swedish, to the wanted comfort and language. */
export async function choose(page: Page, { language, theme, textSize, reach, motion }: Combination): Promise<void> {
	await goTo(page, '#/access');
	const press = (name: keyof Comfort) => page.locator(`[data-comfort="${name}"]`).tap();
	if (textSize > 1)
		await page
			.locator('.text-size')
			.nth(textSize === 2 ? 2 : 1)
			.tap();
	if (theme === 'contrast') await press('highContrast');
	if (motion === 'calm') await press('calm');
	if (reach === 'on') await press('reach');
	await goTo(page, '#/language');
	await page.locator(`.page-language [lang="${language}"]`).first().tap();
	await expect(page.locator('html')).toHaveAttribute('lang', language);
}
