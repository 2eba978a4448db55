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
 * full disk loses lines, never the kiosk. What would break or hide a line is written as its escape, so that no value that is
 * logged can look like a line of its own.
 */
export function openJournal(dataFolder: string): Journal {
	const journal = log.create({ logId: dataFolder });
	const file = path.join(dataFolder, 'journal.log');
	journal.transports.file.resolvePathFn = () => file;
	journal.transports.file.maxSize = 1024 * 1024;
	journal.transports.file.level = 'info';
	journal.transports.console.format = '{text}';
	journal.info(`Journalen skrivs i ${oneLine(file)}`);
	return {
		info: (line) => journal.info(oneLine(line)),
		warn: (line) => journal.warn(oneLine(line)),
		error: (line) => journal.error(oneLine(line)),
	};
}

/** Control characters, line and paragraph separators, and the marks that turn the direction of what follows (Cc, Zl, Zp, bidi). */
const unprintable = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function oneLine(text: string): string {
	return text.replace(unprintable, (character) => {
		if (character === '\n') return '\\n';
		return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
	});
}
