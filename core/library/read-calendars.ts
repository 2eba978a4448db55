import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isNewer, type ReadCalendar, readCalendar } from '../events/calendar/read-calendar.ts';
import type { DatedEvent } from '../events/dated-event.ts';
import type { Edition } from './edition.ts';
import type { Fault } from './fault.ts';
import { problemOfKind } from './file-kind.ts';

/** Ten thousand events take about four; a feed that is larger carries something else. Bytes. */
const largestCalendar = 10_000_000;

export const isCalendarName = (name: string): boolean => /\.ics$/i.test(name);

export type ReadCalendars = {
	events: DatedEvent[];
	/** Files of which the last good copy is shown. */
	copies: string[];
	/** What is not shown, or shown from a copy, and why. */
	faults: Fault[];
	/** What a person should look at. */
	advice: Fault[];
	updated: Record<string, string>;
};

/**
 * Reads the calendars of a folder. One that cannot be read, or was cut short, leaves its last good copy in place.
 * @param names files of the folder
 * @param language of texts that do not say theirs
 * @param before the edition that has the copies
 */
export async function readCalendars(folder: string, names: readonly string[], language: string, before?: Edition): Promise<ReadCalendars> {
	const found: ReadCalendars = { events: [], copies: [], faults: [], advice: [], updated: {} };
	const events = new Map<string, DatedEvent>();
	const take = (event: DatedEvent) => {
		const known = events.get(event.id);
		if (!known || isNewer(event, known)) events.set(event.id, event);
	};
	for (const name of names) {
		const file = `events/${name}`;
		const { calendar, updated, fault } = await readOne(path.join(folder, name), file, language);
		const copy = before?.events.filter(({ source }) => source === file) ?? [];
		if (fault) found.faults.push(fault);
		found.faults.push(...(calendar?.faults ?? []));
		found.advice.push(...(calendar?.advice ?? []));
		const isUsed = calendar !== undefined && (calendar.isWhole || copy.length === 0);
		for (const event of isUsed ? calendar.events : copy) take(event);
		if (!isUsed && copy.length > 0) found.copies.push(file);
		const time = isUsed ? updated : before?.updated[file];
		if (time !== undefined) found.updated[file] = time;
	}
	found.events = [...events.values()];
	return found;
}

async function readOne(
	place: string,
	file: string,
	language: string,
): Promise<{ calendar?: ReadCalendar; updated?: string; fault?: Fault }> {
	const again = 'Hämta kalendern igen och byt ut filen.';
	try {
		const { size, mtime } = await stat(place);
		if (size > largestCalendar) {
			const megabytes = (size / 1e6).toLocaleString('sv', { maximumFractionDigits: 0 });
			const remedy = 'En kalender får vara högst 10 MB. Hämta den igen utan bilagor, eller bara för det här året.';
			return { fault: { file, problem: `Kalendern är för stor (${megabytes} MB).`, remedy } };
		}
		const bytes = await readFile(place);
		const kind = problemOfKind(bytes, file);
		if (kind) return { fault: { file, problem: kind.problem, remedy: again } };
		if (bytes.length === 0) return { fault: { file, problem: 'Filen är tom.', remedy: again } };
		return { calendar: await readOnce(bytes, file, language), updated: mtime.toISOString() };
	} catch {
		return { fault: { file, problem: 'Filen går inte att läsa.', remedy: 'Kontrollera att kiosken har rätt att läsa den.' } };
	}
}

/** The last reading of each file. A change is most often of another one. */
const known = new Map<string, { fingerprint: string; calendar: ReadCalendar }>();

async function readOnce(bytes: Buffer, file: string, language: string): Promise<ReadCalendar> {
	const fingerprint = `${language} ${createHash('sha256').update(bytes).digest('hex')}`;
	const before = known.get(file);
	if (before?.fingerprint === fingerprint) return before.calendar;
	const calendar = await readCalendar(bytes, file, language);
	known.set(file, { fingerprint, calendar });
	return calendar;
}
