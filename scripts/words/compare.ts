/**
 * What a translation says otherwise than the Swedish, as far as a program can see it. Advice, for a person to judge: a name may
 * stand as it is, and a language may be long. What the kiosk cannot run without is in core/library/check-words.ts.
 */
import * as z from 'zod/mini';
import type { Fault } from '../../core/library/fault.ts';
import { readSourceFile } from '../../core/library/source-file.ts';
import { isSame, numbersIn } from './numbers.ts';
import { readWordFiles, sourceLanguage, textFor } from './word-files.ts';

/** `words/exceptions.yaml`: texts that are rightly the same as the Swedish, in `all` languages or in one. */
const Exceptions = z.record(z.string(), z.array(z.string()));

/**
 * How much longer a text may be: over this the layout has not been tried. Six tenths more than the longer of Swedish and English,
 * and a little for short words, which grow most.
 */
export function longestFor(swedish: string, english: string | undefined): number {
	return Math.ceil(1.6 * Math.max(lengthOf(swedish), lengthOf(english ?? ''))) + 16;
}

/** Texts of a language that are as in Swedish, have other numbers or are too long for their place. */
export async function compareWords(folder: string, language: string): Promise<Fault[]> {
	if (language === sourceLanguage) return [];
	const [swedish, english, own] = await Promise.all([sourceLanguage, 'en', language].map((code) => readWordFiles(folder, code)));
	const { names, faults } = await exceptionsFor(folder, language);
	return [
		...faults,
		...(own ?? []).flatMap(({ namespace, source, texts }) => {
			const ofNamespace = (files: typeof own) => files?.find((file) => file.namespace === namespace)?.texts;
			return [...texts].flatMap(([key, text]) => {
				const original = textFor(ofNamespace(swedish), key);
				if (original === undefined) return [];
				const translated = language === 'en' ? undefined : textFor(ofNamespace(english), key);
				const found = [
					unchanged(text, original, names),
					otherNumbers(text, original, key),
					tooLong(text, longestFor(original, translated)),
					...(language === easySwedish ? [longLine(text), longParagraph(text)] : []),
				];
				const at = { file: source.name, ...source.locate(key.split('.')) };
				return found.flatMap((odd) => (odd ? [{ ...at, problem: `Texten "${key}" ${odd.problem}`, remedy: odd.remedy }] : []));
			});
		}),
	];
}

type Odd = { problem: string; remedy: string } | undefined;

function unchanged(text: string, original: string, names: ReadonlySet<string>): Odd {
	const hasLetters = /\p{L}/u.test(text.replace(/\{\{[^}]*\}\}/g, ''));
	if (text !== original || !hasLetters || names.has(text)) return undefined;
	return { problem: 'är likadan som på svenska.', remedy: 'Översätt den, eller skriv upp den i words/exceptions.yaml om den ska vara så.' };
}

function otherNumbers(text: string, original: string, key: string): Odd {
	const [own, swedish] = [numbersIn(text), numbersIn(original)];
	const isThere = (number: string[]) => own.some((other) => isSame(number, other));
	// A form for none, one or two may say the number in words.
	const lost = /_(zero|one|two)$/.test(key) ? [] : swedish.filter((number) => !isThere(number));
	const strange = own.filter((number) => !swedish.some((other) => isSame(number, other)));
	if (lost.length === 0 && strange.length === 0) return undefined;
	const parts = [
		...(lost.length > 0 ? [`saknar ${lost.map(([number]) => number).join(', ')}`] : []),
		...(strange.length > 0 ? [`har ${strange.map(([number]) => number).join(', ')}`] : []),
	];
	return { problem: `har inte samma tal som den svenska: den ${parts.join(' och ')}.`, remedy: 'Jämför talen med den svenska texten.' };
}

function tooLong(text: string, longest: number): Odd {
	const length = lengthOf(text);
	if (length <= longest) return undefined;
	return { problem: `är lång för sin plats (${length} tecken).`, remedy: `Högst ${longest} tecken får säkert rum.` };
}

/** Its texts have a sentence on each line; an empty line parts paragraphs. */
const easySwedish = 'sv-x-lattlast';
const [easyLine, easyRows] = [55, 7];

function longLine(text: string): Odd {
	const longest = Math.max(...text.split('\n').map(lengthOf));
	if (longest <= 2 * easyLine) return undefined;
	return {
		problem: `har en rad på mer än ${2 * easyLine} tecken (${longest}).`,
		remedy: 'Dela meningen i flera, med en mening på varje rad (\\n mellan dem).',
	};
}

function longParagraph(text: string): Odd {
	const rows = Math.max(...text.split('\n\n').map(rowsOf));
	if (rows <= easyRows) return undefined;
	return {
		problem: `har ett stycke på mer än ${easyRows} rader à ${easyLine} tecken (${rows}).`,
		remedy: 'Ta bort det som är minst viktigt, eller dela stycket (\\n\\n mellan delarna).',
	};
}

function rowsOf(paragraph: string): number {
	return paragraph.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(lengthOf(line) / easyLine)), 0);
}

const segmenter = new Intl.Segmenter();

/** As a reader counts: an accent or a vowel sign belongs to its letter. Values stand in for placeholders. */
function lengthOf(text: string): number {
	return [...segmenter.segment(text.replace(/\{\{[^}]*\}\}/g, '0000'))].length;
}

async function exceptionsFor(folder: string, language: string): Promise<{ names: ReadonlySet<string>; faults: Fault[] }> {
	const file = 'words/exceptions.yaml';
	const source = await readSourceFile(folder, file);
	if (Array.isArray(source)) {
		// A content folder may do without.
		return { names: new Set(), faults: source.filter(({ problem }) => problem !== 'Filen saknas.') };
	}
	const read = Exceptions.safeParse(source.value);
	if (read.success) return { names: new Set([...(read.data.all ?? []), ...(read.data[language] ?? [])]), faults: [] };
	const problem = 'Undantagen är inte rätt skrivna.';
	return {
		names: new Set(),
		faults: [
			{ file, line: 1, column: 1, problem, remedy: 'Skriv "all:" eller en språkkod, och under den en rad "- text" för varje text.' },
		],
	};
}
