import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { EventFile, Id, KioskSettings, Places, RecurringEvents, Sources, Timeline, VisionDocument, WordTree } from '../../bridge/model.ts';
import { checkEvents, checkReferences } from './check-structure.ts';
import { checkWords, namespaces } from './check-words.ts';
import type { Edition } from './edition.ts';
import { explainIssues } from './explain.ts';
import type { Fault } from './fault.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

const structureFiles = {
	kiosk: ['kiosk.yaml', KioskSettings],
	sources: ['sources.yaml', Sources],
	vision: ['vision.yaml', VisionDocument],
	timeline: ['heritage/timeline.yaml', Timeline],
	places: ['heritage/places.yaml', Places],
	recurring: ['events/recurring.yaml', RecurringEvents],
} as const;

/** A value read from a file and found right by its schema, with the file it came from. */
export type Read<Value> = { value: Value; source: SourceFile };

export type Reading = { edition: Edition; faults: [] } | { edition?: undefined; faults: Fault[] };

export type ReadOptions = {
	/** The interface's words that must be there, in any language: those of the program's own baseline. */
	interfaceWords?: WordTree;
	/** A folder of dated events to read in place of the content's own (the demonstration). */
	eventsFolder?: string;
};

/**
 * Reads a content folder into one edition. All faults are found, not only the first; with any fault there is no edition, so
 * that half a change never reaches the screen. Never throws.
 */
export async function readEdition(folder: string, options: ReadOptions = {}): Promise<Reading> {
	const faults: Fault[] = [];
	const note = <Value>(result: Read<Value> | Fault[]): Read<Value> | undefined => {
		if (!Array.isArray(result)) return result;
		faults.push(...result);
		return undefined;
	};

	const [kiosk, sources, vision, timeline, places, recurring] = await Promise.all([
		readWith(folder, ...structureFiles.kiosk).then(note),
		readWith(folder, ...structureFiles.sources).then(note),
		readWith(folder, ...structureFiles.vision).then(note),
		readWith(folder, ...structureFiles.timeline).then(note),
		readWith(folder, ...structureFiles.places).then(note),
		readWith(folder, ...structureFiles.recurring).then(note),
	]);
	const events = await readEvents(options.eventsFolder ?? path.join(folder, 'events'), faults);
	const words = await readWords(folder, kiosk?.value, faults);
	faults.push(...(await strayFiles(folder)));

	const structure = { kiosk, sources, vision, timeline, places, recurring };
	faults.push(...checkReferences(structure));
	faults.push(...checkEvents(events, kiosk, [...words.keys()]));
	faults.push(...checkWords(words, structure, options.interfaceWords));

	if (faults.length > 0 || !kiosk || !sources || !vision || !timeline || !places || !recurring) {
		return { faults: faults.sort(byPlace) };
	}
	const parts = {
		content: {
			kiosk: kiosk.value,
			sources: sources.value,
			vision: vision.value,
			timeline: timeline.value,
			places: places.value,
			recurring: recurring.value,
		},
		words: Object.fromEntries(
			[...words].map(([language, files]) => [language, Object.fromEntries([...files].map(([name, file]) => [name, file.value]))]),
		),
		events: events.map(({ value }) => value),
	};
	const revision = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
	return { edition: { ...parts, content: { ...parts.content, revision } }, faults: [] };
}

async function readWith<Schema extends z.ZodMiniType>(
	folder: string,
	name: string,
	schema: Schema,
): Promise<Read<z.infer<Schema>> | Fault[]> {
	const source = await readSourceFile(folder, name);
	if (Array.isArray(source)) return source;
	const checked = schema.safeParse(source.value);
	return checked.success ? { value: checked.data, source } : explainIssues(source, checked.error.issues);
}

async function readEvents(folder: string, faults: Fault[]): Promise<Read<Edition['events'][number]>[]> {
	const names = (await namesIn(folder)).filter((name) => name.endsWith('.yaml') && name !== 'recurring.yaml');
	const events: Read<Edition['events'][number]>[] = [];
	for (const name of names.sort()) {
		const id = name.slice(0, -'.yaml'.length);
		const file = `events/${name}`;
		if (!Id.safeParse(id).success) {
			faults.push({ file, problem: 'Filnamnet går inte att använda.', remedy: 'Använd små bokstäver a–z, siffror och bindestreck, till exempel julkonsert.yaml.' });
		}
		const read = await readWith(path.dirname(folder), `${path.basename(folder)}/${name}`, EventFile);
		if (Array.isArray(read)) faults.push(...read.map((fault) => ({ ...fault, file })));
		else events.push({ value: { ...read.value, id }, source: { ...read.source, name: file } });
	}
	return events;
}

/** By language, then by namespace: the languages of the settings and any other folder of words beside them. */
async function readWords(folder: string, kiosk: KioskSettings | undefined, faults: Fault[]) {
	const folders = await namesIn(path.join(folder, 'words'));
	const words = new Map<string, Map<string, Read<WordTree>>>();
	for (const language of new Set([...(kiosk?.languages.map(({ code }) => code) ?? []), ...folders])) {
		if (!folders.includes(language)) {
			faults.push({
				file: `words/${language}`,
				problem: `Språket "${language}" står i kiosk.yaml men dess texter saknas.`,
				remedy: 'Lägg till mappen med texterna, eller ta bort språket ur kiosk.yaml.',
			});
			continue;
		}
		const files = new Map<string, Read<WordTree>>();
		for (const namespace of namespaces) {
			const read = await readWith(folder, `words/${language}/${namespace}.json`, WordTree);
			if (Array.isArray(read)) faults.push(...read);
			else files.set(namespace, read);
		}
		words.set(language, files);
	}
	return words;
}

/** Files that nothing reads: most often a slip in a name, which would otherwise pass in silence. */
async function strayFiles(folder: string): Promise<Fault[]> {
	const known = new Set<string>(Object.values(structureFiles).map(([name]) => name));
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.filter(
			(name) =>
				!known.has(name) &&
				!/(^|\/)\./.test(name) &&
				!/\.(md|txt)$/.test(name) &&
				!name.startsWith('media/') &&
				!/^events\/[^/]+\.yaml$/.test(name) &&
				!namespaces.some((namespace) => new RegExp(`^words/[^/]+/${namespace}\\.json$`).test(name)),
		)
		.map((file) => ({ file, problem: 'Filen används inte av kiosken.', remedy: 'Kontrollera namnet och mappen, eller ta bort filen.' }));
}

async function namesIn(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	return names.filter((name) => !name.startsWith('.'));
}

function byPlace(a: Fault, b: Fault): number {
	return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
