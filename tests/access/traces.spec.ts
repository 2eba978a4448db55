/** K38: visitor data only as totals. The kiosk keeps none at all, so a visit leaves the machine as it was. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bar, expect, goTo, hurry, once, test } from '../e2e/test.ts';

/** Every file of the kiosk's data folder, by its name. */
function filesOf(content: string): Record<string, string> {
	const folder = path.join(path.dirname(content), 'data');
	return Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const file = path.join(entry.parentPath, entry.name);
				return [path.relative(folder, file), readFileSync(file, 'utf8')];
			}),
	);
}

test('K38: a visit with every choice leaves nothing on the machine', { tag: once }, async ({ page, open, start, context }) => {
	const kiosk = await start(['--demo']);
	await hurry(page);
	await open('', kiosk);
	const before = filesOf(kiosk.content);
	// The journal at least is there: the folder looked at is the right one.
	expect(Object.keys(before).some((name) => name.endsWith('journal.log'))).toBe(true);
	await page.locator('.attract-language[lang="en"]').tap();
	await bar(page, 'Accessibility').tap();
	await page.locator('[data-comfort="highContrast"]').tap();
	for (const route of ['#/vision/home', '#/heritage/lapphyttan', '#/events', '#/place/klackberg']) await goTo(page, route);
	await page.goto('about:blank');
	expect(filesOf(kiosk.content)).toEqual(before);
	expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});
