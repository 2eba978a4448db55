import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { Position } from '../../../bridge/model.ts';
import { type Change, DatedEvent, type Length } from '../dated-event.ts';
import { hasStart, problemInRule, startsBetween } from '../recurrence.ts';
import { day as dayLength, instantOf, localOf, localTime, zone as stockholm } from '../zone.ts';
import { audiencesOf, kindOf } from './categories.ts';
import type { EventComponent } from './components.ts';
import { cutText, plainText } from './plain-text.ts';
import { zoneOfTzid } from './zone-name.ts';

/** What is wrong with an event of a calendar, in Swedish. */
export type CalendarProblem = { problem: string; remedy: string };

/** An event of a calendar that cannot be shown. */
export class UnusableEvent extends Error {
	readonly what: CalendarProblem;
	/** Whoever wrote it does not want it to be shown. */
	readonly isMeant: boolean;
	constructor(problem: string, remedy: string, isMeant = false) {
		super(problem);
		this.what = { problem, remedy };
		this.isMeant = isMeant;
	}
}

/** One VEVENT, read: an event, or the change of one (RFC 5545 §3.8.4.4). */
export type ReadComponent = {
	event: DatedEvent;
	/** Left out for the event itself. */
	changes?: { of: Moment; onwards: boolean };
	/** What does not stop it from being shown. */
	problems: CalendarProblem[];
};

const inProgram = 'Rätta det i programmet som kalendern kommer från, och spara filen igen.';

/**
 * Reads one VEVENT.
 * @param file the calendar it stands in, as a path in the content folder
 * @param language of texts that do not say theirs
 * @throws {UnusableEvent}
 */
export function readComponent(component: EventComponent, file: string, language: string): ReadComponent {
	const problems: CalendarProblem[] = [];
	const note = (problem: string, remedy: string) => problems.push({ problem, remedy });
	const read = parse(component);
	if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(read, 'class') ?? '')) {
		throw new UnusableEvent('Händelsen är märkt som privat och visas inte.', 'Gör den offentlig i kalendern om den ska visas.', true);
	}
	const title = cutText(plainText(textOf(read, 'summary') ?? ''), 80);
	if (title === '') throw new UnusableEvent('Händelsen saknar rubrik (SUMMARY).', inProgram);

	const times = timesOf(read, component, note);
	const { start, zone } = times;
	const allDay = !start.includes('T');
	const uid = textOf(read, 'uid')?.trim();
	const categories = read.getAllProperties('categories').flatMap((property) => property.getValues().map(String));
	const summaryLanguage = read.getFirstProperty('summary')?.getFirstParameter('language');
	const where = cutText(plainText(textOf(read, 'location') ?? '').replace(/\n+/g, ', '), 80);
	const text = cutText(plainText(textOf(read, 'description') ?? unescaped(textOf(read, 'x-alt-desc')) ?? ''), longestText);
	const web = textOf(read, 'url')?.trim();
	const recurrence = read.getFirstProperty('recurrence-id');
	const of = recurrence ? momentOf(recurrence, component, note) : undefined;
	const event: DatedEvent = {
		id: `ics-${createHash('sha256')
			.update(uid ?? `${title} ${start}`)
			.digest('hex')
			.slice(0, 12)}`,
		source: file,
		...(uid === undefined ? {} : { uid }),
		kind: kindOf(categories),
		audiences: audiencesOf(categories),
		status: component.isCancelled ? 'cancelled' : statusOf(textOf(read, 'status')),
		...(web !== undefined && /^https?:\/\/\S+$/i.test(web) ? { web } : {}),
		...positionOf(read),
		words: {
			[languageOf(summaryLanguage) ?? language]: { title, ...(where === '' ? {} : { where }), ...(text === '' ? {} : { text }) },
		},
		zone,
		start,
		...(times.length === undefined ? {} : { length: times.length }),
		rules: recurrence ? [] : rulesOf(component, start, zone, note),
		dates: datesOf(read, component, zone, allDay, note),
		excluded: momentsOf(read, 'exdate', component, note).map((moment) => localIn(moment, zone, allDay)),
		changes: [],
		version: `${(textOf(read, 'sequence') ?? '0').padStart(9, '0')} ${textOf(read, 'dtstamp') ?? ''}`,
	};
	const checked = DatedEvent.safeParse(event);
	if (!checked.success) throw new UnusableEvent('Händelsen går inte att läsa.', inProgram);
	const onwards = recurrence?.getFirstParameter('range')?.toUpperCase() === 'THISANDFUTURE';
	return { event: checked.data, ...(of === undefined ? {} : { changes: { of, onwards } }), problems };
}

/** What a changed occurrence says, as a change of the event. */
export function changeOf(changed: DatedEvent, of: Moment, onwards: boolean, event: DatedEvent): Change {
	const allDay = !changed.start.includes('T');
	const local = localIn({ time: localTime(changed.start), zone: allDay ? undefined : changed.zone }, event.zone, allDay);
	return {
		of: localIn(of, event.zone, !event.start.includes('T')),
		...(onwards ? { onwards } : {}),
		start: local,
		...(changed.length === undefined ? {} : { length: changed.length }),
		status: changed.status,
		words: changed.words,
	};
}

function parse({ lines, isWhole }: EventComponent): ICAL.Component {
	if (!isWhole)
		throw new UnusableEvent('Händelsen är inte hel: slutet på den saknas (END:VEVENT).', 'Hämta kalendern igen och byt ut filen.');
	try {
		// Rules are read by recurrence.ts, which also knows those that ical.js refuses.
		const texts = lines.map(({ text }) => text).filter((text) => !isRule.test(text));
		return new ICAL.Component(ICAL.parse(texts.join('\r\n')) as unknown[]);
	} catch {
		throw new UnusableEvent('Händelsen går inte att läsa: en av dess rader är inte rätt skriven.', inProgram);
	}
}

const isRule = /^RRULE(?:;[^:]*)?:(.*)$/i;

function textOf(read: ICAL.Component, name: string): string | undefined {
	const value: unknown = read.getFirstProperty(name)?.jCal[3];
	return value === undefined || value === null ? undefined : String(value);
}

/** GEO; one that is no place on earth is passed over. */
function positionOf(read: ICAL.Component): Pick<DatedEvent, 'position'> {
	const [latitude, longitude] = [read.getFirstProperty('geo')?.jCal[3] ?? []].flat(2).map(Number);
	const checked = Position.safeParse({ latitude, longitude });
	return checked.success ? { position: checked.data } : {};
}

/** RFC 5545 §3.3.11, for a property whose kind ical.js does not know. */
function unescaped(text: string | undefined): string | undefined {
	return text?.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character));
}

/** Characters. A page scrolls; what is longer is a document. */
const longestText = 10_000;

type Note = (problem: string, remedy: string) => void;

/** A local time, and the zone it is local in; a day has none. */
export type Moment = { time: number; zone: string | undefined };

function timesOf(read: ICAL.Component, component: EventComponent, note: Note): { start: string; zone: string; length?: Length } {
	const property = read.getFirstProperty('dtstart');
	if (!property) throw new UnusableEvent('Händelsen saknar början (DTSTART).', inProgram);
	const begin = momentOf(property, component, note);
	const allDay = begin.zone === undefined;
	const zone = begin.zone ?? stockholm;
	const start = localIn(begin, zone, allDay);
	const duration = textOf(read, 'duration');
	const endProperty = read.getFirstProperty('dtend');
	if (endProperty) {
		const end = momentOf(endProperty, component, note);
		const length = between(begin, end);
		if (length) return { start, zone, length };
		note('Slutet (DTEND) är före början.', inProgram);
		return { start, zone };
	}
	if (duration !== undefined) {
		const length = durationOf(duration, allDay);
		if (length) return { start, zone, length };
		note(`Längden (DURATION) "${duration}" är inte rätt skriven.`, inProgram);
	}
	return allDay ? { start, zone, length: { days: 1, seconds: 0, exact: true } } : { start, zone };
}

/** RFC 5545 §3.8.5.3: of an event with an end, every occurrence is exactly as long. Of all-day ones the end is excluded. */
function between(begin: Moment, end: Moment): Length | undefined {
	if (begin.zone === undefined) {
		const days = Math.round((end.time - begin.time) / dayLength);
		return days < 0 ? undefined : { days: Math.max(days, 1), seconds: 0, exact: true };
	}
	const seconds = (instantOf(end.time, end.zone ?? begin.zone) - instantOf(begin.time, begin.zone)) / 1000;
	if (seconds < 0) return undefined;
	return { days: 0, seconds, exact: true };
}

/** RFC 5545 §3.3.6: weeks and days are nominal, hours and less exact. */
function durationOf(text: string, allDay: boolean): Length | undefined {
	const [, weeks, days, hours, minutes, seconds] =
		/^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i.exec(text.trim()) ?? [];
	if ([weeks, days, hours, minutes, seconds].every((part) => part === undefined)) return undefined;
	const nominal = Number(weeks ?? 0) * 7 + Number(days ?? 0);
	const exact = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
	if (allDay) return { days: Math.max(nominal + Math.ceil(exact / 86_400), 1), seconds: 0, exact: true };
	return { days: nominal, seconds: exact, exact: true };
}

/** @throws {UnusableEvent} for what is no time */
function momentOf(property: ICAL.Property, component: EventComponent, note: Note): Moment {
	return momentOfText(String(property.jCal[3]), property, component, note);
}

function momentsOf(read: ICAL.Component, name: string, component: EventComponent, note: Note): Moment[] {
	return read.getAllProperties(name).flatMap((property) => {
		const values: unknown[] = property.jCal.slice(3);
		return values.filter((value) => value !== '').map((value) => momentOfText(String(value), property, component, note));
	});
}

function momentOfText(written: string, property: ICAL.Property, component: EventComponent, note: Note): Moment {
	// jCal writes `2027-02-08T18:00:00`; what it could not read it leaves as it stood.
	const text = written
		.trim()
		.replace(/^(\d{4})(\d{2})(\d{2})/, '$1-$2-$3')
		.replace(/T(\d{2})(\d{2})(\d{2})/, 'T$1:$2:$3');
	const [, day, clock, utc] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z?))?$/.exec(text) ?? [];
	const time = day === undefined ? Number.NaN : localTime(clock === undefined ? day : `${day}T${clock.replace(/:60$/, ':59')}`);
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
		throw new UnusableEvent(`Tiden "${asWritten(property, component) ?? written}" i ${property.name.toUpperCase()} finns inte.`, inProgram);
	}
	if (clock === undefined) return { time, zone: undefined };
	if (utc === 'Z') return { time, zone: 'UTC' };
	const tzid = property.getFirstParameter('tzid');
	if (tzid === undefined) return { time, zone: stockholm };
	const zone = zoneOfTzid(tzid, component.zones);
	if (zone === undefined) note(`Tidszonen "${tzid.slice(0, 60)}" är okänd. Tiden läses som svensk tid.`, 'Kontrollera tiden på skärmen.');
	return { time, zone: zone ?? stockholm };
}

/** What stands in the file; what ical.js makes of a time that is none nobody would recognise. */
function asWritten(property: ICAL.Property, { lines }: EventComponent): string | undefined {
	const line = new RegExp(`^${property.name}(?:;[^:]*)?:(.*)$`, 'i');
	return lines
		.map(({ text }) => line.exec(text)?.[1])
		.find((text) => text !== undefined)
		?.slice(0, 40);
}

/** A moment as the event's own zone has it. A day stays one. */
export function localIn({ time, zone }: Moment, wanted: string, allDay: boolean): string {
	const local = zone === undefined || zone === wanted ? time : localOf(instantOf(time, zone), wanted);
	const text = new Date(local).toISOString().slice(0, 19);
	return allDay || zone === undefined ? text.slice(0, 10) : text;
}

function statusOf(text: string | undefined): DatedEvent['status'] {
	switch (text?.trim().toUpperCase()) {
		case 'CANCELLED':
		case 'CANCELED':
			return 'cancelled';
		case 'TENTATIVE':
			return 'tentative';
		default:
			return 'confirmed';
	}
}

/** @throws {UnusableEvent} for what is no rule */
function rulesOf({ lines }: EventComponent, start: string, zone: string, note: Note): string[] {
	const begin = localTime(start);
	const written = lines.map(({ text }) => isRule.exec(text)?.[1]).filter((rule) => rule !== undefined);
	return written.flatMap((text) => {
		const rule = text
			.toUpperCase()
			.replace(/\s+/g, '')
			.replace(/;+$/, '')
			.replace(/UNTIL=([^;]+)/, (_, until: string) => `UNTIL=${localUntil(until, zone)}`);
		const problem = problemInRule(rule, 'program');
		if (problem !== undefined) throw new UnusableEvent(`Regeln för upprepning (RRULE) går inte att läsa. ${problem}`, inProgram);
		if (isUsable(rule, begin)) return [rule];
		note('Regeln för upprepning (RRULE) ger för många tillfällen, eller inget alls. Bara det första visas.', inProgram);
		return [];
	});
}

/** UNTIL is in UTC (RFC 5545 §3.3.10); an expansion is in local times. */
function localUntil(until: string, zone: string): string {
	const [, day, clock] = /^(\d{8})T(\d{6})Z$/.exec(until) ?? [];
	if (day === undefined || clock === undefined) return until;
	const time = Date.parse(`${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${clock.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`);
	// The end of all time is no end, and must not leave the calendar in another zone.
	return Number.isNaN(time)
		? until
		: new Date(Math.min(localOf(time, zone), Date.UTC(9998, 11, 31))).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function isUsable(rule: string, begin: number): boolean {
	try {
		return startsBetween(rule, begin, begin, begin + 400 * dayLength).length > 0 || hasStart(rule, begin);
	} catch {
		return false;
	}
}

/** RDATE: times, days, or periods with an end or a length of their own (RFC 5545 §3.3.9). */
function datesOf(read: ICAL.Component, component: EventComponent, zone: string, allDay: boolean, note: Note): DatedEvent['dates'] {
	return read.getAllProperties('rdate').flatMap((property) => {
		const values: unknown[] = property.jCal.slice(3);
		return values.map((value) => {
			const [from, to] = Array.isArray(value) ? value.map(String) : [String(value), undefined];
			const begin = momentOfText(from ?? '', property, component, note);
			const start = localIn(begin, zone, allDay);
			if (to === undefined) return { start };
			const length = /^[+-]?P/i.test(to) ? durationOf(to, allDay) : between(begin, momentOfText(to, property, component, note));
			return length ? { start, length } : { start };
		});
	});
}

function languageOf(parameter: string | undefined): string | undefined {
	const [, language] = /^([a-z]{2,3})(?:-[a-z0-9-]+)?$/i.exec(parameter ?? '') ?? [];
	return language?.toLowerCase();
}
