import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WordTree } from '../../bridge/model.ts';
import { describeFault } from '../../core/library/fault.ts';
import { officialTexts } from '../../core/library/official-vision.ts';
import { readEdition } from '../../core/library/read.ts';
import { forbiddenClaims } from './claims.ts';
import { wrongSentences } from './wrong-sentences.ts';

const { edition, faults, advice } = await readEdition('content');

function shipped() {
	if (!edition) throw new Error(faults.map(describeFault).join('\n'));
	return edition;
}

/** Every text with its key, in the order of the file. */
function* texts(tree: WordTree, prefix = ''): Generator<[key: string, text: string]> {
	for (const [key, value] of Object.entries(tree)) {
		if (typeof value === 'string') yield [prefix + key, value];
		else yield* texts(value, `${prefix}${key}.`);
	}
}

const wordFiles = readdirSync('content/words', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.json'))
	.map((name) => name.split(path.sep).join('/'))
	.sort();
const readWords = (name: string): WordTree => JSON.parse(readFileSync(path.join('content/words', name), 'utf8'));

test('the shipped content has no faults', () => {
	expect(faults.map(describeFault)).toEqual([]);
});

test('the official vision stands word for word in Swedish, in the document’s order', () => {
	const { vision, words } = { vision: shipped().content.vision, words: shipped().words.sv?.vision };
	const official = readFileSync('tests/fixtures/official-vision.txt', 'utf8')
		.split('\n')
		.filter((line) => line !== '');
	expect(official.length).toBeGreaterThan(15);
	const found = new Map(texts(words ?? {}));
	const keys = [
		'title',
		...vision.scenes.map((id) => `scenes.${id}.text`),
		'purpose.heading',
		...vision.purpose.map((id) => `purpose.paragraphs.${id}`),
		'story.heading',
		'story.intro',
		...vision.steps.map(({ id }) => `story.steps.${id}`),
		'implementation.heading',
		...vision.implementation.map((id) => `implementation.paragraphs.${id}`),
	];
	const inOrder = keys.map((key) =>
		key.startsWith('story.steps.') ? `${found.get(`${key}.title`)}. ${found.get(`${key}.text`)}` : found.get(key),
	);
	expect(inOrder).toEqual(official);
	// The program knows the same texts by their digests, and says so where one of them is changed.
	const known = officialTexts.map(([key]) => key.replace(/(story\.steps\.\w+)\.(title|text)/, '$1'));
	expect([...new Set(known)]).toEqual(keys);
	expect(advice).toEqual([]);
	expect(vision).toMatchObject({ registryNumber: 'KS 2025/0524', dated: '2025-11-20', adoptedOn: '2025-12-15', section: 205 });
	expect(vision.steps.map(({ month }) => month)).toEqual(['2025-05', '2025-08', '2025-09', '2025-10', '2025-11']);
});

test('the mining heritage: stops and places, each with sources and confidence', () => {
	const { timeline, places, sources } = shipped().content;
	const stops = timeline.flatMap((era) => era.stops);
	expect(stops.length).toBeGreaterThanOrEqual(18);
	expect(places).toHaveLength(12);
	const known = new Set(sources.map(({ id }) => id));
	for (const { id, sources: cited, confidence } of [...stops, ...places]) {
		expect({ id, cited: cited.length > 0 && cited.every((source) => known.has(source)), confidence }).toEqual({
			id,
			cited: true,
			confidence: expect.stringMatching(/^[HM]$/),
		});
	}
	const years = stops.map(({ year }) => year);
	expect(years).toEqual([...years].sort((a, b) => b - a));
});

describe('no claim that the facts forbid', () => {
	test.each(wordFiles)('in %s', (name) => {
		const said = [...texts(readWords(name))].flatMap(([key, text]) =>
			forbiddenClaims.filter(({ pattern }) => pattern.test(text)).map(({ why }) => `${key}: ${text} (${why})`),
		);
		expect(said).toEqual([]);
	});

	test.each(forbiddenClaims)('is recognised: $why', ({ why, pattern }) => {
		const samples = wrongSentences[why] ?? [];
		expect(samples.length).toBeGreaterThan(0);
		for (const sample of samples) expect(sample).toMatch(pattern);
	});

	test('and there is no sample without its claim', () => {
		const known = new Set(forbiddenClaims.map(({ why }) => why));
		expect(Object.keys(wrongSentences).filter((why) => !known.has(why))).toEqual([]);
		expect(known.size).toBe(forbiddenClaims.length);
	});
});

describe('what comes back every year', () => {
	test('only two have a rule, and are known by two sources or more', () => {
		const ruled = shipped().content.recurring.filter(({ rule }) => rule);
		expect(ruled.map(({ id, rule, confidence }) => ({ id, rule, confidence }))).toEqual([
			{ id: 'engelbrektsloppet', rule: { rule: 'FREQ=YEARLY;BYMONTH=2;BYDAY=2SU', days: 1 }, confidence: 'H' },
			{ id: 'kulturarvsdagen', rule: { rule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=2SA', days: 2 }, confidence: 'H' },
		]);
	});

	test('stands in the order of its first month, what happens every month last', () => {
		const first = shipped().content.recurring.map(({ months }) => (months.length === 12 ? 13 : Math.min(...months)));
		expect(first).toEqual([...first].sort((a, b) => a - b));
	});

	test('no event with a date is shipped', () => {
		expect(shipped().events).toEqual([]);
	});

	test.each(wordFiles.filter((name) => name.endsWith('/recurring.json')))('%s: a period is words, never a computed day', (name) => {
		for (const [key, text] of texts(readWords(name))) {
			if (key.endsWith('.period')) expect(`${key}: ${text}`).not.toMatch(computedDay);
		}
	});

	test.each([
		'den 14 februari',
		'14–15 september',
		'8 Feb',
		'February 8',
		'July 2nd',
		'2026',
		'2026-02-08',
		'8/2',
		'8.2.',
		'vecka 27',
		'week 27',
		'v. 27',
	])('%j would be seen as a computed day', (text) => {
		expect(text).toMatch(computedDay);
	});
});

/** A day of a month, a year, a week's number or a date in digits; "60 km" is none. */
const computedDay =
	/\d{4}|\d\s*[/.]\s*\d|\b(?:vecka|week|v\.)\s*\d|\d(?:st|nd|rd|th)?(?:\s*[–-]\s*\d+)?\s*(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d/iu;

describe('the languages', () => {
	test('K19, K21: nine languages, easy Swedish among them, have the same texts', () => {
		const keys = (language: string) =>
			Object.fromEntries(
				Object.entries(shipped().words[language] ?? {}).map(([namespace, tree]) => [
					namespace,
					// How many forms a counted text has is the language's own affair: core/library/check-words.ts knows.
					[...new Set([...texts(tree)].map(([key]) => key.replace(/_(zero|one|two|few|many|other)$/, '')))].sort(),
				]),
			);
		const languages = Object.keys(shipped().words);
		expect(languages).toEqual(['sv', 'sv-x-lattlast', 'en', 'fi', 'de', 'ar', 'fa', 'so', 'uk']);
		for (const language of languages) expect(keys(language), language).toEqual(keys('sv'));
		expect(
			shipped()
				.content.kiosk.languages.filter(({ reviewed }) => reviewed)
				.map(({ code }) => code),
		).toEqual(['sv']);
	});

	test.each(wordFiles)('%s has no filler and nothing left to do', (name) => {
		const file = readFileSync(path.join('content/words', name), 'utf8');
		expect(file).not.toMatch(filler);
	});

	test.each(['Lorem ipsum', 'dolor sit amet', 'TODO', 'FIXME: text', 'TBD', 'xxx', 'platshållartext', '"…"', '???'])(
		'%j would be seen as filler',
		(text) => {
			expect(text).toMatch(filler);
		},
	);
});

const filler = /lorem|ipsum|dolor sit|\bTODO\b|\bFIXME\b|\bTBD\b|\bXXX\b|platshållartext|placeholder text|"…"|\?\?\?/i;
