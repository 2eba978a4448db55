import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Look } from '../../tests/pictures/show.ts';
import type { State } from '../../tests/pictures/states.ts';

/** One picture to take. `file` is relative to the folder of the pictures. */
export type Shot = { state: State; look: Look; size: { width: number; height: number }; file: string };

const columns = { inlineSize: 2400, thumb: 240 };

/** One page with every picture small, as contact-sheet.html (a touch opens the large one) and contact-sheet.png. */
export async function printContactSheet(browser: Browser, folder: string, shots: readonly Shot[]): Promise<void> {
	const names = [...new Set(shots.map(({ state }) => state.name))];
	const html = `<!doctype html><meta charset="utf-8"><title>Norbergskiosken</title>
<style>
body { margin: 24px; font: 16px sans-serif; }
section { display: inline-block; vertical-align: top; margin: 0 24px 24px 0; }
h2 { font-size: 18px; margin: 0 0 8px; }
a { display: inline-block; margin: 0 8px 8px 0; color: inherit; text-decoration: none; }
img { display: block; max-inline-size: ${columns.thumb}px; max-block-size: ${columns.thumb}px; border: 1px solid; }
small { display: block; }
</style>
${names
	.map(
		(name) =>
			`<section><h2>${name}</h2>${shots
				.filter(({ state }) => state.name === name)
				.map(({ file }) => `<a href="${file}"><img src="${file}" alt=""><small>${path.basename(file, '.png')}</small></a>`)
				.join('')}</section>`,
	)
	.join('\n')}`;
	const sheet = path.join(folder, 'contact-sheet.html');
	await writeFile(sheet, html);
	const page = await browser.newPage({ viewport: { width: columns.inlineSize, height: 1000 } });
	await page.goto(pathToFileURL(sheet).href);
	await page.screenshot({ path: path.join(folder, 'contact-sheet.png'), fullPage: true });
	await page.close();
	console.log(`\n${shots.length} pictures in pictures/, all of them small in pictures/contact-sheet.png`);
}
