import type { Fault } from '../../library/fault.ts';
import type { DatedEvent } from '../dated-event.ts';
import { type CalendarProblem, changeOf, localIn, type ReadComponent, readComponent, UnusableEvent } from './calendar-event.ts';
import { componentsOf, type EventComponent } from './components.ts';
import { contentLinesOf } from './content-lines.ts';

export type ReadCalendar = {
	events: DatedEvent[];
	/** What is left out and why, event by event. The others stand. */
	faults: Fault[];
	/** What is shown, or not meant to be, and should be looked at. */
	advice: Fault[];
	/** The file is a calendar, and has its end. */
	isWhole: boolean;
};

/** How many events are read in one go: in between, the kiosk answers the screen. */
const atOnce = 200;

/**
 * Reads a calendar (RFC 5545). Whatever is in the file, it throws nothing, and an event that is damaged does not take the others with it.
 * @param file its path in the content folder, for faults
 * @param language of texts that do not say theirs
 */
export async function readCalendar(bytes: Buffer, file: string, language: string): Promise<ReadCalendar> {
	const { events: components, isCalendar, isWhole } = componentsOf(contentLinesOf(bytes));
	if (!isCalendar) {
		const remedy = 'Hämta kalendern igen och byt ut filen. Den ska börja med BEGIN:VCALENDAR.';
		return { events: [], faults: [{ file, problem: 'Filen är ingen kalender.', remedy }], advice: [], isWhole: false };
	}
	const faults: Fault[] = [];
	const advice: Fault[] = [];
	const read: ReadComponent[] = [];
	for (const [index, component] of components.entries()) {
		if (index % atOnce === atOnce - 1) await new Promise((resolve) => setImmediate(resolve));
		const line = component.lines[0]?.line ?? 1;
		const at = ({ problem, remedy }: CalendarProblem): Fault => ({
			file,
			line,
			column: 1,
			problem: `${nameOf(component)}: ${problem}`,
			remedy,
		});
		try {
			const found = readComponent(component, file, language);
			read.push(found);
			advice.push(...found.problems.map(at));
		} catch (error) {
			if (error instanceof UnusableEvent) (error.isMeant ? advice : faults).push(at(error.what));
			else faults.push(at({ problem: 'Händelsen går inte att läsa.', remedy: 'Ta bort den ur kalendern, eller skapa den på nytt där.' }));
		}
	}
	if (!isWhole && components.every((component) => component.isWhole)) {
		faults.push({
			file,
			problem: 'Kalendern är avhuggen: slutet saknas (END:VCALENDAR).',
			remedy: 'Hämta kalendern igen och byt ut filen.',
		});
	}
	return { events: joined(read), faults, advice, isWhole };
}

/** Events with the changes of their occurrences, each in its newest version. A change whose event is not there is an event of its own. */
function joined(read: readonly ReadComponent[]): DatedEvent[] {
	const events = new Map<string, DatedEvent>();
	for (const { event, changes } of read) {
		const known = events.get(event.id);
		if (!changes && (!known || isNewer(event, known))) events.set(event.id, event);
	}
	const changed = new Map<string, ReadComponent>();
	for (const component of read) {
		const { event, changes } = component;
		if (!changes) continue;
		const { zone, start } = events.get(event.id) ?? event;
		const name = `${event.id}-${localIn(changes.of, zone, !start.includes('T')).replace(/\D/g, '')}`;
		const known = changed.get(name);
		if (!known || isNewer(event, known.event)) changed.set(name, component);
	}
	const alone: DatedEvent[] = [];
	for (const [name, { event: own, changes }] of changed) {
		const event = events.get(own.id);
		if (!event) alone.push({ ...own, id: name });
		else if (changes) events.set(own.id, { ...event, changes: [...event.changes, changeOf(own, changes.of, changes.onwards, event)] });
	}
	return [...events.values(), ...alone];
}

/** By SEQUENCE, then by DTSTAMP (RFC 5546 §2.1.5). */
export function isNewer(event: DatedEvent, known: DatedEvent): boolean {
	return (event.version ?? '') > (known.version ?? '');
}

/** How staff know an event: by its title, as far as it can be read. */
function nameOf({ lines }: EventComponent): string {
	const title = lines.map(({ text }) => /^SUMMARY(?:;[^:]*)?:(.+)$/i.exec(text)?.[1]).find((found) => found !== undefined);
	return title === undefined ? 'En händelse utan rubrik' : `"${title.trim().slice(0, 60)}"`;
}
