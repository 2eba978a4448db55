/** What is loaded: script and typefaces, by what a real start asks for. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openProbe } from './kiosk-browser.ts';
import type { Part } from './part.ts';
import { rounded } from './result.ts';
import { watchStart } from './watch-start.ts';

export const bytes: Part = {
	name: 'bytes',
	isThrottled: false,
	async measure({ browser, build, kiosk }) {
		const { page, session, close } = await openProbe(browser, 1);
		const { painted, read } = await watchStart(page, session);
		await page.goto(`${kiosk.address}/`, { waitUntil: 'commit' });
		await painted;
		await page.waitForTimeout(2000);
		const { fcp, ready, files } = await read();
		await close();
		const isScript = (file: string) => file.endsWith('.js');
		const first = files.filter((file) => isScript(file.path) && file.start < ready).map((file) => file.path);
		const all = (await readdir(path.join(build.pages, 'assets'))).filter(isScript).map((name) => `/assets/${name}`);
		const sizes = await Promise.all(first.map(async (file) => [file, await gzippedKilobytes(build.pages, [file])] as const));
		const fonts = files.filter((file) => file.path.endsWith('.woff2') && file.start < fcp);
		return {
			figures: {
				firstScript: { value: rounded(await gzippedKilobytes(build.pages, first), 1), note: `${first.length} files` },
				wholeScript: { value: rounded(await gzippedKilobytes(build.pages, all), 1), note: `${all.length} files` },
				fonts: { value: rounded(fonts.reduce((sum, font) => sum + font.bytes, 0) / 1024, 1), note: `${fonts.length} files` },
			},
			tables: [
				{
					title: 'Script before the first screen answers',
					columns: ['file', 'KB, gzipped'],
					rows: sizes.toSorted(([, a], [, b]) => b - a).map(([file, size]) => [path.basename(file), rounded(size, 1)]),
				},
			],
		};
	},
};

/** @param files as the page asks for them, `/assets/index-Dm5E2-8n.js`; one that is asked for twice counts once */
export async function gzippedKilobytes(pages: string, files: readonly string[]): Promise<number> {
	const sizes = await Promise.all([...new Set(files)].map(async (file) => gzipSync(await readFile(path.join(pages, file))).length));
	return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}
