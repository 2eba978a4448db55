/**
 * Electron's start to the kiosk's first painted page, to the same Electron opening an empty page. Both have started once before, as a kiosk
 * that is switched on in the morning has.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { endAllRunning } from '../../scripts/process/running.mjs';
import { prepareElectron } from '../../scripts/test/prepare.mjs';
import { projectRoot } from '../host/served-kiosk.ts';
import type { Part } from './part.ts';
import { median, rounded, spread } from './result.ts';

/** The least that can be painted: a word. Its window is as large as the kiosk's. */
const emptyApp = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1080, height: 1920, frame: false }).loadURL('data:text/html,<title>empty</title>.'));
`;

export const electron: Part = {
	name: 'electron',
	isThrottled: false,
	async measure({ runs, say }) {
		const ground = await prepareElectron({ say });
		if (ground.skip) throw new Error(`Electron’s start cannot be measured here: ${ground.skip}`);
		const folder = await mkdtemp(path.join(tmpdir(), 'norbergskiosken-bench-'));
		const empty = path.join(folder, 'empty.cjs');
		await writeFile(empty, emptyApp);
		const times: Record<'kiosk' | 'empty', number[]> = { kiosk: [], empty: [] };
		try {
			for (let run = -1; run < runs; run++) {
				for (const [name, app] of [
					['empty', empty],
					['kiosk', projectRoot],
				] as const) {
					const took = await firstPaint(app, path.join(folder, name), ground.env);
					if (run >= 0) times[name].push(took);
				}
				if (run >= 0) say(`${run + 1}/${runs}: empty ${times.empty.at(-1)?.toFixed(0)}, kiosk ${times.kiosk.at(-1)?.toFixed(0)} ms`);
			}
		} finally {
			await endAllRunning();
			await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
		}
		return {
			figures: {
				start: {
					value: rounded(median(times.kiosk) / median(times.empty)),
					note: `${spread(times.kiosk)} : ${spread(times.empty)}, on Electron ${ground.env.KIOSK_ELECTRON_VERSION}, unthrottled`,
				},
			},
		};
	},
};

/** Milliseconds from the start of the program to its window's first contentful paint. */
async function firstPaint(program: string, profile: string, env: Record<string, string>): Promise<number> {
	const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
	const isRoot = process.getuid?.() === 0;
	const began = Date.now();
	const app = await _electron.launch({
		executablePath: env.KIOSK_ELECTRON,
		args: [program, `--user-data-dir=${profile}`, ...(isRoot ? ['--no-sandbox'] : [])],
		chromiumSandbox: !isRoot,
		env: { ...inherited, ...env },
	});
	try {
		const page = await app.firstWindow();
		const painted = await page.waitForFunction(() => {
			const paint = performance.getEntriesByName('first-contentful-paint')[0];
			return paint ? performance.timeOrigin + paint.startTime : false;
		});
		return Number(await painted.jsonValue()) - began;
	} finally {
		await app.close();
	}
}
