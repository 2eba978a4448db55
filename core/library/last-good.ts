import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFile } from 'atomically';
import { Edition } from './edition.ts';

/** Reads an edition that this program wrote: the baseline or the last good one. Undefined where there is none or it is broken. */
export async function loadEdition(file: string): Promise<Edition | undefined> {
	try {
		const read = Edition.safeParse(JSON.parse(await readFile(file, 'utf8')));
		return read.success ? read.data : undefined;
	} catch {
		return undefined;
	}
}

/** Written whole or not at all, so that a power cut leaves the one before. @throws where the disk is full or read-only */
export async function saveEdition(file: string, edition: Edition): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, JSON.stringify(edition));
}
