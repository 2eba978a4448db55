/** Where a whole word, or a few in a row, first stands in a text; undefined where it does not. */
export function placeOfWord(word: string, text: string): number | undefined {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		if (!joins.test(text.slice(0, at).at(-1) ?? '') && !joins.test(text.charAt(at + word.length))) return at;
	}
	return undefined;
}

/** What makes a longer word of the one beside it. */
const joins = /^[\p{L}\p{M}\p{N}]$/u;
