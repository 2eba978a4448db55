import { type MonthOfEvents, type Occurrence, type OccurrenceAnswer, type Programme, type ProgrammeRow, periods, type Selection } from '../../bridge/model.ts';
import type { Edition } from '../library/edition.ts';
import { onlyOnce } from './duplicates.ts';
import { expandDated, expandRecurring, type Placed, type Window } from './occurrences.ts';
import { dayAt, dayText, localTime } from './zone.ts';

/** Days ahead that the programme looks: a year and a little, so that what comes once a year is always there. */
const horizonDays = 400;
/** How old the copy of a source that cannot be read may be before a visitor is told so. Days. */
const oldAfter = 7;
const day = 86_400_000;

/** What is on, of one edition. */
export type ProgrammeReader = {
	/** Changes whenever anything of the programme does: with the edition, with the day, and when something is over. @param now epoch milliseconds */
	revision(now: number): string;
	programme(now: number, selection: Selection, rows: number): Programme;
	month(now: number, month: string, selection: Selection): MonthOfEvents;
	occurrence(now: number, id: string): OccurrenceAnswer | null;
};

/** An occurrence that is not over, or the time that it was moved away from. */
type Entry = Placed & { formerly: boolean; key: EntryKey };
/** What a selection looks at, made once. */
type EntryKey = { place: string };

/** How the sources of an edition's events are: which of them are copies, and whether nothing is left out. */
export type Sources = { copies: readonly string[]; complete: boolean };

export function openProgramme(edition: Edition, { copies, complete }: Sources): ProgrammeReader {
	// The whole window is expanded once a day; from minute to minute only what is over goes.
	let expanded: { today: string; placed: Placed[] } | undefined;
	const placedOn = (now: number) => {
		const today = dayAt(now);
		if (expanded?.today !== today) expanded = { today, placed: expandAll(edition, windowFrom(today), copies) };
		return expanded;
	};
	let current: { revision: string; entries: Entry[] } | undefined;
	const entriesAt = (now: number) => {
		const { today, placed } = placedOn(now);
		const revision = `${revisionOf(edition, today, placed, now)} ${complete} ${copies.join(' ')}`;
		if (current?.revision !== revision) current = { revision, entries: entriesOf(placed, now, today) };
		return { today, ...current };
	};
	return {
		revision: (now) => entriesAt(now).revision,
		programme: (now, selection, rows) => {
			const { today, revision, entries } = entriesAt(now);
			const shown = rowsOf(entries, selection, today);
			const first = shown.slice(0, rows);
			return {
				revision,
				today,
				complete,
				groups: periods
					.map((period) => ({ period, rows: first.filter((row) => row.period === period).map(({ row }) => row) }))
					.filter((group) => group.rows.length > 0),
				total: shown.length,
				choices: choicesOf(entries, selection, today),
			};
		},
		month: (now, month, selection) => {
			const { today, entries } = entriesAt(now);
			const chosen = entries.filter((entry) => isChosen(entry, { ...selection, day: undefined }));
			const [first, last] = [today.slice(0, 7), windowFrom(today).last.slice(0, 7)];
			return { month, first, last, days: countsByDay(chosen, daysOfMonth(month)) };
		},
		occurrence: (now, id) => {
			const { entries } = entriesAt(now);
			const entry = entries.find(({ occurrence, formerly }) => occurrence.id === id && !formerly) ?? entries.find(({ occurrence }) => occurrence.id === id);
			if (!entry) return null;
			const later = entries.filter(
				(other) => other.occurrence.event === entry.occurrence.event && !other.formerly && other.begins > entry.begins,
			);
			return { occurrence: entry.occurrence, later: later.slice(0, fewTimes).map(({ occurrence }) => occurrence) };
		},
	};
}

/** How many later times of an event are offered. */
const fewTimes = 3;

function windowFrom(today: string): Window {
	return { first: today, last: dayText(localTime(today) + horizonDays * day) };
}

function expandAll(edition: Edition, window: Window, copies: readonly string[]): Placed[] {
	const dated = edition.events.flatMap((event) => {
		const updated = updatedOf(edition, event.source, window.first, copies);
		const placed = expandDated(event, window);
		return updated === undefined ? placed : placed.map((one) => ({ ...one, occurrence: { ...one.occurrence, updated } }));
	});
	// A date that somebody has confirmed takes the place of the one computed for that year.
	const confirmed = new Set(
		edition.events.flatMap((event) => (event.confirms === undefined ? [] : [`${event.confirms} ${event.start.slice(0, 4)}`])),
	);
	const computed = expandRecurring(edition.content.recurring, window).filter(
		({ occurrence, first }) => !confirmed.has(`${occurrence.event} ${first.slice(0, 4)}`),
	);
	return onlyOnce([...dated, ...computed]).sort(byStart);
}

/** The day of a copy that is old, where its source cannot be read. */
function updatedOf(edition: Edition, source: string, today: string, copies: readonly string[]): string | undefined {
	const updated = edition.updated[source];
	if (!copies.includes(source) || updated === undefined) return undefined;
	const changed = dayAt(Date.parse(updated));
	return localTime(today) - localTime(changed) > oldAfter * day ? changed : undefined;
}

function revisionOf(edition: Edition, today: string, placed: readonly Placed[], now: number): string {
	let over = 0;
	for (const one of placed) over += Number(isOver(one, now, today)) + Number(isOldTimeOver(one, now));
	return `${edition.eventsRevision} ${today} ${over}`;
}

/** An event without a stated end is over when its day is. */
function isOver({ occurrence, last, ends }: Placed, now: number, today: string): boolean {
	return occurrence.allDay || occurrence.start === occurrence.end ? last < today : ends <= now;
}

function isOldTimeOver({ old }: Placed, now: number): boolean {
	if (!old) return true;
	return old.begins === old.ends ? old.last < dayAt(now) : old.ends <= now;
}

/** What was moved is told as such until its old time has passed, also where people would look for it: at that time. */
function entriesOf(placed: readonly Placed[], now: number, today: string): Entry[] {
	const entries = placed.flatMap((one): Entry[] => {
		const isOldOver = isOldTimeOver(one, now);
		const key = { place: placeOf(one.occurrence) };
		const told = one.old && isOldOver && one.occurrence.status === 'moved' ? settled(one) : one;
		const here = isOver(one, now, today) ? [] : [{ ...told, formerly: false, key }];
		if (!one.old || isOldOver || (one.old.first === one.first && here.length > 0)) return here;
		return [...here, { ...one, ...one.old, formerly: true, key }];
	});
	return entries.sort(byStart);
}

/** Its old time is past: now it is an event as others. */
function settled(placed: Placed): Placed {
	const { movedFrom: _, ...occurrence } = placed.occurrence;
	return { ...placed, occurrence: { ...occurrence, status: 'confirmed' } };
}

type PlacedRow = { period: (typeof periods)[number]; row: ProgrammeRow };

/** The lines of a selection: of a day its own times, else groups in which what comes again further on is one line. */
function rowsOf(entries: readonly Entry[], selection: Selection, today: string): PlacedRow[] {
	const rows: PlacedRow[] = [];
	const series = new Map<string, ProgrammeRow>();
	for (const entry of entries) {
		if (!isChosen(entry, selection)) continue;
		const period = periodOf(entry.first, today);
		const { occurrence, formerly } = entry;
		const isPlain = !formerly && ['confirmed', 'tentative', 'full'].includes(occurrence.status);
		const inSeries = period === 'later' && selection.day === undefined && isPlain;
		const name = `${occurrence.event} ${occurrence.status}`;
		const known = inSeries ? series.get(name) : undefined;
		if (known) known.again += 1;
		else {
			const row = { occurrence, again: 0, formerly };
			if (inSeries) series.set(name, row);
			rows.push({ period, row });
		}
	}
	return rows;
}

function isChosen({ occurrence, first, last, key }: Entry, { kind, place, audience, day: on }: Selection): boolean {
	return (
		(kind === undefined || occurrence.kind === kind) &&
		(place === undefined || key.place === place) &&
		(audience === undefined || occurrence.audiences.includes(audience)) &&
		(on === undefined || (first <= on && last >= on))
	);
}

/** Of each way to choose, what may be chosen beside the rest of the selection. */
function choicesOf(entries: readonly Entry[], selection: Selection, today: string): Programme['choices'] {
	const without = (part: keyof Selection) => rowsOf(entries, { ...selection, [part]: undefined }, today).map(({ row }) => row.occurrence);
	const kinds = tally(without('kind'), ({ kind }) => [kind]);
	const places = tally(without('place'), (occurrence) => [placeOf(occurrence)].filter((place) => place !== ''));
	const audiences = tally(without('audience'), ({ audiences: list }) => list);
	const week = Array.from({ length: 7 }, (_, index) => dayText(localTime(today) + index * day));
	const anyDay = entries.filter((entry) => isChosen(entry, { ...selection, day: undefined }));
	return {
		kinds: kinds.map(({ value, count }) => ({ kind: value, count })),
		places: places.map(({ value, count, first }) => ({
			place: value,
			count,
			words: Object.fromEntries(Object.entries(first.words).map(([language, words]) => [language, words.where ?? value])),
		})),
		audiences: audiences.map(({ value, count }) => ({ audience: value, count })),
		days: countsByDay(anyDay, week),
	};
}

/** Values with how often they occur, most first. */
function tally<Value extends string>(occurrences: readonly Occurrence[], valuesOf: (occurrence: Occurrence) => readonly Value[]) {
	const found = new Map<Value, { value: Value; count: number; first: Occurrence }>();
	for (const occurrence of occurrences) {
		for (const value of valuesOf(occurrence)) {
			const known = found.get(value);
			if (known) known.count += 1;
			else found.set(value, { value, count: 1, first: occurrence });
		}
	}
	return [...found.values()].sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

function countsByDay(entries: readonly Entry[], days: readonly string[]) {
	return days.map((on) => ({ day: on, count: entries.filter(({ first, last }) => first <= on && last >= on).length }));
}

function daysOfMonth(month: string): string[] {
	const first = localTime(`${month}-01`);
	return Array.from({ length: 31 }, (_, index) => dayText(first + index * day)).filter((on) => on.startsWith(month));
}

/** A place by its name in Swedish, or in whatever language there is. */
function placeOf({ words }: Occurrence): string {
	return ((words.sv ?? Object.values(words)[0])?.where ?? '').trim().toLocaleLowerCase('sv');
}

/** The week is from Monday; its last two days are the weekend. */
function periodOf(first: string, today: string): (typeof periods)[number] {
	if (first <= today) return 'today';
	const weekday = new Date(localTime(today)).getUTCDay() || 7;
	const sunday = localTime(today) + (7 - weekday) * day;
	if (first <= dayText(sunday)) return first >= dayText(sunday - day) ? 'weekend' : 'thisWeek';
	return first.slice(0, 7) === today.slice(0, 7) ? 'thisMonth' : 'later';
}

/** Days sort before times of the same day. */
function byStart(a: Placed, b: Placed): number {
	return (
		compare(a.first, b.first) ||
		Number(b.occurrence.allDay) - Number(a.occurrence.allDay) ||
		a.begins - b.begins ||
		compare(a.occurrence.id, b.occurrence.id)
	);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
