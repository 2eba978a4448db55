import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from '../process/is-installed.mjs';
import { endChild, startChild } from '../process/running.mjs';
import { removeFolder, temporaryFolder } from '../process/temporary-folder.mjs';

// A display that nobody sees, for tests on Linux: Xvfb in the kiosk's own size, with a window manager in it, because without
// one a window that asks for the whole screen stays as small as it was. Both end with the process that opened them.

const screen = '1080x1920x24';
/** Milliseconds; both are there within one second on an idle machine. */
const patience = 30_000;

/**
 * @typedef {{display: string, framebufferFile: string, close: () => Promise<void>}} Display framebufferFile: the screen as it
 *   is at any moment, an XWD file
 */

/**
 * Opens a display on a number that is free.
 * @returns {Promise<Display | {skip: string}>} skip: why there is none
 */
export async function openDisplay() {
	const missing = ['Xvfb', 'openbox'].filter((name) => !isInstalled(name));
	if (missing.length > 0) return { skip: `${missing.join(' and ')} is not installed` };
	const folder = temporaryFolder('norbergskiosken-display-');
	const framebuffer = join(folder, 'framebuffer');
	mkdirSync(framebuffer);
	const server = startChild('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-fbdir', framebuffer, '-nolisten', 'tcp', '-noreset'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const children = [server];
	const close = async () => {
		for (const child of children) await endChild(child);
		removeFolder(folder);
	};
	// They end with us, so they must not keep us waiting.
	server.unref();
	const number = await firstWord(server.stdio[3]);
	if (number === undefined) {
		await close();
		return { skip: 'Xvfb could not be started' };
	}
	const display = `:${number}`;
	// The window manager says through this command that it is at work; its own messages say nothing of the kind.
	const startedFile = join(folder, 'window-manager');
	const settings = join(folder, 'openbox.xml');
	writeFileSync(settings, openboxSettings);
	const manager = startChild('openbox', ['--sm-disable', '--config-file', settings, '--startup', `touch ${startedFile}`], {
		env: { ...process.env, DISPLAY: display },
		stdio: 'ignore',
	});
	manager.unref();
	children.unshift(manager);
	if (!(await until(() => existsSync(startedFile)))) {
		await close();
		return { skip: 'openbox could not be started' };
	}
	return { display, framebufferFile: join(framebuffer, 'Xvfb_screen0'), close };
}

/** No keys, no menus, no desktops beside the one: only the placing of windows is wanted of it. */
const openboxSettings = `<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
	<desktops><number>1</number></desktops>
</openbox_config>
`;

/**
 * The first word that comes through a pipe; undefined when it closes before.
 * @param {unknown} pipe
 * @returns {Promise<string | undefined>}
 */
async function firstWord(pipe) {
	let text = '';
	for await (const chunk of /** @type {import('node:stream').Readable} */ (pipe)) {
		text += chunk;
		if (text.includes('\n')) return text.trim();
	}
	return undefined;
}

/** @param {() => boolean} holds */
async function until(holds) {
	const deadline = Date.now() + patience;
	while (!holds()) {
		if (Date.now() > deadline) return false;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return true;
}
