import { textFromOldPrograms } from '../../library/text-encoding.ts';

/** A content line (RFC 5545 §3.1), unfolded. */
export type ContentLine = {
	text: string;
	/** The line of the file that it begins on, from 1. */
	line: number;
};

/** Longer ones are pictures and files that a program wrote into its calendar; nothing that is read of an event is near it. Characters. */
const longest = 100_000;

/**
 * The content lines of a file, whatever program wrote it: with CRLF or LF, a byte order mark, in UTF-8 or, from an old one, in
 * Windows-1252. Lines are unfolded as bytes, because some programs fold in the middle of a letter.
 */
export function contentLinesOf(bytes: Buffer): ContentLine[] {
	const start = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
	const physical = bytes.toString('latin1', start).split(/\r\n|\n|\r/);
	const lines: { parts: string[]; length: number; line: number }[] = [];
	for (const [index, text] of physical.entries()) {
		const open = lines.at(-1);
		if (/^[ \t]/.test(text) && open) {
			open.length += text.length;
			if (open.length <= longest) open.parts.push(text.slice(1));
		} else if (text !== '') lines.push({ parts: [text], length: text.length, line: index + 1 });
	}
	const kept = lines.filter(({ length }) => length <= longest);
	// One encoding for the whole file.
	const texts = textFromOldPrograms(Buffer.from(kept.map(({ parts }) => parts.join('')).join('\n'), 'latin1')).split('\n');
	return kept.map(({ line }, index) => ({ text: texts[index] ?? '', line }));
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
