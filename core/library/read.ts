import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod/mini';
import { EventFile, KioskSettings, Places, RecurringEvents, Sources, Timeline, VisionDocument, WordTree } from '../../bridge/model.ts';
import { isRecordingPath } from '../narration/recordings.ts';
import { adviceOnRules } from './advice-on-rules.ts';
import { checkEvents, checkReferences } from './check-structure.ts';
import { checkWords, namespaces } from './check-words.ts';
import type { Edition } from './edition.ts';
import { explainIssues } from './explain.ts';
import type { Fault } from './fault.ts';
import { faultOfEventName, isNoContent, strayFiles } from './folder-names.ts';
import { isKnownLanguage } from './language.ts';
import { changesOfVision } from './official-vision.ts';
import { datedEventOf, type OwnEvent } from './own-event.ts';
import { isCalendarName, readCalendars } from './read-calendars.ts';
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

export type Reading = {
	/** Undefined where there is a fault. */
	edition?: Edition;
	faults: Fault[];
	/** Events, and files of them, that cannot be taken. The rest is read without them. */
	leftOut: Fault[];
	/** Calendars that cannot be read, of which the last good copy stands in the edition. */
	copies: string[];
	/** What a person should look at; it stops nothing. */
	advice: Fault[];
};

export type ReadOptions = {
	/** The interface's words that must be there, in any language: those of the program's own baseline. */
	interfaceWords?: WordTree;
	/** A folder of dated events to read in place of the content's own (the demonstration). */
	eventsFolder?: string;
	/** The edition that has the last good copies of calendars. */
	before?: Edition;
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
	if (missing.length > 0) return { faults: missing, leftOut: [], copies: [], advice: [] };
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
	const structure = { kiosk, sources, vision, timeline, places, recurring };
	const eventsFolder = options.eventsFolder ?? path.join(folder, 'events');
	const events = await readEvents(eventsFolder);
	const calendars = await readCalendars(eventsFolder, events.calendars, kiosk?.value.languages[0]?.code ?? 'sv', options.before);
	const words = await readWords(folder, kiosk);
	const languages = { languages: words.listed, source: words.listed[0] };
	const others = { languages: words.unlisted, source: words.listed[0] };
	const spoken = checkWords(words.files, languages, structure, options.interfaceWords);
	const begun = checkWords(words.files, others, structure, options.interfaceWords);
	const official = words.files.get('sv')?.get('vision');

	faults.push(
		...events.faults,
		...words.faults,
		...checkReferences(structure),
		...checkEvents(events.read, structure, words.listed),
		...spoken.faults,
	);
	const advice = [
		...words.advice,
		...spoken.advice,
		...begun.faults,
		...begun.advice,
		...(official ? changesOfVision(official) : []),
		...calendars.advice,
		...adviceOnRules(events.read, calendars.events),
		...(await strayFiles(folder, isReadFile)),
	].sort(byPlace);
	const leftOut = [...events.leftOut, ...calendars.faults];
	const { copies } = calendars;

	if (faults.length > 0 || !kiosk || !sources || !vision || !timeline || !places || !recurring) {
		return { faults: faults.sort(byPlace), leftOut, copies, advice };
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
			words.listed.map((language) => [
				language,
				Object.fromEntries([...(words.files.get(language) ?? [])].map(([name, file]) => [name, file.value])),
			]),
		),
		events: [...events.read.map(({ value, source }) => datedEventOf(value, source.name)), ...calendars.events],
	};
	const eventsRevision = revisionOf([parts.events, recurring.value]);
	const content = { ...parts.content, revision: revisionOf([parts.content, parts.words, eventsRevision]) };
	const updated = { ...events.updated, ...calendars.updated };
	return { edition: { ...parts, content, eventsRevision, updated }, faults: [], leftOut, copies, advice };
}

function revisionOf(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
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

async function readEvents(folder: string) {
	const found = {
		read: [] as Read<OwnEvent>[],
		calendars: [] as string[],
		faults: [] as Fault[],
		leftOut: [] as Fault[],
		updated: {} as Record<string, string>,
	};
	for (const name of (await namesIn(folder)).sort()) {
		if (name === 'recurring.yaml' || isNoContent(name) || (await isFolder(path.join(folder, name)))) continue;
		if (isCalendarName(name)) {
			found.calendars.push(name);
			continue;
		}
		const wrongName = faultOfEventName(name);
		if (wrongName) {
			found.leftOut.push(wrongName);
			continue;
		}
		const file = `events/${name}`;
		const read = await readWith(path.dirname(folder), `${path.basename(folder)}/${name}`, EventFile);
		if (Array.isArray(read)) found.faults.push(...read.map((fault) => ({ ...fault, file })));
		else {
			found.read.push({ value: { ...read.value, id: name.slice(0, -'.yaml'.length) }, source: { ...read.source, name: file } });
			found.updated[file] = (await stat(path.join(folder, name))).mtime.toISOString();
		}
	}
	return found;
}

/**
 * By language, then by namespace. A language that the settings do not list is read all the same, for those who are at work on
 * it, and what is wrong there is advice. Without settings every folder counts as listed.
 */
async function readWords(folder: string, kiosk: Read<KioskSettings> | undefined) {
	const folders = await foldersIn(path.join(folder, 'words'));
	const named = folders.filter(isKnownLanguage);
	const listed = kiosk?.value.languages.map(({ code }) => code).filter(isKnownLanguage) ?? named;
	const unlisted = named.filter((language) => !listed.includes(language));
	const faults: Fault[] = [];
	const advice: Fault[] = folders
		.filter((name) => !isKnownLanguage(name))
		.map((name) => ({
			file: `words/${name}`,
			problem: 'Mappens namn är inte koden för ett känt språk.',
			remedy: 'Döp om den till språkets kod, till exempel fi, eller flytta den ut ur content.',
		}));
	for (const [index, { code }] of (kiosk?.value.languages ?? []).entries()) {
		if (!kiosk || folders.includes(code) || !isKnownLanguage(code)) continue;
		faults.push({
			file: kiosk.source.name,
			...kiosk.source.locate(['languages', index, 'code']),
			problem: `Språket "${code}" saknar texter: mappen words/${code} finns inte.`,
			remedy: `Lägg till mappen words/${code} med texterna, rätta språkkoden eller ta bort språket.`,
		});
	}
	const files = new Map<string, Map<string, Read<WordTree>>>();
	for (const language of [...listed, ...unlisted].filter((code) => folders.includes(code))) {
		const read = new Map<string, Read<WordTree>>();
		for (const namespace of namespaces) {
			const file = await readWith(folder, `words/${language}/${namespace}.json`, WordTree);
			if (Array.isArray(file)) (listed.includes(language) ? faults : advice).push(...file);
			else read.set(namespace, file);
		}
		files.set(language, read);
	}
	return { listed, unlisted, files, faults, advice };
}

/** Whether a file of the content folder has a place here; those of events are looked at by themselves. */
function isReadFile(name: string): boolean {
	return (
		Object.values(structureFiles).some(([known]) => known === name) ||
		/^events\/[^/]+$/.test(name) ||
		namespaces.some((namespace) => new RegExp(`^words/[^/]+/${namespace}\\.json$`).test(name)) ||
		name === 'words/exceptions.yaml' ||
		isRecordingPath(name)
	);
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
