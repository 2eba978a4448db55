/**
 * The numbers of a text, each with the ways in which another language may write it. Separators of thousands and decimals differ
 * between languages and are left out; so do digits, and what is the 1100s in Swedish is the 12th century, or XII, elsewhere.
 */
export function numbersIn(text: string): string[][] {
	const western = text
		.replace(/\{\{[^}]*\}\}/g, '')
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
	const namesCenturies = /\d00-tal/.test(western) || /\d00- /.test(western);
	return [...western.matchAll(/\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g)].map(([written]) => {
		const number = written.replace(/\D/g, '');
		if (!namesCenturies || !/^\d{2}00$/.test(number)) return [number];
		const century = Number(number) / 100 + 1;
		return [number, String(century), roman(century)];
	});
}

/** Whether two numbers may be one and the same. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.some((way) => other.includes(way));
}

/** A century in Roman numerals, as Ukrainian writes it. @param century 1 to 39 */
function roman(century: number): string {
	const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
	return 'X'.repeat(Math.floor(century / 10)) + (ones[century % 10] ?? '');
}
