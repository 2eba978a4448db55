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
 * Every language must have the texts that the structure and the interface name, its own plural forms (Unicode CLDR, as i18next
 * JSON v4 names them) and the interface's placeholders. Where the structure cannot be read, and for the interface when the
 * program has no words of its own yet, the default language says what there must be.
 */
export function checkWords(words: ReadonlyMap<string, WordFiles>, structure: Structure, interfaceWords: WordTree | undefined): Fault[] {
	const languages = structure.kiosk?.value.languages.map(({ code }) => code) ?? [...words.keys()];
	const faults: Fault[] = [];
	for (const namespace of namespaces) {
		const original = namespace === 'ui' && interfaceWords ? interfaceWords : words.get(languages[0] ?? '')?.get(namespace)?.value;
		const named = namespace === 'ui' ? undefined : requiredKeys(namespace, structure);
		const required = named ? new Set(named) : original && keysOf(original);
		for (const language of languages) {
			const file = words.get(language)?.get(namespace);
			if (!file) continue;
			if (required) faults.push(...compareKeys(file, required));
			faults.push(...missingPlurals(file, language));
			if (original && original !== file.value) faults.push(...comparePlaceholders(file, original));
		}
	}
	return faults;
}

/** Whether words lack a text that others have: an edition kept by an older program does not fit a newer screen. */
export function lacksWords(words: WordTree | undefined, others: WordTree): boolean {
	const present = keysOf(words ?? {});
	return [...keysOf(others)].some((key) => !present.has(key));
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

function compareKeys(file: Read<WordTree>, required: ReadonlySet<string>): Fault[] {
	const present = new Map(leaves(file.value));
	const bases = keysOf(file.value);
	const at = (key: string) => ({ file: file.source.name, ...file.source.locate(key.split('.')) });
	return [
		...[...required]
			.filter((key) => !bases.has(key))
			.map((key) => ({ ...at(key), problem: `Texten "${key}" saknas.`, remedy: addition(key) })),
		...[...present.keys()]
			.filter((key) => !required.has(key.replace(pluralEnding, '')))
			.map((key) => ({
				...at(key),
				problem: `Texten "${key}" används inte.`,
				remedy: 'Kontrollera stavningen av nyckeln eller ta bort den.',
			})),
		...[...present]
			.filter(([, text]) => text.trim() === '')
			.map(([key]) => ({ ...at(key), problem: `Texten "${key}" är tom.`, remedy: 'Skriv texten mellan citattecknen.' })),
	];
}

function addition(key: string): string {
	const path = key.split('.');
	const group = path.slice(0, -1).join('.');
	return `Lägg till "${path.at(-1)}": "…"${group === '' ? '' : ` under "${group}"`}.`;
}

function missingPlurals(file: Read<WordTree>, language: string): Fault[] {
	const present = new Map(leaves(file.value));
	const plural = new Set([...present.keys()].filter((key) => pluralEnding.test(key)).map((key) => key.replace(pluralEnding, '')));
	const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	return [...plural].flatMap((key) =>
		categories
			.filter((category) => !present.has(`${key}_${category}`))
			.map((category) => {
				const sibling = [...present.keys()].find((other) => other.replace(pluralEnding, '') === key && pluralEnding.test(other)) ?? key;
				const path = sibling.split('.');
				return {
					file: file.source.name,
					...file.source.locateKey(path.slice(0, -1), path.at(-1) ?? ''),
					problem: `Formen "${key}_${category}" saknas.`,
					remedy: 'Språket behöver den för vissa antal. Lägg till den bredvid den form som finns.',
				};
			}),
	);
}

function comparePlaceholders(file: Read<WordTree>, source: WordTree): Fault[] {
	const wanted = new Map<string, Set<string>>();
	for (const [key, text] of leaves(source)) {
		const base = key.replace(pluralEnding, '');
		wanted.set(base, new Set([...(wanted.get(base) ?? []), ...placeholders(text)]));
	}
	return [...leaves(file.value)].flatMap(([key, text]) => {
		const expected = wanted.get(key.replace(pluralEnding, ''));
		const found = placeholders(text);
		if (!expected) return [];
		// A form for none, one or two may leave the number out ("one event").
		const lost = /_(zero|one|two)$/.test(key) ? [] : [...expected].filter((placeholder) => !found.has(placeholder));
		const strange = [...found].filter((placeholder) => !expected.has(placeholder));
		if (lost.length === 0 && strange.length === 0) return [];
		const remedies = [
			...(lost.length > 0 ? [`Skriv in ${lost.join(' och ')} där värdet ska stå.`] : []),
			...(strange.length > 0 ? [`Ta bort eller rätta ${strange.join(' och ')}.`] : []),
		];
		return [
			{
				file: file.source.name,
				...file.source.locate(key.split('.')),
				problem: `Texten "${key}" har inte de platshållare ({{ }}) som den ska ha.`,
				remedy: remedies.join(' '),
			},
		];
	});
}

function placeholders(text: string): Set<string> {
	return new Set(text.match(/\{\{[^}]*\}\}/g));
}

function requiredKeys(namespace: Exclude<Namespace, 'ui'>, structure: Structure): string[] | undefined {
	const under = (prefix: string, ids: readonly string[], fields: readonly string[]) =>
		ids.flatMap((id) => fields.map((field) => `${prefix}${id}.${field}`));
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
					...under('stops.', ids(eras.flatMap(({ stops }) => stops)), ['when', 'year', 'word', 'title', 'text']),
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
