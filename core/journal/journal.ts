import path from 'node:path';
import log from 'electron-log/node';

/** What the kiosk tells its staff: plain Swedish for what they can mend, one line each. */
export type Journal = {
	info(line: string): void;
	warn(line: string): void;
	error(line: string): void;
};

/**
 * Writes to the console and to `journal.log` in the data folder. The file turns over at one megabyte and one older is kept; a
 * full disk loses lines, never the kiosk.
 */
export function openJournal(dataFolder: string): Journal {
	const journal = log.create({ logId: dataFolder });
	journal.transports.file.resolvePathFn = () => path.join(dataFolder, 'journal.log');
	journal.transports.file.maxSize = 1024 * 1024;
	journal.transports.file.level = 'info';
	journal.transports.console.format = '{text}';
	return {
		info: (line) => journal.info(line),
		warn: (line) => journal.warn(line),
		error: (line) => journal.error(line),
	};
}
