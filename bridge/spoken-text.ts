/**
 * What a recording is known by: its text. A text that has been changed has another name, so that a recording of the old one is
 * never heard with the new.
 */

/** What no voice says: soft hyphens, word joiners and the marks of direction. The joiners of Persian are part of its spelling. */
const unspoken = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A text as it is spoken: composed (Unicode NFC), one space between words, none around. */
export function spokenText(text: string): string {
	return text.normalize('NFC').replace(unspoken, '').replace(/\s+/gu, ' ').trim();
}

/** The name of a text's recording: the first 16 hexadecimal digits of SHA-256 over its spoken form in UTF-8. */
export async function recordingOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(spokenText(text)));
	return [...new Uint8Array(digest.slice(0, 8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where the hosts serve recordings: `/narration/sv/0123456789abcdef.opus`. */
export const narrationPath = '/narration/';

export function recordingAddress(language: string, recording: string): string {
	return `${narrationPath}${language}/${recording}.opus`;
}
