import { placeOfWord } from '../../bridge/keyword.ts';
import type { WordTree } from '../../bridge/model.ts';
import type { Structure } from './check-structure.ts';
import type { Edition } from './edition.ts';
import type { Fault } from './fault.ts';
import type { Read } from './read.ts';
import { baseOf, basesOf, categoryOf, leaves, placeholders, pluralCategories } from './word-tree.ts';

/** The files of words of every language. */
export const namespaces = ['ui', 'vision', 'heritage', 'recurring'] as const;
export type Namespace = (typeof namespaces)[number];

type WordFiles = ReadonlyMap<string, Read<WordTree>>;

/**
 * Every language must have the texts that the structure and the interface name, its own plural forms (Unicode CLDR, as i18next
 * JSON v4 names them) and the interface's placeholders. Where the structure cannot be read, and for the interface when the
 * program has no words of its own yet, the default language says what there must be. A text of the content that only the default
 * language has is advice: the screen shows it in that language, and says so.
 * @param languages those to check
 * @param source the default language
 */
export function checkWords(
	words: ReadonlyMap<string, WordFiles>,
	{ languages, source }: { languages: readonly string[]; source: string | undefined },
	structure: Structure,
	interfaceWords: WordTree | undefined,
): { faults: Fault[]; advice: Fault[] } {
	const faults: Fault[] = [];
	const advice: Fault[] = [];
	for (const namespace of namespaces) {
		const original = namespace === 'ui' && interfaceWords ? interfaceWords : words.get(source ?? '')?.get(namespace)?.value;
		const named = namespace === 'ui' ? undefined : requiredKeys(namespace, structure);
		const required = named ? new Set(named) : original && basesOf(original);
		for (const language of languages) {
			const file = words.get(language)?.get(namespace);
			if (!file) continue;
			if (required) {
				const translatable = namespace === 'ui' || language === source ? undefined : words.get(source ?? '')?.get(namespace)?.value;
				const { missing, untranslated, wrong } = compareKeys(file, required, translatable);
				faults.push(...missing, ...wrong);
				advice.push(...untranslated);
			}
			faults.push(...wrongPlurals(file, language));
			if (original && original !== file.value) faults.push(...comparePlaceholders(file, original));
			if (namespace === 'vision') faults.push(...strayKeywords(file, structure));
		}
	}
	return { faults, advice };
}

/** What the interface needs, as an edition has it: the keys are the same in every language of a checked one. */
export function wordsOfInterface(edition: Edition | undefined): WordTree | undefined {
	return edition?.words[edition.content.kiosk.languages[0]?.code ?? '']?.ui;
}

/** Whether words lack a text that others have: an edition kept by an older program does not fit a newer screen. */
export function lacksWords(words: WordTree | undefined, others: WordTree): boolean {
	const present = basesOf(words ?? {});
	return [...basesOf(others)].some((key) => !present.has(key));
}

/** @param translatable what the default language has, where the screen can show it in its place */
function compareKeys(file: Read<WordTree>, required: ReadonlySet<string>, translatable: WordTree | undefined) {
	const present = new Map(leaves(file.value));
	const bases = basesOf(file.value);
	// A keyword is a word of the text beside it: another language's would not be found there.
	const inSource = new Set([...basesOf(translatable ?? {})].filter((key) => !key.includes('.keywords.')));
	const at = (key: string) => ({ file: file.source.name, ...file.source.locate(key.split('.')) });
	const lacking = [...required].filter((key) => !bases.has(key));
	return {
		missing: lacking
			.filter((key) => !inSource.has(key))
			.map((key) => ({ ...at(key), problem: `Texten "${key}" saknas.`, remedy: addition(key) })),
		untranslated: lacking
			.filter((key) => inSource.has(key))
			.map((key) => ({
				...at(key),
				problem: `Texten "${key}" är inte översatt: skärmen visar den på svenska och säger det.`,
				remedy: addition(key),
			})),
		wrong: [
			...[...present.keys()]
				.filter((key) => !required.has(baseOf(key)))
				.map((key) => ({
					...at(key),
					problem: `Texten "${key}" används inte.`,
					remedy: 'Kontrollera stavningen av nyckeln eller ta bort den.',
				})),
			...[...present]
				.filter(([, text]) => text.trim() === '')
				.map(([key]) => ({ ...at(key), problem: `Texten "${key}" är tom.`, remedy: 'Skriv texten mellan citattecknen.' })),
		],
	};
}

function addition(key: string): string {
	const path = key.split('.');
	const group = path.slice(0, -1).join('.');
	return `Lägg till "${path.at(-1)}": "…"${group === '' ? '' : ` under "${group}"`}.`;
}

/** A counted text has the forms that the language knows, and no other. */
function wrongPlurals(file: Read<WordTree>, language: string): Fault[] {
	const present = [...leaves(file.value)].map(([key]) => key);
	const counted = present.filter((key) => categoryOf(key) !== undefined);
	const categories = pluralCategories(language);
	return [...new Set(counted.map(baseOf))].flatMap((base) => {
		const forms = counted.filter((key) => baseOf(key) === base);
		const at = (key: string) => {
			const path = key.split('.');
			return { file: file.source.name, ...file.source.locateKey(path.slice(0, -1), path.at(-1) ?? '') };
		};
		return [
			...categories
				.map((category) => `${base}_${category}`)
				.filter((form) => !present.includes(form))
				.map((form) => ({
					...at(forms[0] ?? base),
					problem: `Formen "${form}" saknas.`,
					remedy: 'Språket behöver den för vissa antal. Lägg till den bredvid den form som finns.',
				})),
			...forms
				.filter((form) => !categories.includes(categoryOf(form) ?? ''))
				.map((form) => ({
					...at(form),
					problem: `Formen "${form}" finns inte i det här språket.`,
					remedy: `Ta bort den. Språkets former är: ${categories.join(', ')}.`,
				})),
		];
	});
}

function comparePlaceholders(file: Read<WordTree>, source: WordTree): Fault[] {
	const wanted = new Map<string, Set<string>>();
	for (const [key, text] of leaves(source)) {
		const base = baseOf(key);
		wanted.set(base, new Set([...(wanted.get(base) ?? []), ...placeholders(text)]));
	}
	return [...leaves(file.value)].flatMap(([key, text]) => {
		const expected = wanted.get(baseOf(key));
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

/** A keyword is touched in the text: where the text lacks it, there is nothing to touch. */
function strayKeywords(file: Read<WordTree>, { vision }: Structure): Fault[] {
	const texts = new Map(leaves(file.value));
	return Object.entries(vision?.value.keywords ?? {}).flatMap(([scene, ids]) =>
		ids.flatMap((id) => {
			const key = `scenes.${scene}.keywords.${id}`;
			const word = texts.get(key)?.trim();
			const text = texts.get(`scenes.${scene}.text`);
			if (!word || text === undefined || placeOfWord(word, text) !== undefined) return [];
			return [
				{
					file: file.source.name,
					...file.source.locate(key.split('.')),
					problem: `Ordet "${word}" finns inte i texten "scenes.${scene}.text".`,
					remedy: 'Skriv ett helt ord precis som det står i texten, med samma stora och små bokstäver.',
				},
			];
		}),
	);
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
					...vision.scenes.flatMap((scene) => vision.keywords[scene]?.map((id) => `scenes.${scene}.keywords.${id}`) ?? []),
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
			return (
				recurring && [
					...under('', ids(recurring), ['title', 'where', 'period', 'text']),
					...under('', ids(recurring.filter(({ rule }) => rule !== undefined)), ['dayTitle']),
				]
			);
		}
	}
}
