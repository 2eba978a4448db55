/** Brings a page into a combination by the kiosk's own controls, as a visitor would. */
import type { Page } from '@playwright/test';
import { textSizes } from '../../renderer/kiosk/visit.ts';
import { sessionOf } from '../e2e/session.ts';
import { arrived, expect, goTo } from '../e2e/test.ts';
import { type Combination, screens } from './combinations.ts';

export type Setting = {
	combination: Combination;
	/** CSS pixels in a millimetre of the screen. */
	millimetre: number;
	/** Millimetres from the floor to the screen's lower edge, where nobody has measured it. */
	bottomEdge: number;
	/** What earlier pages of the walk showed, for what must be the same on all of them. */
	memory: Map<string, string>;
};

export function settingOf(combination: Combination): Setting {
	const { inches, width, height } = screens[combination.screen];
	return {
		combination,
		millimetre: Math.hypot(width, height) / (inches * 25.4),
		bottomEdge: width > height ? 850 : 800,
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

/** From wherever the visit is to the wanted comfort and language. */
export async function choose(page: Page, { language, theme, textSize, reach, motion }: Combination): Promise<void> {
	// The walk before may have ended at the idle warning, which any key answers.
	if (await page.getByRole('dialog').count()) await page.keyboard.press('a');
	// Calm is asked for by the visitor; everywhere else by the system.
	await page.emulateMedia({ reducedMotion: motion === 'full' ? 'reduce' : 'no-preference' });
	await goTo(page, '#/access');
	await page.locator('.text-size').nth(textSizes.indexOf(textSize)).tap();
	const wanted = { highContrast: theme === 'contrast', calm: motion === 'calm', reach: reach === 'on' };
	for (const [name, on] of Object.entries(wanted)) {
		const control = page.locator(`[data-comfort="${name}"]`);
		if ((await control.getAttribute('aria-checked')) !== String(on)) await control.tap();
		await expect(control).toHaveAttribute('aria-checked', String(on));
	}
	await goTo(page, '#/language');
	await page.locator(`.language:has([lang="${language}"])`).tap();
	await expect(page.locator('html')).toHaveAttribute('lang', language);
	await arrived(page);
}
