import type { WordTree } from '../../bridge/model.ts';
import type { Structure } from './check-structure.ts';
import type { Fault } from './fault.ts';
import type { Read } from './read.ts';

/** The files of words of every language. */
export const namespaces = ['ui', 'vision', 'heritage', 'recurring'] as const;
export type Namespace = (typeof namespaces)[number];

type WordFiles = ReadonlyMap<string, Read<WordTree>>;

const pluralEnding = /_(zero|one|two|few|many|other)$/;

/**
 * Every text that the structure names must be there in the default language; every other language must have the same keys,
 * its own plural forms (Unicode CLDR, as i18next JSON v4 names them) and the same placeholders.
 */
export function checkWords(words: ReadonlyMap<string, WordFiles>, structure: Structure, interfaceWords: WordTree | undefined): Fault[] {
	const languages = structure.kiosk?.value.languages.map(({ code }) => code) ?? [...words.keys()];
	const [sourceLanguage = ''] = languages;
	const source = words.get(sourceLanguage);
	if (!source) return [];
	const faults: Fault[] = [];
	for (const namespace of namespaces) {
		const file = source.get(namespace);
		if (!file) continue;
		const required = namespace === 'ui' ? interfaceWords && keysOf(interfaceWords) : requiredKeys(namespace, structure);
		if (required) faults.push(...compareKeys(file, new Set(required), sourceLanguage));
		for (const language of languages.slice(1)) {
			const translation = words.get(language)?.get(namespace);
			if (!translation) continue;
			faults.push(...compareKeys(translation, keysOf(file.value), language), ...comparePlaceholders(translation, file.value));
		}
	}
	return faults;
}

/** The keys, with `.` between levels and without plural endings. */
function keysOf(tree: WordTree): Set<string> {
	return new Set([...leaves(tree)].map(([key]) => key.replace(pluralEnding, '')));
}

function* leaves(tree: WordTree, prefix = ''): Generator<[key: string, text: string]> {
	for (const [key, value] of Object.entries(tree)) {
		if (typeof value === 'string') yield [prefix + key, value];
		else yield* leaves(value, `${prefix}${key}.`);
	}
}

function compareKeys(file: Read<WordTree>, required: ReadonlySet<string>, language: string): Fault[] {
	const present = new Map(leaves(file.value));
	const bases = keysOf(file.value);
	const at = (key: string) => ({ file: file.source.name, ...file.source.locate(key.split('.')) });
	return [
		...[...required]
			.filter((key) => !bases.has(key))
			.map((key) => ({ ...at(key), problem: `Texten "${key}" saknas.`, remedy: 'Lägg till den.' })),
		...[...present.keys()]
			.filter((key) => !required.has(key.replace(pluralEnding, '')))
			.map((key) => ({ ...at(key), problem: `Texten "${key}" används inte.`, remedy: 'Kontrollera stavningen av nyckeln eller ta bort den.' })),
		...[...present]
			.filter(([, text]) => text.trim() === '')
			.map(([key]) => ({ ...at(key), problem: `Texten "${key}" är tom.`, remedy: 'Skriv texten.' })),
		...missingPlurals(file, language),
	];
}

function missingPlurals(file: Read<WordTree>, language: string): Fault[] {
	const present = new Map(leaves(file.value));
	const plural = new Set([...present.keys()].filter((key) => pluralEnding.test(key)).map((key) => key.replace(pluralEnding, '')));
	const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	return [...plural].flatMap((key) =>
		categories
			.filter((category) => !present.has(`${key}_${category}`))
			.map((category) => ({
				file: file.source.name,
				...file.source.locate(key.split('.').slice(0, -1)),
				problem: `Formen "${key}_${category}" saknas.`,
				remedy: 'Språket behöver den för vissa antal. Lägg till den.',
			})),
	);
}

function comparePlaceholders(file: Read<WordTree>, source: WordTree): Fault[] {
	const wanted = new Map([...leaves(source)].map(([key, text]) => [key.replace(pluralEnding, ''), placeholders(text)]));
	return [...leaves(file.value)].flatMap(([key, text]) => {
		const expected = wanted.get(key.replace(pluralEnding, ''));
		// A plural form may leave the number out ("one event").
		if (expected === undefined || placeholders(text) === expected || pluralEnding.test(key)) return [];
		return [
			{
				file: file.source.name,
				...file.source.locate(key.split('.')),
				problem: `Texten "${key}" har andra platshållare än originalet.`,
				remedy: expected ? `Den ska innehålla ${expected}.` : 'Ta bort det som står inom {{ }}.',
			},
		];
	});
}

function placeholders(text: string): string {
	return [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort().join(' ');
}

function requiredKeys(namespace: Exclude<Namespace, 'ui'>, structure: Structure): string[] | undefined {
	const under = (prefix: string, ids: readonly string[], fields: readonly string[]) => ids.flatMap((id) => fields.map((field) => `${prefix}${id}.${field}`));
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	switch (namespace) {
		case 'vision': {
			const vision = structure.vision?.value;
			return (
				vision && [
					'title',
					...under('scenes.', vision.scenes, ['title', 'text']),
					'purpose.heading',
					...vision.purpose.map((id) => `purpose.paragraphs.${id}`),
					'story.heading',
					'story.intro',
					...under('story.steps.', ids(vision.steps), ['title', 'text', 'short']),
					...under('story.', ['adopted'], ['title', 'short']),
					'implementation.heading',
					...vision.implementation.map((id) => `implementation.paragraphs.${id}`),
				]
			);
		}
		case 'heritage': {
			const eras = structure.timeline?.value;
			const places = structure.places?.value;
			return (
				eras &&
				places && [
					...under('eras.', ids(eras), ['title', 'span']),
					...under('stops.', ids(eras.flatMap(({ stops }) => stops)), ['when', 'title', 'text']),
					...under('places.', ids(places), ['name', 'line', 'text']),
				]
			);
		}
		case 'recurring': {
			const recurring = structure.recurring?.value;
			return recurring && under('', ids(recurring), ['title', 'where', 'period', 'text']);
		}
	}
}
