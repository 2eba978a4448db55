import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Journal } from '../journal/journal.ts';
import { lacksWords, wordsOfInterface } from './check-words.ts';
import type { Edition } from './edition.ts';
import { describeFault, type Fault } from './fault.ts';
import { loadEdition, saveEdition } from './last-good.ts';
import type { Reading } from './read.ts';
import { watchFolders } from './watch.ts';

/** What is shown and why. */
export type Shelf = {
	edition: Edition;
	/** `content`: the folder as it is. `last-good`: as it was when it was last right. `baseline`: what the program carries. */
	origin: 'content' | 'last-good' | 'baseline';
	/** Why the folder as it is cannot be shown. Empty when it is. */
	faults: Fault[];
	/** Files of events that cannot be read now; of what is known of them there is a copy. */
	copies: string[];
	/** Whether every event there is in the folder is shown as it stands there. */
	complete: boolean;
};

export type LibraryOptions = {
	contentFolder: string;
	/** The edition built into the program. */
	baselineFile: string;
	/** Where the last good edition is kept. */
	dataFolder: string;
	eventsFolder?: string;
	journal: Journal;
	/** Watch the folder for changes. */
	watch?: boolean;
};

export type Library = {
	shelf(): Shelf;
	/** Called with every new good edition. */
	onChange(listener: (edition: Edition) => void): void;
	/** Called after every reading, also where it gave nothing new. */
	onRead(listener: () => void): void;
	/** Reads the folder now, where the library was opened with the last good edition and has not read it since. */
	readFirst(): Promise<void>;
	/** Reads the folder again now. */
	reread(): Promise<void>;
	close(): Promise<void>;
};

/**
 * Opens the content folder and keeps to it. What is on the shelf is always whole and checked: a folder with a fault leaves
 * the last good edition there (kept on disk over restarts), and where there never was one, the baseline. A start takes the last
 * good edition at once, and the folder is read when its owner says so (`readFirst`): reading before the first screen took
 * a third of the time till that.
 * @throws only if the program's own baseline is broken and there is nothing else to show
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
	const { contentFolder, baselineFile, dataFolder, eventsFolder, journal } = options;
	const baseline = await loadEdition(baselineFile);
	const identity = createHash('sha256').update(
		JSON.stringify([path.resolve(contentFolder), eventsFolder === undefined ? null : path.resolve(eventsFolder)]),
	);
	const lastGoodFile = path.join(dataFolder, `last-good-${identity.digest('hex').slice(0, 12)}.json`);
	const listeners = new Set<(edition: Edition) => void>();
	const readingListeners = new Set<() => void>();

	const ui = wordsOfInterface(baseline);
	const read = async (before?: Edition) => {
		// All that takes files apart comes with it, later than a start.
		const { readEdition } = await import('./read.ts');
		return readEdition(contentFolder, { eventsFolder, interfaceWords: ui, before });
	};

	const keep = async (edition: Edition) => {
		await saveEdition(lastGoodFile, edition).catch((error: unknown) =>
			journal.warn(`Det senaste godkända innehållet kunde inte sparas i ${lastGoodFile}: ${String(error)}`),
		);
	};

	// A folder that is saved again with the same faults says nothing new.
	let reported: ReadonlySet<string> = new Set();
	const report = ({ faults, leftOut, advice }: Reading) => {
		const wrong = [...faults, ...leftOut].map((fault) => `Fel i innehållet: ${describeFault(fault)}`);
		const odd = advice.map((fault) => `Att se över i innehållet: ${describeFault(fault)}`);
		for (const line of wrong) if (!reported.has(line)) journal.error(line);
		for (const line of odd) if (!reported.has(line)) journal.warn(line);
		reported = new Set([...wrong, ...odd]);
	};

	// Watching begins before the first reading, so that no change falls between the two.
	const stopWatching = options.watch
		? await watchFolders([contentFolder, ...(eventsFolder ? [eventsFolder] : [])], () => void reread())
		: undefined;

	let isRead = false;
	let firstReading: Promise<void> | undefined;
	const opening = firstShelf();
	let reading: Promise<void> = opening.then(
		() => undefined,
		() => undefined,
	);
	let current: Shelf;
	try {
		current = await opening;
	} catch (error) {
		await stopWatching?.();
		throw error;
	}

	async function firstShelf(): Promise<Shelf> {
		const lastGood = await loadEdition(lastGoodFile);
		if (lastGood && !(ui && lacksWords(wordsOfInterface(lastGood), ui))) {
			return { edition: lastGood, origin: 'last-good', faults: [], copies: [], complete: true };
		}
		const reading = await read(lastGood);
		isRead = true;
		const { edition } = reading;
		report(reading);
		if (edition) {
			await keep(edition);
			return shelfOf(reading, edition);
		}
		if (!baseline) throw new Error(`The baseline ${baselineFile} is missing or broken. Build the program again: npm run build`);
		journal.warn('Skärmen visar det innehåll som följer med programmet.');
		return { edition: baseline, origin: 'baseline', ...withoutEdition(reading) };
	}

	async function takeOver(): Promise<void> {
		const reading = await read(current.edition);
		const { edition } = reading;
		const isFirst = !isRead;
		isRead = true;
		report(reading);
		if (!edition) {
			if (isFirst) journal.warn('Skärmen visar det senaste godkända innehållet.');
			current = { ...current, origin: current.origin === 'content' ? 'last-good' : current.origin, ...withoutEdition(reading) };
			return;
		}
		const before = current;
		const changed = edition.content.revision !== before.edition.content.revision;
		const mended = before.origin !== 'content';
		current = shelfOf(reading, edition);
		if (changed || (mended && !isFirst)) await keep(edition);
		if (!changed) {
			if (mended && !isFirst) journal.info('Innehållet är rätt igen.');
			return;
		}
		journal.info('Nytt innehåll är godkänt och visas när ingen använder skärmen.');
		for (const listener of listeners) listener(edition);
	}

	/** Of the last good edition, the events whose own file is at fault are copies. */
	function withoutEdition({ faults, copies }: Reading): Pick<Shelf, 'faults' | 'copies' | 'complete'> {
		return { faults, copies: [...copies, ...faults.map(({ file }) => file)], complete: false };
	}

	function shelfOf({ copies, leftOut }: Reading, edition: Edition): Shelf {
		return { edition, origin: 'content', faults: [], copies, complete: leftOut.length === 0 };
	}

	// One reading at a time, in the order asked for, so that an older state can never overtake a newer one.
	function reread(): Promise<void> {
		// What a listener throws must not end all later readings.
		reading = reading
			.then(takeOver)
			.then(() => {
				for (const listener of readingListeners) listener();
			})
			.catch((error: unknown) => journal.error(`The content could not be taken over: ${String(error)}`));
		return reading;
	}

	return {
		shelf: () => current,
		onChange: (listener) => listeners.add(listener),
		onRead: (listener) => readingListeners.add(listener),
		readFirst: () => {
			if (!isRead) firstReading ??= reread();
			return firstReading ?? reading;
		},
		reread,
		async close() {
			await stopWatching?.();
			await reading;
		},
	};
}
