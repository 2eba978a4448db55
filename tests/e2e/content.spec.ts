import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, heading, test } from './test.ts';

async function replaceIn(file: string, from: string, to: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	expect(text).toContain(from);
	await writeFile(file, text.replace(from, to));
}

test('damaged content: the baseline is on the screen, and every fault is told with its place', async ({ page, open, start }) => {
	const kiosk = await start([], async (content) => {
		await replaceIn(path.join(content, 'kiosk.yaml'), 'warnAfter: 90', 'warnAfter: soon');
		await rm(path.join(content, 'words/en/heritage.json'));
	});
	await open('', kiosk);
	await expect(heading(page)).toContainText('hjärtat');
	await heading(page).tap();
	await page.getByRole('button', { name: /Gruvarvet/ }).tap();
	await expect(page.locator('.stop-when')).toBeVisible();
	expect(kiosk.output()).toMatch(/kiosk\.yaml, rad \d+, tecken \d+: "idle\.warnAfter"/);
	expect(kiosk.output()).toMatch(/words\/en\/heritage\.json: Filen saknas/);
});

test('a good change is taken over while nobody uses the screen, and only then', async ({ page, open, start }) => {
	const kiosk = await start();
	const words = path.join(kiosk.content, 'words/sv/ui.json');
	await page.clock.install();
	await open('', kiosk);
	await heading(page).tap();
	await expect(heading(page)).toHaveText('Välkommen in.');

	const fetched = page.waitForResponse((response) => response.url().endsWith('/bridge/call/words'));
	await replaceIn(words, '"title": "Välkommen in."', '"title": "Stig på."');
	await (await fetched).finished();
	await expect(heading(page)).toHaveText('Välkommen in.');

	await page.clock.runFor(91_000);
	await page.clock.runFor(32_000);
	await expect(heading(page)).toContainText('hjärtat');
	await heading(page).tap();
	await expect(heading(page)).toHaveText('Stig på.');
});

test('a bad change never reaches the screen; when it is mended, the mended text does', async ({ page, open, start }) => {
	const kiosk = await start();
	const words = path.join(kiosk.content, 'words/sv/ui.json');
	await open('', kiosk);
	await replaceIn(words, '"touch": "Rör vid skärmen",', '"touch": "Rör vid skärmen"');
	await expect.poll(() => kiosk.output()).toMatch(/words\/sv\/ui\.json, rad \d+/);
	await expect(page.getByRole('button', { name: 'Rör vid skärmen' })).toBeVisible();
	await replaceIn(words, '"touch": "Rör vid skärmen"', '"touch": "Lägg handen här",');
	await expect(page.getByRole('button', { name: 'Lägg handen här' })).toBeVisible();
});

test('the demonstration and a pretended clock are marked on every page', async ({ page, open, served }) => {
	const kiosk = await served('--demo', '--now', '2027-02-10T12:00:00+01:00');
	for (const hash of ['', '#/home', '#/events', '#/about']) {
		await open(hash, kiosk);
		await expect(page.getByText('Demonstration: evenemangen är påhittade')).toBeVisible();
		await expect(page.getByText('Klockan är ställd för hand')).toBeVisible();
	}
	await open('#/events', kiosk);
	await expect(page.getByText('10 februari').first()).toBeVisible();
	await expect(page.locator('.event-row').filter({ hasText: 'Demo:' }).first()).toBeVisible();
});

test('without a mark the events are the real ones', async ({ page, open }) => {
	await open('#/events');
	await expect(page.getByText(/Demo/)).toHaveCount(0);
	await expect(page.locator('.marks')).toHaveCount(0);
});

test('the page comes up when its host is there again', async ({ page, open, faults }) => {
	let refused = 0;
	await page.route('**/bridge/call/content', (route) => (refused++ < 2 ? route.fulfill({ status: 403 }) : route.continue()));
	await open();
	expect(refused).toBeGreaterThan(2);
	// The page and the browser told of the refusals, as they should.
	expect(faults.filter((fault) => fault.includes('403'))).toHaveLength(faults.length);
	faults.length = 0;
});
