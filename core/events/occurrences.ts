import type { EventWords, Occurrence, RecurringEvents } from '../../bridge/model.ts';
import { type Change, type DatedEvent, isAllDay, type Length } from './dated-event.ts';
import { EndlessRule, startsBetween } from './recurrence.ts';
import { dayAt, dayText, instantOf, localOf, localTime, zone } from './zone.ts';

/** Days in Europe/Stockholm, both included: `2026-02-08`. */
export type Window = { first: string; last: string };

/** An occurrence with what it is sorted and left out by. */
export type Placed = {
	occurrence: Occurrence;
	/** Its first and last day in Europe/Stockholm. */
	first: string;
	last: string;
	/** Epoch milliseconds; of all-day events the ends of their days. */
	begins: number;
	ends: number;
	/** The time it was moved away from. */
	old?: { first: string; last: string; begins: number; ends: number };
};

const day = 86_400_000;
/** What comes back and lasts longer than this is a slip: it would be on a hundred times at once. Milliseconds. */
const longestOfRule = 400 * day;

/** The occurrences of an event that touch the window, or were to begin in it and are moved, in the order of their starts. */
export function expandDated(event: DatedEvent, window: Window): Placed[] {
	return timesOf(event, window)
		.map((time) => place(event, time))
		.filter((placed) => isWithin(placed, window) || (placed.old !== undefined && isWithin(placed.old, window)))
		.sort((a, b) => a.begins - b.begins || (a.occurrence.id < b.occurrence.id ? -1 : 1))
		.filter(isFirstOfItsMoment)
		.map(withOwnId);
}

/** The computed days of what recurs every year. Nobody has confirmed them: they are tentative (RFC 5545 §3.8.1.11). */
export function expandRecurring(recurring: RecurringEvents, window: Window): Placed[] {
	return recurring.flatMap(({ id, kind, rule }) => {
		if (!rule) return [];
		const event: DatedEvent = {
			id,
			source: 'events/recurring.yaml',
			kind,
			audiences: [],
			status: 'tentative',
			words: {},
			zone,
			// A rule for every year has no first day of its own.
			start: `${Number(window.first.slice(0, 4)) - 1}-01-01`,
			length: { days: rule.days, seconds: 0, exact: false },
			rules: [rule.rule],
			dates: [],
			excluded: [],
			changes: [],
		};
		return expandDated(event, window).map((placed) => ({ ...placed, occurrence: { ...placed.occurrence, recurring: id } }));
	});
}

/** One time of an event: local times in the event's zone. */
type Time = {
	/** When it was to begin by the rule. */
	of: number;
	start: number;
	allDay: boolean;
	length?: Length;
	/** Where it was to begin, if that is elsewhere. */
	movedFrom?: number;
	status: Occurrence['status'];
	words: Record<string, EventWords>;
};

function timesOf(event: DatedEvent, window: Window): Time[] {
	const begin = localTime(event.start);
	const allDay = isAllDay(event);
	// Widened by the event's own length, and by a day for the zones.
	const from = localTime(window.first) - Math.min(lengthOf(event.length), longestOfRule) - day;
	const to = localTime(window.last) + 2 * day;
	const starts = new Map<number, Length | undefined>();
	for (const start of event.rules.length > 0 ? startsOfRules(event, begin, from, to) : [begin]) starts.set(start, event.length);
	for (const date of event.dates) starts.set(localTime(date.start), date.length ?? event.length);
	for (const text of event.excluded) {
		for (const start of starts.keys()) if (isStart(start, text)) starts.delete(start);
	}
	const moved = event.movedFrom === undefined ? undefined : localTime(event.movedFrom) - begin;
	const asWritten = ([of, length]: [number, Length | undefined]): Time => ({
		of,
		start: of,
		allDay,
		length,
		status: event.status,
		words: event.words,
		...(moved === undefined ? {} : { movedFrom: of + moved }),
	});
	if (event.changes.length === 0) return [...starts].map(asWritten);

	const onwards = event.changes.filter((change) => change.onwards).sort((a, b) => localTime(a.of) - localTime(b.of));
	const single = event.changes.filter((change) => !change.onwards);
	const times = [...starts].map((entry) => {
		const time = asWritten(entry);
		const [start] = entry;
		const latest = onwards.findLast((change) => localTime(change.of) <= start);
		const shifted = latest ? changed(time, latest, localTime(latest.of)) : time;
		const own = single.find((change) => isStart(start, change.of));
		return own ? changed(time, own, start) : shifted;
	});
	// What was moved into the window from outside it, or has no time in the rule at all.
	const strangers = single.filter(
		(change) => change.start !== undefined && ![...starts.keys()].some((start) => isStart(start, change.of)),
	);
	const extra = strangers
		.filter((change) => !event.excluded.some((text) => isStart(localTime(change.of), text)))
		.map((change) => changed(asWritten([localTime(change.of), event.length]), change, localTime(change.of)));
	return [...times, ...extra];
}

/** A rule past every bound leaves the first time, which the event's own start says. */
function startsOfRules(event: DatedEvent, begin: number, from: number, to: number): number[] {
	return event.rules.flatMap((rule) => {
		try {
			return startsBetween(rule, begin, Math.max(from, begin), to);
		} catch (error) {
			if (error instanceof EndlessRule) return [begin];
			throw error;
		}
	});
}

/** @param of the start that the change was written for, from which its shift is counted */
function changed(time: Time, change: Change, of: number): Time {
	// What is called off is so at the time that people know.
	const start = change.start === undefined || change.status === 'cancelled' ? time.start : time.of + localTime(change.start) - of;
	const isMoved = start !== time.of;
	const isElsewhere = change.words !== undefined && Object.entries(change.words).some(([code, { where }]) => time.words[code]?.where !== where);
	const status = change.status ?? time.status;
	return {
		...time,
		start,
		allDay: change.start === undefined ? time.allDay : !change.start.includes('T'),
		length: change.length ?? time.length,
		words: change.words ?? time.words,
		status: status === 'confirmed' && (isMoved || isElsewhere) ? 'moved' : status,
		...(isMoved && status === 'confirmed' ? { movedFrom: time.of } : {}),
	};
}

function place(event: DatedEvent, time: Time): Placed {
	const { allDay, length, movedFrom, status, words } = time;
	const span = spanOf(time.start, allDay, length, event.zone);
	const wasAllDay = isAllDay(event);
	const old = movedFrom === undefined ? undefined : spanOf(movedFrom, wasAllDay, wasAllDay === allDay ? length : undefined, event.zone);
	const written = ({ first, begins }: { first: string; begins: number }, isDay: boolean) => (isDay ? first : momentText(begins));
	return {
		occurrence: {
			id: `${event.id}-${dayText(time.of)}`,
			event: event.id,
			kind: event.kind,
			audiences: event.audiences,
			...(event.picture === undefined ? {} : { picture: event.picture }),
			allDay,
			start: written(span, allDay),
			end: allDay ? span.last : momentText(span.ends),
			status,
			...(old === undefined ? {} : { movedFrom: allDay === wasAllDay ? written(old, allDay) : old.first }),
			...(event.web === undefined ? {} : { web: event.web }),
			...(event.ticketLink === undefined ? {} : { ticketLink: event.ticketLink }),
			words,
		},
		...span,
		...(old === undefined ? {} : { old }),
	};
}

/** From a local start to moments and days in Europe/Stockholm. All-day events are the same days in every zone. */
function spanOf(start: number, allDay: boolean, length: Length | undefined, name: string) {
	if (allDay) {
		const last = start + (Math.max(length?.days ?? 1, 1) - 1) * day;
		return { first: dayText(start), last: dayText(last), begins: instantOf(start, zone), ends: instantOf(last + day, zone) };
	}
	const begins = instantOf(start, name);
	const ends = length === undefined ? begins : endOf(start, length, name);
	// A start in the hour that spring leaves out moves past an end right after it.
	const end = Math.max(begins, ends);
	// What ends at midnight is not on the day that begins then.
	return { first: dayAt(begins), last: dayAt(Math.max(begins, end - 1)), begins, ends: end };
}

function endOf(start: number, { days, seconds, exact }: Length, name: string): number {
	const nominal = start + days * day;
	return exact ? instantOf(nominal, name) + seconds * 1000 : instantOf(nominal + seconds * 1000, name);
}

/** At most, in milliseconds. */
function lengthOf(length: Length | undefined): number {
	return length === undefined ? 0 : length.days * day + length.seconds * 1000;
}

/** Whether a text that names a start, or the day of it, names this one. */
function isStart(start: number, text: string): boolean {
	return text.includes('T') ? localTime(text) === start : dayText(start) === text;
}

function isWithin({ first, last }: { first: string; last: string }, window: Window): boolean {
	return first <= window.last && last >= window.first;
}

/** Two times that the spring moves onto one moment are one. */
function isFirstOfItsMoment({ begins, old }: Placed, index: number, all: readonly Placed[]): boolean {
	const before = all[index - 1];
	return before?.begins !== begins || old !== undefined || before.old !== undefined;
}

/** Several on one day are told apart by their time. */
function withOwnId(placed: Placed, index: number, all: readonly Placed[]): Placed {
	const { id } = placed.occurrence;
	const before = all.findIndex(({ occurrence }) => occurrence.id === id);
	if (before === index) return placed;
	const time = new Date(localOf(placed.begins, zone)).toISOString().slice(11, 16).replace(':', '');
	return { ...placed, occurrence: { ...placed.occurrence, id: `${id}-${time}` } };
}

/** `2026-02-08T17:00:00Z` */
function momentText(instant: number): string {
	return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
