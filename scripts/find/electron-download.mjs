import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../process/problem.mjs';
import { endChild, environmentForChildren, startChild } from '../process/running.mjs';
import { removeFolder, temporaryFolder } from '../process/temporary-folder.mjs';

// The downloader of the electron package says nothing while it works and has no time limit. It does keep its file in
// the temporary folder, so it gets one of its own, and the bytes that gather there are the progress and the sign of life.

const connectLimit = 20_000;
const stallLimit = 60_000;
const lookEvery = 500;
const sayEvery = 25_000_000;
const advice = 'allow this machine to reach it, set ELECTRON_MIRROR, or name a folder with a runtime in ELECTRON_OVERRIDE_DIST_PATH';

/**
 * @param {object} how
 * @param {string} how.root
 * @param {(line: string) => void} how.say
 * @param {number} [how.connect] milliseconds without a first byte until it is given up
 * @param {number} [how.stall] milliseconds without a further byte until it is given up
 * @throws {Problem} "could not be downloaded", with the likely cause
 */
export async function downloadElectron({ root, say, connect = connectLimit, stall = stallLimit }) {
	const packageFolder = join(root, 'node_modules', 'electron');
	const installer = join(packageFolder, 'install.js');
	if (!existsSync(installer)) throw new Problem('Electron could not be downloaded: its npm package is not installed; run npm ci.');
	const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
	const name = `Electron ${version}`;
	const folder = temporaryFolder('norbergskiosken-electron-');
	say(`Downloading ${name} (about 120 MB) …`);
	const child = startChild(process.execPath, [installer], {
		cwd: root,
		env: { ...environmentForChildren(), TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let stderr = '';
	child.stderr?.on('data', (chunk) => {
		stderr = (stderr + chunk).slice(-20_000);
	});
	let timer;
	try {
		const code = await new Promise((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
			timer = watch([folder, join(packageFolder, 'dist')], { connect, stall, say }, (cause) => {
				reject(new Problem(`${name} could not be downloaded: ${cause}; ${advice}.`));
			});
		});
		if (code !== 0) throw new Problem(`${name} could not be downloaded: ${likelyCause(stderr)}`);
		say(`${name} is in place.`);
	} finally {
		clearInterval(timer);
		await endChild(child);
		removeFolder(folder);
	}
}

/**
 * @param {string[]} folders
 * @param {{connect: number, stall: number, say: (line: string) => void}} how
 * @param {(cause: string) => void} giveUp
 */
function watch(folders, { connect, stall, say }, giveUp) {
	const before = sizeOf(folders);
	let most = 0;
	let said = 0;
	let lastGrowth = Date.now();
	return setInterval(() => {
		const size = sizeOf(folders) - before;
		if (size > most) {
			most = size;
			lastGrowth = Date.now();
		}
		if (most - said >= sayEvery) {
			said = most;
			say(`… ${Math.round(most / 1e6)} MB`);
		}
		const still = Date.now() - lastGrowth;
		if (most === 0 && still > connect) giveUp('its release site did not answer');
		if (most > 0 && still > stall) giveUp('the transfer stopped half-way');
	}, lookEvery);
}

/** @param {string} stderr the downloader's error, with its stack */
function likelyCause(stderr) {
	const status = /Response code (\d+)/.exec(stderr)?.[1];
	if (status) return `its release site answered with code ${status}; ${advice}.`;
	if (/ENOSPC|EDQUOT/.test(stderr)) return 'the disk is full; free about 1 GB.';
	if (/EACCES|EPERM|EROFS/.test(stderr))
		return 'node_modules/electron or the cache folder may not be written to; give this user the right to.';
	if (/did not match|checksum|sumchecker/i.test(stderr)) return 'the file that came is damaged; try again later.';
	if (/not available on platform|does not have a published/.test(stderr)) return 'there is none for this kind of machine.';
	if (/fetch failed|ENOTFOUND|ECONN|EAI_AGAIN|ETIMEDOUT|terminated/.test(stderr))
		return `its release site cannot be reached from here; ${advice}.`;
	const line = stderr.split('\n').find((each) => /^\w*Error:/.test(each)) ?? 'its downloader failed.';
	return line.slice(0, 300);
}

/**
 * @param {string[]} folders
 * @returns {number} bytes; what vanishes while it is counted counts nothing
 */
function sizeOf(folders) {
	let bytes = 0;
	for (const folder of folders) {
		try {
			for (const name of readdirSync(folder, { recursive: true })) {
				const found = statSync(join(folder, String(name)), { throwIfNoEntry: false });
				if (found?.isFile()) bytes += found.size;
			}
		} catch {
			// Not there yet, or gone again.
		}
	}
	return bytes;
}
