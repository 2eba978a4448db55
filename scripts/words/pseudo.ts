import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { WordTree } from '../../bridge/model.ts';
import { baseOf, categoryOf, pluralCategories } from '../../core/library/word-tree.ts';
import { readWordFiles } from './word-files.ts';

/** Languages that nobody speaks (Unicode CLDR's pseudolocales): one accented and four tenths longer, one from right to left. */
export const pseudoLanguages = [
	{ code: 'en-XA', name: '[Éñĝļîšĥ one two]', change: lengthen },
	{ code: 'ar-XB', name: '\u202eEnglish\u202c', change: mirror },
] as const;

/**
 * Copies a content folder and adds the pseudo-languages to it, made of the English words: what is not translated, does not fit
 * or does not mirror shows.
 */
export async function writePseudoContent(from: string, to: string): Promise<void> {
	cpSync(from, to, { recursive: true });
	const english = await readWordFiles(from, 'en');
	for (const { code, change } of pseudoLanguages) {
		mkdirSync(path.join(to, 'words', code), { recursive: true });
		for (const { namespace, texts } of english) {
			const tree = treeOf([...texts].flatMap(([key, text]) => formsOf(key, texts, code).map((form) => [form, change(text, key)])));
			writeFileSync(path.join(to, 'words', code, `${namespace}.json`), `${JSON.stringify(tree, null, '\t')}\n`);
		}
	}
	const file = path.join(to, 'kiosk.yaml');
	const settings = parseDocument(readFileSync(file, 'utf8'));
	for (const { code, name } of pseudoLanguages) settings.addIn(['languages'], settings.createNode({ code, name, reviewed: false }));
	writeFileSync(file, settings.toString());
}

/** The keys that a text has in a language: of the English form for any number also those that English lacks. */
function formsOf(key: string, texts: ReadonlyMap<string, string>, language: string): string[] {
	const category = categoryOf(key);
	if (category === undefined) return [key];
	const forms = pluralCategories(language);
	if (category !== 'other') return forms.includes(category) ? [key] : [];
	return forms.map((form) => `${baseOf(key)}_${form}`).filter((form) => form === key || !texts.has(form));
}

function treeOf(entries: readonly (readonly string[])[]): WordTree {
	const tree: WordTree = {};
	for (const [key = '', text = ''] of entries) {
		const names = key.split('.');
		let branch = tree;
		for (const name of names.slice(0, -1)) {
			const next = branch[name];
			const inner: WordTree = typeof next === 'object' ? next : {};
			branch[name] = inner;
			branch = inner;
		}
		branch[names.at(-1) ?? ''] = text;
	}
	return tree;
}

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýžÁƁÇĐÉƑĜĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ';
const accents = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));
const filling = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Brackets show where a text is cut off, or was put together of several. A keyword stays a word of its scene's text. */
function lengthen(text: string, key: string): string {
	const wanted = Math.ceil(text.length * 1.4);
	let words = outsidePlaceholders(text, (part) => [...part].map((letter) => accents.get(letter) ?? letter).join(''));
	if (key.includes('.keywords.')) return words;
	for (let index = 0; words.length + 2 < wanted; index++) words += ` ${filling[index % filling.length]}`;
	return `[${words}]`;
}

/** Every word between marks that turn it round (Unicode's right-to-left override). */
function mirror(text: string): string {
	return outsidePlaceholders(text, (part) => part.replace(/[\p{L}\p{M}\p{N}]+/gu, '\u202e$&\u202c'));
}

function outsidePlaceholders(text: string, change: (part: string) => string): string {
	return text
		.split(/(\{\{[^}]*\}\})/)
		.map((part) => (part.startsWith('{{') ? part : change(part)))
		.join('');
}
