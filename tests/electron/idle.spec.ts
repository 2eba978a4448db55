import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { answering } from '../host/answering.ts';
import { expect, interfaceWords, root, test } from './fixtures.ts';

/** Seconds. */
type Idle = { warnAfter: number; countdown: number };
const { idle }: { idle: Idle } = parse(readFileSync(path.join(root, 'content/kiosk.yaml'), 'utf8'));
const words = { sv: interfaceWords('sv'), en: interfaceWords('en') };

test('left alone, the screen asks, counts down and starts over in the default language', async ({ electronPage: { page } }) => {
	await beginInEnglish(page);
	await wait(page, idle.warnAfter - 5);
	await expect(page.getByRole('dialog')).toBeHidden();

	await wait(page, 10);
	await expect(page.getByRole('dialog', { name: words.en.idle.title })).toBeVisible();

	await wait(page, idle.countdown - 10);
	await expect(page.getByRole('dialog')).toBeVisible();

	await wait(page, 10);
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('heading', { name: words.sv.attract.headline })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

for (const [way, answer] of [
	['a tap', (page: Page) => page.mouse.click(20, 20)],
	['any key', (page: Page) => page.keyboard.press('x')],
	['its own button', (page: Page) => page.getByRole('button', { name: words.en.idle.stay }).click()],
] as const) {
	test(`${way} keeps the visit`, async ({ electronPage: { page } }) => {
		await beginInEnglish(page);
		await wait(page, idle.warnAfter + 5);
		await expect(page.getByRole('dialog')).toBeVisible();
		await answer(page);
		await expect(page.getByRole('dialog')).toBeHidden();
		await wait(page, idle.countdown + 10);
		await expect(page.getByRole('heading', { name: words.en.home.title })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});
}

test('its button Start over ends the visit at once', async ({ electronPage: { page } }) => {
	await beginInEnglish(page);
	await wait(page, idle.warnAfter + 5);
	await page.getByRole('button', { name: words.en.idle.startOver }).click();
	await wait(page, 5);
	await expect(page.getByRole('heading', { name: words.sv.attract.headline })).toBeVisible();
});

/** A visit in English, under a clock that only the test turns: it has begun no time ago. */
async function beginInEnglish(page: Page): Promise<void> {
	await page.clock.install();
	await page.reload();
	await answering(page);
	await expect(page.getByRole('heading', { name: words.sv.attract.headline })).toBeVisible();
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
	await page.getByRole('button', { name: words.en.attract.touch }).click();
	await wait(page, 2);
	await expect(page.getByRole('heading', { name: words.en.home.title })).toBeVisible();
}

async function wait(page: Page, seconds: number): Promise<void> {
	await page.clock.runFor(seconds * 1000);
}
