import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod/mini';
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
	const missing = [
		...((await isFolder(folder)) ? [] : [missingFolder(folder, 'Innehållsmappen')]),
		...(options.eventsFolder === undefined || (await isFolder(options.eventsFolder))
			? []
			: [missingFolder(options.eventsFolder, 'Mappen med evenemang')]),
	];
	if (missing.length > 0) return { faults: missing };
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
	const words = await readWords(folder, kiosk, faults);
	faults.push(...(await strayFiles(folder)));

	const structure = { kiosk, sources, vision, timeline, places, recurring };
	faults.push(...checkReferences(structure));
	faults.push(...checkEvents(events, structure, kiosk?.value.languages.map(({ code }) => code) ?? [...words.keys()]));
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
			faults.push({
				file,
				problem: 'Filnamnet går inte att använda.',
				remedy: 'Använd små bokstäver a–z, siffror och bindestreck, till exempel julkonsert.yaml.',
			});
		}
		const read = await readWith(path.dirname(folder), `${path.basename(folder)}/${name}`, EventFile);
		if (Array.isArray(read)) faults.push(...read.map((fault) => ({ ...fault, file })));
		else events.push({ value: { ...read.value, id }, source: { ...read.source, name: file } });
	}
	return events;
}

/** By language, then by namespace: the languages of the settings and any other folder of words beside them. */
async function readWords(folder: string, kiosk: Read<KioskSettings> | undefined, faults: Fault[]) {
	const folders = await foldersIn(path.join(folder, 'words'));
	const words = new Map<string, Map<string, Read<WordTree>>>();
	for (const [index, { code }] of (kiosk?.value.languages ?? []).entries()) {
		if (!kiosk || folders.includes(code)) continue;
		faults.push({
			file: kiosk.source.name,
			...kiosk.source.locate(['languages', index, 'code']),
			problem: `Språket "${code}" saknar texter: mappen words/${code} finns inte.`,
			remedy: `Lägg till mappen words/${code} med texterna, rätta språkkoden eller ta bort språket.`,
		});
	}
	for (const language of folders) {
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
				!laidThereByPrograms.test(name) &&
				(!/\.(md|txt)$/.test(name) || hiddenEnding.test(name)) &&
				!name.startsWith('media/') &&
				!/^events\/[^/]+\.yaml$/.test(name) &&
				!namespaces.some((namespace) => new RegExp(`^words/[^/]+/${namespace}\\.json$`).test(name)),
		)
		.map((file) => ({ file, problem: 'Filen används inte av kiosken.', remedy: strayRemedy(file) }));
}

/** Hidden files, what a desktop leaves in every folder, and an editor's copy of what is being edited. */
const laidThereByPrograms = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*~|~\$[^/]*)(\/|$)/i;

/** What an editor that adds its own ending makes of a name, where the desktop hides endings. */
const hiddenEnding = /\.(yaml|yml|json)\.(md|txt)$/i;

function strayRemedy(file: string): string {
	if (hiddenEnding.test(file)) return `Ta bort ändelsen ${path.extname(file)} sist i namnet.`;
	if (/\.ya?ml$/i.test(file) && !file.endsWith('.yaml')) return 'Ändra filnamnets slut till .yaml.';
	return 'Kontrollera namnet och mappen, eller ta bort filen.';
}

async function isFolder(folder: string): Promise<boolean> {
	return stat(folder).then(
		(found) => found.isDirectory(),
		() => false,
	);
}

/** Its place is the folder's own: there is no file to name. */
function missingFolder(folder: string, name: string): Fault {
	return {
		file: folder,
		problem: `${name} finns inte.`,
		remedy: 'Lägg tillbaka mappen från en säkerhetskopia, eller starta kiosken med rätt mapp.',
	};
}

async function foldersIn(folder: string): Promise<string[]> {
	const names = await namesIn(folder);
	const found = await Promise.all(names.map((name) => isFolder(path.join(folder, name))));
	return names.filter((_, index) => found[index]);
}

async function namesIn(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	return names.filter((name) => !name.startsWith('.'));
}

function byPlace(a: Fault, b: Fault): number {
	return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
