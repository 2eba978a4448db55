import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<string>} */
const folders = new Set();

process.on('exit', () => {
	for (const folder of folders) removeFolder(folder);
});

/**
 * A new folder of one's own, gone at the latest when the process ends.
 * @param {string} prefix
 * @param {string} [parent] made when it is not there
 */
export function temporaryFolder(prefix, parent = tmpdir()) {
	mkdirSync(parent, { recursive: true });
	const folder = mkdtempSync(join(parent, prefix));
	folders.add(folder);
	return folder;
}

/**
 * A browser that has just ended may hold its files for a moment, on Windows above all: a few tries, then it is left.
 * @param {string} folder
 */
export function removeFolder(folder) {
	folders.delete(folder);
	try {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	} catch {
		// A leftover in the temporary folder is no reason to fail.
	}
}
