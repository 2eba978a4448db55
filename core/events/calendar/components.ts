import type { ContentLine } from './content-lines.ts';

/** One VEVENT as it stands in the file. */
export type EventComponent = {
	lines: ContentLine[];
	/** The calendar around it takes back what it carries (METHOD:CANCEL, RFC 5546 §3.2.5). */
	isCancelled: boolean;
	/** The zones that the calendar around it defines, by TZID; those after it too. */
	zones: Map<string, string>;
	/** It has its END. */
	isWhole: boolean;
};

export type Components = {
	events: EventComponent[];
	/** A VCALENDAR, or an event of one, was found at all. */
	isCalendar: boolean;
	/** Every VCALENDAR has its END: the file was not cut short. */
	isWhole: boolean;
};

/** Takes a file apart into its events, so that one that is damaged does not take the others with it. Never throws. */
export function componentsOf(lines: readonly ContentLine[]): Components {
	const events: EventComponent[] = [];
	const inside: string[] = [];
	let calendar = freshCalendar();
	let event: EventComponent | undefined;
	let zone: string[] | undefined;
	let isCalendar = false;

	for (const line of lines) {
		const [, word, name] = /^(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line.text)?.map((part) => part.toUpperCase()) ?? [];
		// One that has lost its first line is still one.
		if (name === 'VCALENDAR' || name === 'VEVENT') isCalendar = true;
		if (word === 'BEGIN' && name === 'VCALENDAR') {
			calendar = freshCalendar();
			inside.length = 0;
			event = undefined;
			zone = undefined;
		}
		if (word === 'BEGIN' && name === 'VEVENT') {
			event = { lines: [], isCancelled: false, zones: calendar.zones, isWhole: false };
			events.push(event);
			calendar.events.push(event);
			inside.length = Math.min(inside.length, 1);
			// A zone that has lost its end does not swallow what comes after it.
			zone = undefined;
		}
		if (word === 'BEGIN' && name === 'VTIMEZONE') zone = [];
		if (word === 'BEGIN' && name !== undefined) inside.push(name);

		if (zone) zone.push(line.text);
		// What lies inside an event, such as its reminders, is not the event's own.
		else if (event && inside.at(-1) === 'VEVENT') event.lines.push(line);
		else if (inside.at(-1) === 'VCALENDAR' && /^METHOD\s*:\s*CANCEL\s*$/i.test(line.text)) calendar.isCancelled = true;

		if (word !== 'END' || name === undefined) continue;
		if (name === 'VEVENT' && event) {
			event.isWhole = true;
			event = undefined;
		}
		if (name === 'VTIMEZONE' && zone) {
			const id = zone.map((text) => /^TZID(?:;[^:]*)?:(.*)$/i.exec(text)?.[1]).find((found) => found !== undefined);
			if (id !== undefined) calendar.zones.set(id.trim(), zone.join('\r\n'));
			zone = undefined;
		}
		if (name === 'VCALENDAR') {
			for (const own of calendar.events) own.isCancelled = calendar.isCancelled;
			calendar.isOpen = false;
		}
		const opened = inside.lastIndexOf(name);
		if (opened !== -1) inside.length = opened;
	}
	return { events, isCalendar, isWhole: isCalendar && !calendar.isOpen };
}

function freshCalendar() {
	return { zones: new Map<string, string>(), events: [] as EventComponent[], isCancelled: false, isOpen: true };
}
