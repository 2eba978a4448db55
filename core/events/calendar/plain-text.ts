import { convert } from 'html-to-text';

/** What an HTML text says, in lines: no tags, no addresses, no pictures. What is no HTML stays as it is. */
export function plainText(text: string): string {
	const plain = isHtml.test(text) ? convert(isInBlocks.test(text) ? text : text.replace(/\n/g, '<br>'), options) : text;
	return plain
		.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (keptCharacters.has(character) ? character : ''))
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** A text that is too long for its place, cut between two words. @param longest characters */
export function cutText(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest - 1);
	const end = cut.search(/\s+\S*$/);
	return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[\s.,;:–-]+$/, '')}…`;
}

const isHtml =
	/<\/?(?:a|b|i|u|p|br|em|li|ul|ol|div|span|font|html|body|head|strong|table|h\d)\b[^>]*>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i;
const isInBlocks = /<(?:br|p|div|li|html|body|table|h\d)\b/i;

/** Line breaks, and the joiners that Persian and emoji are written with. */
const keptCharacters = new Set(['\n', '\t', '\u200c', '\u200d']);

const options = {
	wordwrap: false as const,
	selectors: [
		{ selector: 'a', options: { ignoreHref: true } },
		{ selector: 'img', format: 'skip' },
		{ selector: 'ul', options: { itemPrefix: '– ' } },
		...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'].map((selector) => ({ selector, options: { uppercase: false } })),
	],
};
