import type { EventWords, Occurrence, RecurringEvents } from '../../bridge/model.ts';
import { type Change, type DatedEvent, isAllDay, type Length } from './dated-event.ts';
import { EndlessRule, startsBetween } from './recurrence.ts';
import { day, dayNumber, dayNumberAt, dayOfNumber, dayText, instantOf, localOf, localTime, zone } from './zone.ts';

/** Days in Europe/Stockholm, both included: `2026-02-08`. */
export type Window = { first: string; last: string };

/** Moments in epoch milliseconds (of all-day events the ends of their days), and days in Europe/Stockholm as numbers. */
export type Span = { begins: number; ends: number; first: number; last: number };

/**
 * An occurrence as it is sorted, chosen and left out by. There may be tens of thousands; only of those that a screen shows are the words and
 * texts made (occurrenceOf).
 */
export type Placed = Span & {
	event: DatedEvent;
	/** When it was to begin by the rule: local in the event's zone, milliseconds. */
	of: number;
	allDay: boolean;
	status: Occurrence['status'];
	words: DatedEvent['words'];
	/** The time it was moved away from. */
	old?: Span & { allDay: boolean };
	/** Another begins on the same day. */
	isOneOfSeveral: boolean;
	/** It is a computed day of what recurs. */
	isComputed: boolean;
};

/** What comes back and lasts longer than this is a slip: it would be on a hundred times at once. Milliseconds. */
const longestOfRule = 400 * day;

/** The occurrences of an event that touch the window, or were to begin in it and are moved, in the order of their starts. */
export function expandDated(event: DatedEvent, window: Window): Placed[] {
	const days = { first: dayNumber(window.first), last: dayNumber(window.last) };
	return timesOf(event, window)
		.map((time) => place(event, time))
		.filter((placed) => isWithin(placed, days) || (placed.old !== undefined && isWithin(placed.old, days)))
		.sort((a, b) => a.begins - b.begins || a.of - b.of)
		.filter(isFirstOfItsMoment)
		.map(withItsNeighbours);
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
		return expandDated(event, window).map((placed) => ({ ...placed, isComputed: true }));
	});
}

/** As it crosses the bridge. @param updated the day of the copy that it is known from, where that is old */
export function occurrenceOf(placed: Placed, updated?: string): Occurrence {
	const { event, allDay, begins, ends, first, last, old, status, words } = placed;
	const { id, kind, audiences, picture, web, ticketLink, position } = event;
	const time = placed.isOneOfSeveral ? `-${new Date(localOf(begins, zone)).toISOString().slice(11, 16).replace(':', '')}` : '';
	return {
		id: `${id}-${dayText(placed.of)}${time}`,
		event: id,
		kind,
		audiences,
		...(picture === undefined ? {} : { picture }),
		allDay,
		start: allDay ? dayOfNumber(first) : momentText(begins),
		end: allDay ? dayOfNumber(last) : momentText(ends),
		status,
		...(old === undefined ? {} : { movedFrom: old.allDay ? dayOfNumber(old.first) : momentText(old.begins) }),
		...(web === undefined ? {} : { web }),
		...(ticketLink === undefined ? {} : { ticketLink }),
		...(position === undefined ? {} : { position }),
		...(updated === undefined ? {} : { updated }),
		...(placed.isComputed ? { recurring: id } : {}),
		words,
	};
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
	const begin = beginOf(event);
	const allDay = isAllDay(event);
	// Widened by the event's own length, and by a day for the zones.
	const length = event.rules.length === 0 ? lengthOf(event.length) : Math.min(lengthOf(event.length), longestOfRule);
	const from = localTime(window.first) - length - day;
	const to = localTime(window.last) + 2 * day;
	if (isOnce(event) && (begin < from || begin > to)) return [];
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
	const strangers = single.filter((change) => change.start !== undefined && ![...starts.keys()].some((start) => isStart(start, change.of)));
	const extra = strangers
		.filter((change) => !event.excluded.some((text) => isStart(localTime(change.of), text)))
		.map((change) => changed(asWritten([localTime(change.of), event.length]), change, localTime(change.of)));
	return [...times, ...extra];
}

/** Most of ten years' events are once and not now: they cost no more than a look. */
function isOnce({ rules, dates, changes, movedFrom }: DatedEvent): boolean {
	return rules.length === 0 && dates.length === 0 && changes.length === 0 && movedFrom === undefined;
}

/** To read ten thousand dates anew for every window costs more than all else of those that are over. */
function beginOf(event: DatedEvent): number {
	const known = begins.get(event) ?? localTime(event.start);
	begins.set(event, known);
	return known;
}

const begins = new WeakMap<DatedEvent, number>();

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
	const isElsewhere =
		change.words !== undefined && Object.entries(change.words).some(([code, { where }]) => time.words[code]?.where !== where);
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

function place(event: DatedEvent, { of, start, allDay, length, movedFrom, status, words }: Time): Placed {
	const wasAllDay = isAllDay(event);
	return {
		event,
		of,
		allDay,
		status,
		words,
		isOneOfSeveral: false,
		isComputed: false,
		...spanOf(start, allDay, length, event.zone),
		...(movedFrom === undefined
			? {}
			: { old: { allDay: wasAllDay, ...spanOf(movedFrom, wasAllDay, wasAllDay === allDay ? length : undefined, event.zone) } }),
	};
}

/** From a local start to moments and days in Europe/Stockholm. All-day events are the same days in every zone. */
function spanOf(start: number, allDay: boolean, length: Length | undefined, name: string): Span {
	if (allDay) {
		const first = Math.floor(start / day);
		const last = first + Math.max(length?.days ?? 1, 1) - 1;
		return { first, last, begins: instantOf(first * day, zone), ends: instantOf((last + 1) * day, zone) };
	}
	const begins = instantOf(start, name);
	// A start in the hour that spring leaves out moves past an end right after it.
	const ends = Math.max(begins, length === undefined ? begins : endOf(start, length, name));
	// What ends at midnight is not on the day that begins then.
	return { begins, ends, first: dayNumberAt(begins), last: dayNumberAt(Math.max(begins, ends - 1)) };
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

function isWithin({ first, last }: { first: number; last: number }, days: { first: number; last: number }): boolean {
	return first <= days.last && last >= days.first;
}

/** Two times that the spring moves onto one moment are one. */
function isFirstOfItsMoment({ begins, old }: Placed, index: number, all: readonly Placed[]): boolean {
	const before = all[index - 1];
	return before?.begins !== begins || old !== undefined || before.old !== undefined;
}

/** Several that were to begin on one day are told apart by their times. */
function withItsNeighbours(placed: Placed, index: number, all: readonly Placed[]): Placed {
	const on = Math.floor(placed.of / day);
	const isOneOfSeveral = all.slice(0, index).some((other) => Math.floor(other.of / day) === on);
	return isOneOfSeveral ? { ...placed, isOneOfSeveral } : placed;
}

/** `2026-02-08T17:00:00Z` */
function momentText(instant: number): string {
	return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
