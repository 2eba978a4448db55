import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isRecordingPath } from '../narration/recordings.ts';

/** How often the folders are looked at, and how long they must have rested: an editor or a copy writes in several goes. Milliseconds. */
const beat = 500;

/** Ends the watching, and a look that is under way. */
export type StopWatching = () => Promise<void>;

/**
 * Looks at folders twice a second and says when something in them has changed and then rested for a beat. The system's own
 * notices go deaf where a folder is replaced or put back from a copy; a look at the names does not.
 * @returns when the folders as they are now have been noted, so that every later change counts
 */
export async function watchFolders(folders: readonly string[], onRest: () => void): Promise<StopWatching> {
	let seen = await fingerprint(folders);
	let restless = false;
	let stopped = false;
	let looking = Promise.resolve();
	let timer: NodeJS.Timeout;

	const look = async () => {
		const now = await fingerprint(folders);
		if (stopped) return;
		const changed = now !== seen;
		seen = now;
		const rested = restless && !changed;
		restless = changed;
		if (rested) onRest();
		waitForBeat();
	};
	const waitForBeat = () => {
		timer = setTimeout(() => {
			looking = look();
		}, beat);
		timer.unref();
	};
	waitForBeat();

	return async () => {
		stopped = true;
		clearTimeout(timer);
		await looking;
	};
}

/**
 * Every file and folder with its path, inode, size and time of change. What cannot be looked at is told apart from what can.
 * Recordings are left out: there may be thousands, and nothing is read anew for them.
 */
async function fingerprint(folders: readonly string[]): Promise<string> {
	return JSON.stringify(await Promise.all(folders.map(entriesOf)));
}

async function entriesOf(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	return Promise.all(
		['', ...names.filter((name) => !isRecordingPath(name.replaceAll(path.sep, '/'))).sort()].map(async (name) => {
			const found = await stat(path.join(folder, name), { bigint: true }).catch(() => undefined);
			return found ? `${name} ${found.ino} ${found.isFile() ? `${found.size} ${found.mtimeNs}` : ''}` : `${name} gone`;
		}),
	);
}
