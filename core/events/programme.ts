import {
	type audiences,
	type eventKinds,
	type MonthOfEvents,
	type OccurrenceAnswer,
	type OccurrenceTime,
	type Programme,
	type ProgrammeRow,
	periods,
	type Selection,
} from '../../bridge/model.ts';
import type { Edition } from '../library/edition.ts';
import { onlyOnce } from './duplicates.ts';
import { expandDated, expandRecurring, occurrenceOf, type Placed, type Span, type Window } from './occurrences.ts';
import { dayAt, dayNumber, dayOfNumber } from './zone.ts';

/** Days ahead that the programme looks: a year and a little, so that what comes once a year is always there. */
const horizonDays = 400;
/** How old the copy of a source that cannot be read may be before a visitor is told so. Days. */
const oldAfter = 7;
/** How many later times of an event are offered. */
const fewTimes = 3;

/** What is on, of one edition. */
export type ProgrammeReader = {
	/** Changes whenever anything of the programme does: with the edition, with the day, and when something is over. @param now epoch milliseconds */
	revision(now: number): string;
	programme(now: number, selection: Selection, rows: number): Programme;
	month(now: number, month: string, selection: Selection): MonthOfEvents;
	occurrence(now: number, id: string): OccurrenceAnswer | null;
};

/** How the sources of an edition's events are: which of them are copies, and whether nothing is left out. */
export type Sources = { copies: readonly string[]; complete: boolean };

/** An occurrence that is not over, where it stands in the programme: at its time, or, `formerly`, at the one that it was moved away from. */
type Entry = {
	placed: Placed;
	at: Span & { allDay: boolean };
	formerly: boolean;
	place: string;
	period: (typeof periods)[number];
	/** What it is one line with, further on. */
	series?: string;
};

export function openProgramme(edition: Edition, { copies, complete }: Sources): ProgrammeReader {
	// The whole window is expanded once a day; from minute to minute only what is over goes.
	let expanded: { today: string; placed: Placed[] } | undefined;
	const placedOn = (now: number) => {
		const today = dayAt(now);
		if (expanded?.today !== today) expanded = { today, placed: expandAll(edition, windowFrom(today)) };
		return expanded;
	};
	let current: { revision: string; entries: Entry[] } | undefined;
	const entriesAt = (now: number) => {
		const { today, placed } = placedOn(now);
		const revision = `${edition.eventsRevision} ${today} ${overCount(placed, now, today)} ${complete} ${copies.join(' ')}`;
		if (current?.revision !== revision) current = { revision, entries: entriesOf(placed, now, today) };
		return { today, ...current };
	};
	const shown = (placed: Placed, today: string) => occurrenceOf(placed, updatedOf(edition, placed.event.source, today, copies));
	return {
		revision: (now) => entriesAt(now).revision,
		programme: (now, selection, most) => {
			const { today, revision, entries } = entriesAt(now);
			const rows = rowsOf(entries, selection);
			const first = rows.slice(0, most);
			const laterThan = laterTimes(
				entries,
				first.map(({ entry }) => entry.placed.event.id),
			);
			return {
				revision,
				today,
				complete,
				groups: periods
					.map((period) => ({
						period,
						rows: first
							.filter(({ entry }) => entry.period === period)
							.map(
								({ entry, again }): ProgrammeRow => ({
									occurrence: shown(entry.placed, today),
									later: laterThan(entry.placed),
									again,
									formerly: entry.formerly,
								}),
							),
					}))
					.filter((group) => group.rows.length > 0),
				total: rows.length,
				choices: choicesOf(entries, selection, rows, today),
			};
		},
		month: (now, month, selection) => {
			const { today, entries } = entriesAt(now);
			const [first, last] = [today.slice(0, 7), windowFrom(today).last.slice(0, 7)];
			const days = Array.from({ length: 31 }, (_, index) => dayNumber(`${month}-01`) + index);
			const own = days.filter((number) => dayOfNumber(number).startsWith(month));
			return { month, first, last, days: countsByDay(entries, selection, own) };
		},
		occurrence: (now, id) => {
			const { today, entries } = entriesAt(now);
			const own = entries.filter(({ placed: { event } }) => id.startsWith(event.id));
			const found = own.find(({ placed }) => occurrenceOf(placed).id === id)?.placed;
			if (!found) return null;
			return { occurrence: shown(found, today), later: laterTimes(entries, [found.event.id])(found) };
		},
	};
}

/** The next times of events after one of theirs. Nobody is sent to an evening that is called off. */
function laterTimes(entries: readonly Entry[], events: readonly string[]): (one: Placed) => OccurrenceTime[] {
	const wanted = new Map(events.map((id) => [id, [] as Placed[]]));
	for (const { placed, formerly } of entries) {
		if (!formerly && placed.status !== 'cancelled') wanted.get(placed.event.id)?.push(placed);
	}
	return (one) => {
		const later = (wanted.get(one.event.id) ?? []).filter(({ begins }) => begins > one.begins).slice(0, fewTimes);
		return later.map((other) => {
			const { id, allDay, start, end } = occurrenceOf(other);
			return { id, allDay, start, end };
		});
	};
}

function windowFrom(today: string): Window {
	return { first: today, last: dayOfNumber(dayNumber(today) + horizonDays) };
}

function expandAll(edition: Edition, window: Window): Placed[] {
	const dated = edition.events.flatMap((event) => expandDated(event, window));
	// A date that somebody has confirmed takes the place of the one computed for that year.
	const confirmed = new Set(
		edition.events.flatMap((event) => (event.confirms === undefined ? [] : [`${event.confirms} ${event.start.slice(0, 4)}`])),
	);
	const computed = expandRecurring(edition.content.recurring, window).filter(
		({ event, first }) => !confirmed.has(`${event.id} ${dayOfNumber(first).slice(0, 4)}`),
	);
	return onlyOnce([...dated, ...computed]);
}

/** The day of a copy that is old, where its source cannot be read. */
function updatedOf(edition: Edition, source: string, today: string, copies: readonly string[]): string | undefined {
	const updated = copies.includes(source) ? edition.updated[source] : undefined;
	if (updated === undefined) return undefined;
	const changed = dayAt(Date.parse(updated));
	return dayNumber(today) - dayNumber(changed) > oldAfter ? changed : undefined;
}

function overCount(placed: readonly Placed[], now: number, today: string): number {
	const number = dayNumber(today);
	let over = 0;
	for (const one of placed) over += Number(isOver(one, now, number)) + Number(one.old === undefined || isOver(one.old, now, number));
	return over;
}

/** An event without a stated end is over when its day is. */
function isOver({ allDay, begins, ends, last }: Pick<Placed, 'allDay' | 'begins' | 'ends' | 'last'>, now: number, today: number): boolean {
	return allDay || begins === ends ? last < today : ends <= now;
}

/** What was moved is told as such until its old time has passed, also where people would look for it: at that time. */
function entriesOf(placed: readonly Placed[], now: number, today: string): Entry[] {
	const number = dayNumber(today);
	const periodOf = periodsFrom(number);
	const entries: Entry[] = [];
	const add = (one: Placed, at: Entry['at'], formerly: boolean) => {
		const period = periodOf(at.first);
		// A single time that is called off or moved is told by itself.
		const inSeries = period === 'later' && one.status === one.event.status;
		const series = inSeries ? `${one.event.id} ${formerly}` : undefined;
		entries.push({ placed: one, at, formerly, place: placeOf(one.words), period, series });
	};
	for (const one of placed) {
		const isOldOver = one.old === undefined || isOver(one.old, now, number);
		const isHere = !isOver(one, now, number);
		const told = one.old && isOldOver && one.status === 'moved' ? settled(one) : one;
		if (isHere) add(told, told, false);
		if (one.old && !isOldOver && !(isHere && one.old.first === one.first)) add(one, one.old, true);
	}
	return entries.sort(byStart);
}

/** Its old time is past: now it is an event as others. */
function settled({ old: _, ...placed }: Placed): Placed {
	return { ...placed, status: 'confirmed' };
}

type Row = { entry: Entry; again: number };

/** The lines of a selection: of a day its own times, else groups in which what comes again further on is one line. */
function rowsOf(entries: readonly Entry[], selection: Selection): Row[] {
	const rows: Row[] = [];
	const series = new Map<string, Row>();
	const isChosen = chooser(selection);
	for (const entry of entries) {
		if (!isChosen(entry)) continue;
		const name = selection.day === undefined ? entry.series : undefined;
		const known = name === undefined ? undefined : series.get(name);
		if (known) {
			known.again += 1;
			continue;
		}
		const row = { entry, again: 0 };
		if (name !== undefined) series.set(name, row);
		rows.push(row);
	}
	return rows;
}

function chooser({ kind, place, audience, day }: Selection): (entry: Entry) => boolean {
	const number = day === undefined ? undefined : dayNumber(day);
	return ({ placed: { event }, at: { first, last }, place: where }) =>
		(kind === undefined || event.kind === kind) &&
		(place === undefined || where === place) &&
		(audience === undefined || event.audiences.includes(audience)) &&
		(number === undefined || (first <= number && last >= number));
}

/** Of each way to choose, what may be chosen beside the rest of the selection. */
function choicesOf(entries: readonly Entry[], selection: Selection, rows: readonly Row[], today: string): Programme['choices'] {
	// Without a part that is not chosen there are the same lines.
	const without = (part: keyof Selection) =>
		(selection[part] === undefined ? rows : rowsOf(entries, { ...selection, [part]: undefined })).map(({ entry }) => entry);
	const kinds = tally<(typeof eventKinds)[number]>(without('kind'), ({ placed }) => [placed.event.kind]);
	const places = tally(without('place'), ({ place }) => (place === '' ? [] : [place]));
	const people = tally<(typeof audiences)[number]>(without('audience'), ({ placed }) => placed.event.audiences);
	const week = Array.from({ length: 7 }, (_, index) => dayNumber(today) + index);
	return {
		kinds: kinds.map(({ value, count }) => ({ kind: value, count })),
		places: places.map(({ value, count, first }) => ({
			place: value,
			count,
			words: Object.fromEntries(Object.entries(first.placed.words).map(([language, words]) => [language, words.where ?? value])),
		})),
		audiences: people.map(({ value, count }) => ({ audience: value, count })),
		days: countsByDay(entries, selection, week),
	};
}

/** Values with how often they occur, most first. */
function tally<Value extends string>(entries: readonly Entry[], valuesOf: (entry: Entry) => readonly Value[]) {
	const found = new Map<Value, { value: Value; count: number; first: Entry }>();
	for (const entry of entries) {
		for (const value of valuesOf(entry)) {
			const known = found.get(value);
			if (known) known.count += 1;
			else found.set(value, { value, count: 1, first: entry });
		}
	}
	return [...found.values()].sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

/** @param days their numbers, one after the other */
function countsByDay(entries: readonly Entry[], selection: Selection, days: readonly number[]) {
	const isChosen = chooser({ ...selection, day: undefined });
	const [from = 0, to = 0] = [days[0], days.at(-1)];
	const touching = entries.filter((entry) => entry.at.first <= to && entry.at.last >= from && isChosen(entry));
	return days.map((on) => ({ day: dayOfNumber(on), count: touching.filter(({ at }) => at.first <= on && at.last >= on).length }));
}

/** A place by its name in Swedish, or in whatever language there is. Thousands share their words. */
function placeOf(words: Placed['words']): string {
	const known = places.get(words);
	if (known !== undefined) return known;
	const place = ((words.sv ?? Object.values(words)[0])?.where ?? '').trim().toLocaleLowerCase('sv');
	places.set(words, place);
	return place;
}

const places = new WeakMap<Placed['words'], string>();

/** Which period a day is in, as of a day. The week is from Monday; its last two days are the weekend. */
function periodsFrom(today: number): (first: number) => (typeof periods)[number] {
	// 1 January 1970 was a Thursday.
	const weekday = ((((today + 3) % 7) + 7) % 7) + 1;
	const sunday = today + 7 - weekday;
	const month = dayOfNumber(today).slice(0, 7);
	return (first) => {
		if (first <= today) return 'today';
		if (first <= sunday) return first >= sunday - 1 ? 'weekend' : 'thisWeek';
		return first <= today + 31 && dayOfNumber(first).startsWith(month) ? 'thisMonth' : 'later';
	};
}

/** Days sort before times of the same day; what begins at the same time, by its title. */
function byStart({ at: a, placed: one }: Entry, { at: b, placed: other }: Entry): number {
	return (
		a.first - b.first ||
		Number(b.allDay) - Number(a.allDay) ||
		a.begins - b.begins ||
		titles.compare(titleOf(one), titleOf(other)) ||
		compare(one.event.id, other.event.id)
	);
}

const titles = new Intl.Collator('sv', { numeric: true });

function titleOf({ words }: Placed): string {
	return (words.sv ?? Object.values(words)[0])?.title ?? '';
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
