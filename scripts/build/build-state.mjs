import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../process/project-root.mjs';

// A build is current when the fingerprint that it left in out/ is that of the sources now. Times are not looked at: a
// checkout changes them all. content/ is read while the kiosk runs and is no part of a build, and neither are tests.

const sourceFolders = ['assets', 'bridge', 'browser', 'core', 'electron', 'renderer'];
const markName = '.fingerprint';
const test = /\.test\.tsx?$/;

/** What the kiosk's own statement of accessibility is written from. */
export const accessResults = 'docs/access.json';

/**
 * @param {string} [root]
 * @param {string[]} [without] files that are not looked at
 * @returns {Promise<string>} sha256 in hex over the path and content of everything that a build reads
 */
export async function sourceFingerprint(root = projectRoot, without = []) {
	const hash = createHash('sha256');
	for (const path of await sourceFiles(root)) {
		if (without.includes(path)) continue;
		const content = await readFile(join(root, path));
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * Whether out/ holds a finished build of these sources.
 * @param {string} [root]
 */
export async function isBuildCurrent(root = projectRoot) {
	if (!existsSync(join(root, 'out', 'browser', 'server.js'))) return false;
	const built = await readFile(join(root, 'out', markName), 'utf8').catch(() => '');
	return built.trim() === (await sourceFingerprint(root));
}

/** Where a build is made, beside the finished one. */
export const nextFolder = 'out.next';
const previousFolder = 'out.previous';

/**
 * The last step but one of a build. Pass the fingerprint taken before the build began, so that a source changed meanwhile
 * counts as changed.
 * @param {string} [fingerprint]
 * @param {{root?: string, folder?: string}} [where] the project, and the folder of the build in it
 */
export async function writeFingerprint(fingerprint, { root = projectRoot, folder = 'out' } = {}) {
	const value = fingerprint ?? (await sourceFingerprint(root));
	await mkdir(join(root, folder), { recursive: true });
	await writeFile(join(root, folder, markName), `${value}\n`);
}

/**
 * Puts the build that was made aside in the place of the finished one. A kiosk that runs from that has read what it serves.
 * @param {string} [root]
 */
export async function swapIn(root = projectRoot) {
	const [next, built, previous] = [nextFolder, 'out', previousFolder].map((name) => join(root, name));
	const remove = { recursive: true, force: true, maxRetries: 5 };
	await rm(previous, remove);
	if (existsSync(built)) await rename(built, previous);
	try {
		await rename(next, built);
	} catch (error) {
		await rename(previous, built).catch(() => {});
		throw error;
	}
	await rm(previous, remove);
}

/** @param {string} root */
async function sourceFiles(root) {
	const files = [];
	for (const name of await readdir(root)) {
		if (name === 'package-lock.json' || name === 'tsconfig.json' || name.endsWith('.config.ts')) files.push(name);
		if (sourceFolders.includes(name)) files.push(...(await filesUnder(root, name)));
	}
	if (existsSync(join(root, accessResults))) files.push(accessResults);
	files.push(...(await filesUnder(root, 'scripts')).filter((path) => path.startsWith('scripts/build')));
	// By code unit: the order must not depend on this machine's language.
	return files.sort((one, other) => (one < other ? -1 : 1));
}

/**
 * @param {string} root
 * @param {string} folder with / between its parts, also on Windows
 * @returns {Promise<string[]>}
 */
async function filesUnder(root, folder) {
	const files = [];
	for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
		const path = `${folder}/${entry.name}`;
		if (entry.name.startsWith('.') || test.test(entry.name)) continue;
		if (entry.isDirectory()) files.push(...(await filesUnder(root, path)));
		else if (entry.isFile()) files.push(path);
	}
	return files;
}
