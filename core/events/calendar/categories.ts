import type { audiences, eventKinds } from '../../../bridge/model.ts';

type Kind = (typeof eventKinds)[number];
type Audience = (typeof audiences)[number];

/** Beginnings of the words by which calendars sort events, in Swedish and English. The first kind that one of them names is the event's. */
const kindWords: readonly (readonly [Kind, readonly string[]])[] = [
	['children', ['barn', 'sagostund', 'child', 'kids']],
	['music', ['musik', 'konsert', 'kör', 'music', 'concert', 'festival']],
	['sport', ['sport', 'idrott', 'tävling', 'träning', 'match', 'motion', 'lopp']],
	['market', ['marknad', 'loppis', 'mässa', 'market', 'fair']],
	['heritage', ['kulturarv', 'historia', 'guid', 'gruv', 'museum', 'heritage', 'history']],
	['meeting', ['möte', 'sammanträde', 'föreläsning', 'föredrag', 'meeting', 'lecture']],
	[
		'culture',
		['kultur', 'teater', 'film', 'konst', 'utställning', 'bibliotek', 'bok', 'culture', 'theatre', 'art', 'exhibition', 'library'],
	],
];

const audienceWords: readonly (readonly [Audience, readonly string[]])[] = [
	['children', ['barn', 'child', 'kids']],
	['young', ['ung', 'young', 'youth', 'teen']],
	['families', ['familj', 'famil']],
	['seniors', ['senior', 'pensionär', 'äldre']],
	['everyone', ['alla', 'everyone']],
];

/** What CATEGORIES (RFC 5545 §3.8.1.2) say of the kind. */
export function kindOf(categories: readonly string[]): Kind {
	return kindWords.find(([, beginnings]) => names(categories, beginnings))?.[0] ?? 'other';
}

export function audiencesOf(categories: readonly string[]): Audience[] {
	return audienceWords.filter(([, beginnings]) => names(categories, beginnings)).map(([audience]) => audience);
}

function names(categories: readonly string[], beginnings: readonly string[]): boolean {
	const words = categories.flatMap((category) => category.toLocaleLowerCase('sv').split(/[^\p{L}]+/u));
	return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
