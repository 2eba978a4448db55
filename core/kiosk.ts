import type { Circumstances, PageReport } from '../bridge/bridge.ts';
import { BridgeError } from '../bridge/bridge.ts';
import { type BridgeHost, createHost } from '../bridge/host.ts';
import { fewRows } from '../bridge/model.ts';
import { createClock } from './clock.ts';
import { openProgramme, type ProgrammeReader } from './events/programme.ts';
import type { Journal } from './journal/journal.ts';
import { type LibraryOptions, openLibrary, type Shelf } from './library/library.ts';
import { listRecordings } from './narration/recordings.ts';

export type KioskOptions = LibraryOptions & {
	/** ISO 8601: the time to take for now. */
	now?: string;
	presentation: Circumstances['presentation'];
	/** Called with what the page says of itself. */
	onReport(report: PageReport): void;
	journal: Journal;
};

export type Kiosk = { host: BridgeHost; close(): Promise<void> };

/** The machine's side of the kiosk, the same in every host: the library, what is on, and the answers to the page. */
export async function openKiosk(options: KioskOptions): Promise<Kiosk> {
	const clock = createClock(options.now);
	const library = await openLibrary(options);
	let reader: { shelf: Shelf; programme: ProgrammeReader } | undefined;
	/** What is on, of what is on the shelf now. */
	const programme = () => {
		const shelf = library.shelf();
		if (reader?.shelf !== shelf) reader = { shelf, programme: openProgramme(shelf.edition, shelf) };
		return reader.programme;
	};

	const host = createHost({
		circumstances: () => ({
			clockOffset: clock.offset,
			pretendedClock: clock.pretended,
			demonstration: options.eventsFolder !== undefined,
			presentation: options.presentation,
		}),
		content: () => library.shelf().edition.content,
		words: (language) => {
			const { content, words } = library.shelf().edition;
			const found = words[language];
			if (!found) throw new BridgeError('failed', `There are no words in "${language}"`);
			return { revision: content.revision, words: found };
		},
		recordings: () => listRecordings(options.contentFolder),
		programme: ({ selection, rows }) => programme().programme(clock.now(), selection, rows),
		month: ({ month, selection }) => programme().month(clock.now(), month, selection),
		occurrence: (id) => programme().occurrence(clock.now(), id),
		report: (report) => {
			if (report.type === 'ready') void library.readFirst();
			if (report.type === 'error') options.journal.error(`The page reports: ${report.message}`);
			options.onReport(report);
			return null;
		},
	});

	let published = programme().revision(clock.now());
	const publishProgramme = () => {
		const now = clock.now();
		const revision = programme().revision(now);
		if (revision === published) return;
		published = revision;
		host.publish('programmeChanged', programme().programme(now, {}, fewRows));
	};
	library.onChange(({ content: { revision } }) => host.publish('contentChanged', { revision }));
	library.onRead(publishProgramme);

	// The folder is read when the first screen stands, or when none has been asked for.
	const readUnasked = setTimeout(() => void library.readFirst(), 5000);
	readUnasked.unref();

	// Events begin and end on whole minutes.
	let minute: NodeJS.Timeout;
	const waitForMinute = () => {
		minute = setTimeout(
			() => {
				publishProgramme();
				waitForMinute();
			},
			60_000 - (clock.now() % 60_000),
		);
		minute.unref();
	};
	waitForMinute();

	return {
		host,
		async close() {
			clearTimeout(readUnasked);
			clearTimeout(minute);
			await library.close();
		},
	};
}
