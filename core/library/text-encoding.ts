/** What Windows-1252 has where Latin-1 has controls, from 0x80 on. Node's own decoder for it gives the controls. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file that may come from an old program: UTF-8, and Windows-1252 where it is not. */
export function textFromOldPrograms(bytes: Buffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
	}
}
