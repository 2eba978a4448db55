import { readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findBrowser } from '../find/find-browser.mjs';
import { Problem } from '../process/problem.mjs';
import { startChild } from '../process/running.mjs';
import { removeFolder, temporaryFolder } from '../process/temporary-folder.mjs';
import { openLoopback } from './loopback.mjs';
import { untilReady } from './page-ready.mjs';

/**
 * The kiosk in the system's Chromium, Chrome or Edge, with a profile of its own that is thrown away afterwards. Its page
 * is ready when it has told the loopback server so.
 * @param {import('./hosts.mjs').HostSituation} situation
 * @returns {Promise<import('./hosts.mjs').ReadyHost>}
 */
export async function startChromium({ root, options, say }) {
	const browser = findBrowser();
	if (!browser) throw new Problem('There is no Chromium, Chrome or Edge on this machine; install one to have the kiosk on its screen.');
	const server = await openLoopback({ root, options, host: 'chromium', say });
	const profile = temporaryFolder('norbergskiosken-profile-', profileParent(browser.executable));
	const close = async () => {
		await server.close();
		removeFolder(profile);
	};
	try {
		const args = browserArguments({
			title: browser.title,
			address: server.address,
			profile,
			windowed: options.windowed,
		});
		const child = startChild(browser.executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
		const { ended } = await untilReady({ program: browser.title, child, ready: server.ready });
		say('The kiosk is on the screen. Ctrl+C ends it.');
		return { title: browser.title, ended, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/**
 * @param {{title: string, address: string, profile: string, windowed: boolean, platform?: NodeJS.Platform}} how
 */
export function browserArguments({ title, address, profile, windowed, platform = process.platform }) {
	const args = [
		`--user-data-dir=${profile}`,
		'--no-first-run',
		'--no-default-browser-check',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--disable-quic',
		'--disable-features=Translate,TranslateUI',
		'--noerrdialogs',
	];
	// A fresh profile must not ask for the desktop's keyring; the machine's voices stand behind speech-dispatcher.
	if (platform === 'linux') args.push('--password-store=basic', '--enable-speech-dispatcher');
	if (windowed) return [...args, `--app=${address}`];
	// In its window a colleague may zoom and swipe; on the kiosk's screen nobody may.
	args.push('--disable-pinch', '--overscroll-history-navigation=0');
	if (title === 'Edge') args.push('--edge-kiosk-type=fullscreen');
	return [...args, '--kiosk', address];
}

/**
 * A snap sees a temporary folder of its own, and of the home folder only what is its own.
 * @param {string} executable
 */
function profileParent(executable) {
	const real = realpathSync(executable);
	const snap = real.startsWith('/snap/') || basename(real) === 'snap' || isWrapperOfSnap(real);
	return snap ? join(homedir(), 'snap', 'chromium', 'common') : tmpdir();
}

/**
 * Ubuntu's /usr/bin/chromium-browser is a small script that starts the snap.
 * @param {string} path
 */
function isWrapperOfSnap(path) {
	return process.platform === 'linux' && statSync(path).size < 20_000 && readFileSync(path, 'utf8').includes('/snap/bin/chromium');
}
