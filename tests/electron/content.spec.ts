import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyContent, expect, interfaceWords, test } from './fixtures.ts';

const { headline } = interfaceWords('sv').attract;

test('a changed word is on the resting screen without a restart', async ({ startKiosk, folder }) => {
	const content = copyContent(path.join(folder, 'content'));
	const { page } = await startKiosk({ args: [`--content=${content}`] });
	await expect(page.getByRole('heading', { name: headline })).toBeVisible();
	await page.evaluate(() => {
		window.marker = 'still the same page';
	});
	changeHeadline(content, 'En ny rubrik för provet');
	await expect(page.getByRole('heading', { name: 'En ny rubrik för provet' })).toBeVisible();
	expect(await page.evaluate(() => window.marker)).toBe('still the same page');
});

test('damage done while it runs leaves the last good content on the screen', async ({ startKiosk, folder, profile }) => {
	const content = copyContent(path.join(folder, 'content'));
	const { page } = await startKiosk({ args: [`--content=${content}`] });
	const file = path.join(content, 'kiosk.yaml');
	const good = readFileSync(file, 'utf8');
	writeFileSync(file, 'name: [');
	await expect.poll(() => journal(profile)).toContain('kiosk.yaml');
	await expect(page.getByRole('heading', { name: headline })).toBeVisible();
	// Mended, with another word in it, it is taken over.
	changeHeadline(content, 'Rubriken efter lagningen');
	writeFileSync(file, good);
	await expect(page.getByRole('heading', { name: 'Rubriken efter lagningen' })).toBeVisible();
});

test('with damaged content and nothing better, the screen shows what the program carries', async ({ startKiosk, folder, profile }) => {
	const content = copyContent(path.join(folder, 'content'));
	changeHeadline(content, 'Detta får inte synas');
	writeFileSync(path.join(content, 'kiosk.yaml'), 'name: [\n');
	const { page } = await startKiosk({ args: [`--content=${content}`] });
	await expect(page.getByRole('heading', { name: headline })).toBeVisible();
	expect(journal(profile)).toContain('kiosk.yaml');
});

test('with no content folder at all, too', async ({ startKiosk, folder }) => {
	const { page } = await startKiosk({ args: [`--content=${path.join(folder, 'missing')}`] });
	await expect(page.getByRole('heading', { name: headline })).toBeVisible();
});

function changeHeadline(content: string, text: string): void {
	const file = path.join(content, 'words/sv/ui.json');
	const words = interfaceWords('sv');
	writeFileSync(file, JSON.stringify({ ...words, attract: { ...words.attract, headline: text } }, null, '\t'));
}

function journal(profile: string): string {
	const file = path.join(profile, 'journal.log');
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
