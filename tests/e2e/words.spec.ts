import type { Page } from '@playwright/test';
import { bar, everyRoute, expect, goTo, test } from './test.ts';

const speak = async (page: Page, language: string) => {
	await goTo(page, '#/language');
	await page.locator(`.languages [lang="${language}"]`).first().tap();
	await expect(page.locator('html')).toHaveAttribute('lang', language);
};

test('what nobody has translated stands in Swedish, and says so', async ({ page, open, start }) => {
	const kiosk = await start([], async (content) => {
		const { readFile, writeFile } = await import('node:fs/promises');
		for (const [file, lost] of [
			['heritage', /\t\t\t"text": "[^"]*norbergite[^"]*"/],
			['heritage', /"line": "[^"]*",(?=\s*"text": "[^"]*Blå grottan)/],
			['recurring', /"text": "[^"]*Mimerlaven[^"]*"/],
		] as const) {
			const name = `${content}/words/en/${file}.json`;
			const whole = await readFile(name, 'utf8');
			const without = whole.replace(lost, '').replace(/,(\s*)\}/g, '$1}');
			expect(without, String(lost)).not.toBe(whole);
			await writeFile(name, without);
		}
	});
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open('#/home', kiosk);
	await speak(page, 'en');
	const swedish = page.locator('main bdi[lang="sv"][dir="ltr"]');
	const mark = page.locator('.language-mark');

	await goTo(page, '#/heritage/norbergite-1926');
	await expect(swedish.filter({ hasText: 'Per Geijer beskriver' })).toBeVisible();
	await expect(mark).toHaveText('In Swedish');
	await expect(page.locator('.stop h2')).toHaveText('The mineral norbergite');
	await goTo(page, '#/heritage/lapphyttan');
	await expect(mark).toHaveCount(0);

	await goTo(page, '#/place/klackberg');
	await expect(swedish.filter({ hasText: 'Naturreservat vid sjön Noren' })).toBeVisible();

	await goTo(page, '#/recurring/norbergfestival');
	await expect(swedish.filter({ hasText: 'Festivalen vid Mimerlaven började 1999' })).toBeVisible();
	await expect(mark).toHaveText('In Swedish');

	// In Swedish nothing is foreign.
	await speak(page, 'sv');
	await expect(mark).toHaveCount(0);
});

test('easy Swedish: lines of at most 55 characters, paragraphs of at most 7 lines, ragged and upright (K20)', async ({ page, open }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open('#/home');
	await speak(page, 'sv-x-lattlast');
	let measured = 0;
	for (const route of everyRoute) {
		await goTo(page, route);
		const { count, found } = await page.evaluate(linesOfParagraphs);
		measured += count;
		expect.soft(found, route).toEqual([]);
	}
	expect(measured).toBeGreaterThan(60);
});

test('easy Swedish is one tap from the bar, as every language', async ({ page, open }) => {
	await open('#/places');
	await bar(page, 'Språk').tap();
	await page.getByRole('button', { name: 'Lättläst svenska' }).tap();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('.page-places')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'sv-x-lattlast');
});

/** In the page: how a reader sees each paragraph, line by line. Empty lines part paragraphs. */
function linesOfParagraphs() {
	const found: string[] = [];
	// What stands over a heading or under a figure is a label.
	const labels = '.page-section, .wheel-count, .visually-hidden';
	const paragraphs = [...document.querySelectorAll<HTMLElement>('main p')].filter(
		(paragraph) => paragraph.checkVisibility() && !paragraph.closest(labels) && paragraph.textContent?.trim(),
	);
	for (const paragraph of paragraphs) {
		const { textAlign, hyphens, fontStyle } = getComputedStyle(paragraph);
		const start = paragraph.textContent?.slice(0, 40);
		if (textAlign !== 'start' || hyphens === 'auto' || fontStyle !== 'normal') found.push(`${start}: ${textAlign} ${hyphens} ${fontStyle}`);
		const lines = new Map<number, string>();
		const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			// The names of sources are as they are.
			if (node.parentElement?.closest('[lang="sv"]')) continue;
			const text = node.textContent ?? '';
			for (let at = 0; at < text.length; at++) {
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const box = range.getClientRects()[0];
				if (!box || box.width === 0) continue;
				// Small digits of a formula stand a little lower than their line.
				const key = [...lines.keys()].find((top) => Math.abs(top - box.bottom) < box.height / 2) ?? box.bottom;
				lines.set(key, (lines.get(key) ?? '') + text[at]);
			}
		}
		const tops = [...lines.keys()];
		const step = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
		let block = 0;
		for (const [index, top] of tops.entries()) {
			block = index > 0 && top - (tops[index - 1] ?? 0) > step * 1.5 ? 1 : block + 1;
			const line = lines.get(top)?.trim() ?? '';
			if (line.length > 55) found.push(`${line.length} characters: ${line}`);
			if (block === 8) found.push(`more than 7 lines: ${start}`);
		}
	}
	return { count: paragraphs.length, found };
}
