import type { WordTree } from '../../bridge/model.ts';

/** The ending of a plural form's key, as i18next JSON v4 writes it. */
const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** Every text with its key, `.` between levels, in the order of the file. */
export function* leaves(tree: WordTree, prefix = ''): Generator<[key: string, text: string]> {
	for (const [key, value] of Object.entries(tree)) {
		if (typeof value === 'string') yield [prefix + key, value];
		else yield* leaves(value, `${prefix}${key}.`);
	}
}

/** The key without its plural ending. */
export function baseOf(key: string): string {
	return key.replace(pluralEnding, '');
}

/** The category of a plural form (Unicode CLDR). Undefined for a text that has but one form. */
export function categoryOf(key: string): string | undefined {
	return pluralEnding.exec(key)?.[1];
}

/** The plural categories that a language has. @param language one that is known */
export function pluralCategories(language: string): string[] {
	return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** The keys without their plural endings. */
export function basesOf(tree: WordTree): Set<string> {
	return new Set([...leaves(tree)].map(([key]) => baseOf(key)));
}

/** `{{count}}` and its like. */
export function placeholders(text: string): Set<string> {
	return new Set(text.match(/\{\{[^}]*\}\}/g));
}
