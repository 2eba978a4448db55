import { findBrowser, findPlaywrightBrowser, installChromium } from '../find/find-browser.mjs';
import { sentenceOf } from '../process/problem.mjs';
import { openDisplay } from './display.mjs';
import { electronForTests } from './test-electron.mjs';

/**
 * What a suite runs on: what the environment must say, or why it cannot run.
 * @typedef {{env: Record<string, string>, skip?: string}} Ground
 */

/**
 * The system's browser; else Playwright's; else, as root on Debian, one that is installed now.
 * @param {{say: (line: string) => void}} how
 * @returns {Promise<Ground>}
 */
export async function prepareBrowser({ say }) {
	try {
		const browser = findBrowser() ?? (await findPlaywrightBrowser()) ?? (await installChromium({ say }));
		if (!browser) {
			return { env: {}, skip: 'there is no browser: install Chromium, Chrome or Edge, or run "npx playwright install chromium"' };
		}
		say(`Browser: ${browser.title} (${browser.executable})`);
		return { env: { KIOSK_BROWSER: browser.executable } };
	} catch (error) {
		return { env: {}, skip: sentenceOf(error) };
	}
}

/**
 * A real Electron and, on Linux, a display of its own for it.
 * @param {{say: (line: string) => void}} how
 * @returns {Promise<Ground>}
 */
export async function prepareElectron({ say }) {
	const electron = await electronForTests({ say });
	if (electron.kind === 'skip') return { env: {}, skip: `there is no Electron: ${electron.reason}` };
	say(
		`Electron: ${electron.version}, ${electron.kind === 'official' ? 'the official runtime' : 'the one from the registry, for tests only'}`,
	);
	const env = {
		KIOSK_ELECTRON: electron.executablePath,
		KIOSK_ELECTRON_VERSION: electron.version,
		KIOSK_ELECTRON_FOLDER: electron.folder,
	};
	if (process.platform !== 'linux') return { env };
	const display = await openDisplay();
	if ('skip' in display) return { env: {}, skip: `there is no display: ${display.skip}` };
	return { env: { ...env, DISPLAY: display.display, KIOSK_FRAMEBUFFER: display.framebufferFile } };
}
