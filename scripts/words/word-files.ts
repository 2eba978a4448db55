import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { WordTree } from '../../bridge/model.ts';
import { type Namespace, namespaces } from '../../core/library/check-words.ts';
import { isKnownLanguage } from '../../core/library/language.ts';
import { readSourceFile, type SourceFile } from '../../core/library/source-file.ts';
import { baseOf, leaves } from '../../core/library/word-tree.ts';

export const sourceLanguage = 'sv';

/** A file of words as it is, whether or not it is complete. */
export type WordFile = { namespace: Namespace; source: SourceFile; texts: ReadonlyMap<string, string> };

/** The readable files of a language. What is wrong with the others, the content check says. */
export async function readWordFiles(folder: string, language: string): Promise<WordFile[]> {
	const files = await Promise.all(
		namespaces.map(async (namespace) => {
			const source = await readSourceFile(folder, `words/${language}/${namespace}.json`);
			const tree = Array.isArray(source) ? undefined : WordTree.safeParse(source.value).data;
			return Array.isArray(source) || !tree ? [] : [{ namespace, source, texts: new Map(leaves(tree)) }];
		}),
	);
	return files.flat();
}

/** Every language but the Swedish that has a folder of words, listed in the settings or not. */
export async function translationsIn(folder: string): Promise<string[]> {
	const names = await readdir(path.join(folder, 'words')).catch(() => []);
	return names.filter((name) => name !== sourceLanguage && isKnownLanguage(name)).sort();
}

/** A text in a language that stands for this key: its own, or that for any number where the key is a plural form it lacks. */
export function textFor(texts: ReadonlyMap<string, string> | undefined, key: string): string | undefined {
	const base = baseOf(key);
	return texts?.get(key) ?? texts?.get(`${base}_other`) ?? texts?.get(base);
}
