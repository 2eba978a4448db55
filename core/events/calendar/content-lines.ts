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
	const kept = lines.filter(({ length }) => length <= longest).map(({ parts, line }) => ({ raw: parts.join(''), line }));
	const decode = decoderFor(kept.map(({ raw }) => raw));
	return kept.map(({ raw, line }) => ({ text: decode(raw), line }));
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** One encoding for a whole file: the old one where a single line is no UTF-8. */
function decoderFor(lines: readonly string[]): (raw: string) => string {
	const decodeWith = (decoder: TextDecoder) => (raw: string) => (isAscii.test(raw) ? raw : decoder.decode(Buffer.from(raw, 'latin1')));
	const utf8 = decodeWith(new TextDecoder('utf-8', { fatal: true }));
	try {
		for (const line of lines) utf8(line);
		return utf8;
	} catch {
		return (raw) => raw.replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
	}
}

/** What Windows-1252 has where Latin-1 has controls, from 0x80 on. Node's own decoder for it gives the controls. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// biome-ignore lint/suspicious/noControlCharactersInRegex: every byte below 128 is the same in both encodings
const isAscii = /^[\x00-\x7f]*$/;
