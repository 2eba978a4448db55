import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Problem } from '../process/problem.mjs';
import { runChild } from '../process/running.mjs';

/** @typedef {{executable: string, title: string}} Browser title: what it is called on screen */

/** @type {[string, string][]} */
const linuxNames = [
	['chromium', 'Chromium'],
	['chromium-browser', 'Chromium'],
	['google-chrome', 'Chrome'],
	['google-chrome-stable', 'Chrome'],
	['microsoft-edge', 'Edge'],
	['microsoft-edge-stable', 'Edge'],
];
/** @type {[string[], string][]} */
const windowsPaths = [
	[['Chromium', 'Application', 'chrome.exe'], 'Chromium'],
	[['Google', 'Chrome', 'Application', 'chrome.exe'], 'Chrome'],
	[['Microsoft', 'Edge', 'Application', 'msedge.exe'], 'Edge'],
];
/** @type {[string[], string][]} */
const macPaths = [
	[['Chromium.app', 'Contents', 'MacOS', 'Chromium'], 'Chromium'],
	[['Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'], 'Chrome'],
	[['Microsoft Edge.app', 'Contents', 'MacOS', 'Microsoft Edge'], 'Edge'],
];

/**
 * The system's own Chromium, Chrome or Edge.
 * @param {object} [where]
 * @param {NodeJS.Platform} [where.platform]
 * @param {Record<string, string | undefined>} [where.env]
 * @param {string[]} [where.folders] instead of the fixed places: /snap/bin on Linux, the applications folders on macOS
 * @returns {Browser | null}
 */
export function findBrowser({ platform = process.platform, env = process.env, folders } = {}) {
	/** @type {[string[], string][]} */
	const paths = platform === 'win32' ? windowsPaths : platform === 'darwin' ? macPaths : linuxNames.map(([name, title]) => [[name], title]);
	const within = foldersOf(platform, env, folders);
	for (const [parts, title] of paths) {
		for (const folder of within) {
			const executable = join(folder, ...parts);
			if (isExecutable(executable)) return { executable, title };
		}
	}
	return null;
}

/**
 * The browser that Playwright would use; it is there only where Playwright could download it.
 * @returns {Promise<Browser | null>}
 */
export async function findPlaywrightBrowser() {
	try {
		const { chromium } = await import('@playwright/test');
		const executable = chromium.executablePath();
		return isExecutable(executable) ? { executable, title: 'Playwright’s Chromium' } : null;
	} catch {
		return null;
	}
}

/**
 * Installs Chromium with apt-get, for tests: as root on Debian or its like.
 * @param {{say: (line: string) => void}} how
 * @returns {Promise<Browser | null>} null where this is not root on such a system
 * @throws {Problem} when apt-get cannot
 */
export async function installChromium({ say }) {
	const root = process.platform === 'linux' && process.getuid?.() === 0;
	const aptGet = (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, 'apt-get')));
	if (!root || !aptGet) return null;
	say('Installing Chromium (apt-get install chromium) …');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const args of [['update'], ['install', '-y', 'chromium']]) {
		const { code } = await runChild('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
		if (code !== 0) throw new Problem(`Chromium could not be installed: apt-get ${args[0]} failed, and its messages above say why.`);
	}
	const browser = findBrowser();
	if (!browser) throw new Problem('Chromium was installed but is not on the PATH; install Chromium or Chrome by hand.');
	return browser;
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @param {string[] | undefined} folders
 */
function foldersOf(platform, env, folders) {
	if (platform === 'win32') {
		return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
	}
	if (platform === 'darwin') return folders ?? ['/Applications', join(homedir(), 'Applications')];
	return [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...(folders ?? ['/snap/bin'])];
}

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
