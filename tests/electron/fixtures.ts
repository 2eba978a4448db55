import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page, type TestInfo } from '@playwright/test';
import type { Transport } from '../../bridge/bridge.ts';
import { answering } from '../host/answering.ts';
import { coloursInBands, type Picture } from './picture.ts';

declare global {
	interface Window {
		/** Set by a test: gone when the page has been loaded anew. */
		marker?: string;
	}
}

export const root = path.resolve(import.meta.dirname, '../..');

/** The kiosk in Electron, driven by Playwright. */
export type ElectronKiosk = {
	app: ElectronApplication;
	/** Its one window, with the page drawn. */
	page: Page;
	/** What it has said on stdout and stderr. */
	said(): string;
};

export type StartOptions = {
	/** Beyond the profile folder. */
	args?: string[];
	/** Takes the page's own policy away, to see whether what lies behind it holds. */
	bypassCSP?: boolean;
	/** Beyond the test's own environment. */
	env?: Record<string, string>;
};

type Fixtures = {
	/** A new, empty folder, gone after the test. */
	folder: string;
	/** The folder of the kiosk's own data: journal, last good content. */
	profile: string;
	/** Starts the built kiosk, once a test. */
	startKiosk(options?: StartOptions): Promise<ElectronKiosk>;
	/** The kiosk as the public sees it. */
	electronPage: ElectronKiosk;
};

export const test = base.extend<Fixtures>({
	// Playwright reads what a fixture depends on from this pattern.
	// biome-ignore lint/correctness/noEmptyPattern: see above
	folder: async ({}, use) => {
		const folder = mkdtempSync(path.join(tmpdir(), 'norbergskiosken-test-'));
		await use(folder);
		// A browser that has just ended may hold its files for a moment.
		rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
	},
	profile: async ({ folder }, use) => use(path.join(folder, 'profile')),
	startKiosk: async ({ profile }, use, testInfo) => {
		const executablePath = electronExecutable(testInfo);
		let app: ElectronApplication | undefined;
		const output: string[] = [];
		await use(async ({ args = [], bypassCSP = false, env = {} } = {}) => {
			app = await _electron.launch({
				executablePath,
				args: [root, ...electronArguments(profile), ...args],
				chromiumSandbox: !runsAsRoot,
				bypassCSP,
				env: { ...inherited(), ...env },
				timeout: patience,
			});
			for (const stream of [app.process().stdout, app.process().stderr]) stream?.on('data', (chunk) => output.push(String(chunk)));
			const page = await app.firstWindow({ timeout: patience });
			await answering(page, patience);
			return { app, page, said: () => output.join('') };
		});
		await app?.close();
		if (testInfo.status !== testInfo.expectedStatus) {
			await testInfo.attach('what the kiosk said', { body: output.join(''), contentType: 'text/plain' });
		}
	},
	electronPage: async ({ startKiosk }, use) => use(await startKiosk()),
});

export { expect };

/** The environment as Playwright takes it: without what is not set. */
function inherited(): Record<string, string> {
	return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Milliseconds for a start that takes one or two seconds: a machine that is busy with other things is no fault. */
const patience = 120_000;

/** Chromium refuses its sandbox to root; then, and only in tests, it goes without. */
const runsAsRoot = process.getuid?.() === 0;

/** The Electron that `npm test` chose. Without one, or without a display, the test is skipped and says why. */
export function electronExecutable(testInfo: TestInfo): string {
	const executable = process.env.KIOSK_ELECTRON ?? '';
	testInfo.skip(executable === '', 'KIOSK_ELECTRON names no Electron');
	testInfo.skip(process.platform === 'linux' && !process.env.DISPLAY, 'There is no display');
	return executable;
}

/** What every start of the kiosk in a test gets. */
export function electronArguments(profile: string): string[] {
	return [`--user-data-dir=${profile}`, ...(runsAsRoot ? ['--no-sandbox'] : [])];
}

/** A copy of the content, for a test to change. */
export function copyContent(target: string): string {
	cpSync(path.join(root, 'content'), target, { recursive: true });
	return target;
}

/** The interface's words as they stand in the content. */
export function interfaceWords(language: string) {
	return JSON.parse(readFileSync(path.join(root, `content/words/${language}/ui.json`), 'utf8'));
}

/** The bridge as the preload installs it, for use inside the page. */
export function bridgeOf(page: Page) {
	return page.evaluateHandle((): Transport => {
		if (!window.kiosk) throw new Error('The page has no bridge');
		return window.kiosk;
	});
}

/** What the window shows, as its own compositor has it; also of a page that Playwright cannot reach any more. */
export async function capture(app: ElectronApplication): Promise<Picture> {
	const { size, base64 } = await app.evaluate(async ({ BrowserWindow }) => {
		const [window] = BrowserWindow.getAllWindows();
		const image = await window?.webContents.capturePage();
		return { size: image?.getSize() ?? { width: 0, height: 0 }, base64: image?.toBitmap().toString('base64') ?? '' };
	});
	return { ...size, bytesPerRow: size.width * 4, pixels: Buffer.from(base64, 'base64') };
}

/** Waits until a picture has many colours in every eighth of its height, which no blank, half or failed page has. */
export async function expectDrawn(picture: () => Promise<Picture>): Promise<void> {
	await expect
		.poll(async () => Math.min(...coloursInBands(await picture(), 8)), { message: 'the fewest colours in an eighth of the screen' })
		.toBeGreaterThan(24);
}

/**
 * Resolves when a process has said this on stdout or stderr, with all that it has said by then. The test's own time limit is the
 * watchdog.
 */
export function saying(child: ChildProcess, text: string): Promise<string> {
	let said = '';
	return new Promise((resolve) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (chunk) => {
				said += chunk;
				if (said.includes(text)) resolve(said);
			});
		}
	});
}
