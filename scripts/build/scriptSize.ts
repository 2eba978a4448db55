import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What script may weigh, in kilobytes, gzipped: before the first screen answers, and in all. */
export const scriptBudgets = { firstScreen: 135, wholeApp: 250 } as const;

/** Kilobytes of these files, each gzipped by itself; one that is named twice counts once. @param files as paths within the folder */
export function gzippedKilobytes(folder: string, files: Iterable<string>): number {
	return [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0) / 1024;
}
