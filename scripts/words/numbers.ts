/**
 * The numbers of a text, each with the ways in which another language may write it. Separators of thousands and decimals differ
 * between languages and are left out; so do digits, and what is the 1100s in Swedish is the 12th century elsewhere: in digits, in
 * Roman numerals or, in Arabic and Persian, in words.
 */
export function numbersIn(text: string): string[][] {
	const western = centuriesInDigits(
		text.replace(/\{\{[^}]*\}\}/g, '').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)),
	);
	const namesCenturies = /\d00-tal/.test(western) || /\d00- /.test(western);
	return [...western.matchAll(/\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g)].map(([written]) => {
		const number = written.replace(/\D/g, '');
		if (!namesCenturies || !/^\d{2}00$/.test(number)) return [number];
		return [number, String(Number(number) / 100 + 1)];
	});
}

/** Whether two numbers may be one and the same. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.some((way) => other.includes(way));
}

/** Ordinals after the word for century: Arabic, as it stands there with the article, and Persian. */
const ordinals: Readonly<Record<string, number>> = {
	'الحادي عشر': 11,
	'الثاني عشر': 12,
	'الثالث عشر': 13,
	'الرابع عشر': 14,
	'الخامس عشر': 15,
	'السادس عشر': 16,
	'السابع عشر': 17,
	'الثامن عشر': 18,
	'التاسع عشر': 19,
	العشرين: 20,
	'الحادي والعشرين': 21,
	یازدهم: 11,
	دوازدهم: 12,
	سیزدهم: 13,
	چهاردهم: 14,
	پانزدهم: 15,
	شانزدهم: 16,
	هفدهم: 17,
	هجدهم: 18,
	نوزدهم: 19,
	بیستم: 20,
	'بیست و یکم': 21,
};

/** Arabic names a decade before its century: "the fifties of the twentieth century". */
const decades: Readonly<Record<string, number>> = {
	عشرينيات: 20,
	ثلاثينيات: 30,
	أربعينيات: 40,
	خمسينيات: 50,
	ستينيات: 60,
	سبعينيات: 70,
	ثمانينيات: 80,
	تسعينيات: 90,
};

// The Persian word for century is also the end of the Arabic one.
const century = new RegExp(`(?:(${oneOf(decades)}) ال)?قرن (${oneOf(ordinals)})(?!\\p{L})`, 'gu');

/** Every century and decade as Swedish writes it, "1100-tal". */
function centuriesInDigits(text: string): string {
	return text
		.replace(century, (_, decade: string | undefined, ordinal: string) =>
			asInSwedish((ordinals[ordinal] ?? 0) * 100 - 100 + (decade === undefined ? 0 : (decades[decade] ?? 0))),
		)
		.replace(/(?<!\p{L})X[IVX]+(?!\p{L})/gu, (numeral) => asInSwedish(valueOfRoman(numeral) * 100 - 100));
}

function asInSwedish(firstYear: number): string {
	return `${firstYear}-tal`;
}

function oneOf(words: Readonly<Record<string, number>>): string {
	return Object.keys(words).join('|');
}

/** Of a Roman numeral up to XXXIX. */
function valueOfRoman(numeral: string): number {
	const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
