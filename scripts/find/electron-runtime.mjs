import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from '../process/problem.mjs';
import { projectRoot } from '../process/project-root.mjs';
import { downloadElectron } from './electron-download.mjs';

/** @typedef {{executablePath: string, version: string, folder: string}} Runtime */

/** @type {Problem | null} */
let failedDownload = null;

/**
 * Electron's runtime: the folder that ELECTRON_OVERRIDE_DIST_PATH names, else the one that the npm package keeps, else
 * downloaded by the package's own downloader. A download that failed is not tried again in this run.
 *
 * @param {{root?: string, env?: NodeJS.ProcessEnv, say: (line: string) => void}} how
 * @returns {Promise<Runtime>}
 * @throws {Problem} in one sentence, when there is none and none can be had
 */
export async function electronRuntime({ root = projectRoot, env = process.env, say }) {
	const present = findElectron({ root, env });
	if (present) return present;
	if (failedDownload) throw failedDownload;
	try {
		await downloadElectron({ root, say });
	} catch (error) {
		if (error instanceof Problem) failedDownload = error;
		throw error;
	}
	const downloaded = findElectron({ root, env });
	if (!downloaded)
		throw new Problem('Electron was downloaded but is not where it should be; delete node_modules/electron/dist and run npm start again.');
	return downloaded;
}

/**
 * @param {{root?: string, env?: NodeJS.ProcessEnv}} [where]
 * @returns {Runtime | null}
 * @throws {Problem} when ELECTRON_OVERRIDE_DIST_PATH names a folder without a runtime
 */
export function findElectron({ root = projectRoot, env = process.env } = {}) {
	const packageFolder = join(root, 'node_modules', 'electron');
	const executable = readText(join(packageFolder, 'path.txt')) || executableName(process.platform);
	const override = env.ELECTRON_OVERRIDE_DIST_PATH;
	if (override) {
		const folder = resolve(root, override);
		const executablePath = join(folder, executable);
		if (!existsSync(executablePath)) {
			throw new Problem(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, and there is no ${executable} in it; correct it or leave it out.`);
		}
		return { executablePath, folder, version: versionIn(folder) || 'of unknown version' };
	}
	const folder = join(packageFolder, 'dist');
	const executablePath = join(folder, executable);
	// path.txt is the downloader's last step, and a dist/ of another version is one that it would replace.
	const complete =
		existsSync(join(packageFolder, 'path.txt')) && existsSync(executablePath) && versionIn(folder) === electronPackageVersion(root);
	return complete ? { executablePath, folder, version: versionIn(folder) } : null;
}

/** @param {string} [root] */
export function electronPackageVersion(root = projectRoot) {
	const manifest = readText(join(root, 'node_modules', 'electron', 'package.json'));
	return manifest ? String(JSON.parse(manifest).version) : '';
}

/** @param {NodeJS.Platform} platform */
function executableName(platform) {
	if (platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
	return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} folder */
function versionIn(folder) {
	return readText(join(folder, 'version')).replace(/^v/, '');
}

/** @param {string} path */
function readText(path) {
	return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}
