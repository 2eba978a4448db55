/** What is loaded: script and typefaces, by what a real start asks for. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzippedKilobytes } from '../../scripts/build/scriptSize.ts';
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
		const { lcp, ready, files } = await read();
		await close();
		const isScript = (file: string) => file.endsWith('.js');
		const first = files.filter((file) => isScript(file.path) && file.start < ready).map((file) => file.path);
		const all = (await readdir(path.join(build.pages, 'assets'))).filter(isScript).map((name) => `/assets/${name}`);
		const sizes = first.map((file) => [file, gzippedKilobytes(build.pages, [file])] as const);
		// The very first paint may be of drawings alone: what counts is what the words wait for.
		const fonts = files.filter((file) => file.path.endsWith('.woff2') && file.start < lcp);
		return {
			figures: {
				firstScript: { value: rounded(gzippedKilobytes(build.pages, first), 1), note: `${first.length} files` },
				wholeScript: { value: rounded(gzippedKilobytes(build.pages, all), 1), note: `${all.length} files` },
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
