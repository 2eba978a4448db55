import { existsSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { audiences, EventFile, eventKinds, eventStatuses } from '../../bridge/model.ts';
import { audiencesOf, kindOf } from '../../core/events/calendar/categories.ts';
import { dayNumber, dayOfNumber } from '../../core/events/zone.ts';
import type { Edition } from '../../core/library/edition.ts';
import { datedEventOf } from '../../core/library/own-event.ts';
import type { Field } from './columns.ts';
import { dayOfCell, timesBesideDay, timesOfCell } from './moment.ts';
import type { Cell, SheetRow } from './sheet.ts';

/** An event that a row becomes, and the file it would stand in. */
export type PlannedEvent = { event: EventFile; name: string; text: string };

type Plan = {
	planned: PlannedEvent[];
	/** By row, in Swedish. */
	problems: string[];
	/** Titles of events that are there already. */
	known: string[];
};

/** What the rows of a sheet would add to the content. */
export function eventsOf(columns: readonly (Field | undefined)[], rows: readonly SheetRow[], edition: Edition, folder: string): Plan {
	const plan: Plan = { planned: [], problems: [], known: [] };
	const seen = new Set(edition.events.map(({ words, start }) => identity(words.sv?.title, words.sv?.where, start)));
	for (const row of rows) {
		const event = eventOf(columns, row);
		if (typeof event === 'string') {
			plan.problems.push(`Rad ${row.number}: ${event}`);
			continue;
		}
		const { title, where } = event.words.sv ?? {};
		const own = identity(title, where, datedEventOf({ ...event, id: 'row' }, '').start);
		if (seen.has(own)) {
			plan.known.push(`${event.start.replace('T', ' ')} ${title}`);
			continue;
		}
		seen.add(own);
		const name = freeName(title ?? '', event.start, folder, plan.planned);
		plan.planned.push({ event, name, text: stringify(event, { lineWidth: 120 }) });
	}
	return plan;
}

/** @returns the event, or in Swedish what is wrong with the row */
function eventOf(columns: readonly (Field | undefined)[], { cells }: SheetRow): EventFile | string {
	const cell = (field: Field): Cell => cells[columns.indexOf(field)] ?? null;
	const text = (field: Field): string | undefined => String(cell(field) ?? '').trim() || undefined;
	const title = text('title');
	const where = text('where');
	const day = dayOfCell(cell('day'));
	if (title === undefined) return 'rubriken saknas.';
	if (where === undefined) return `platsen saknas för "${title}".`;
	if (day === undefined) return `dagen "${text('day') ?? ''}" går inte att läsa. Skriv den så här: 2027-02-14.`;
	const times = text('start') === undefined ? timesBesideDay(cell('day')) : timesOfCell(cell('start'));
	if (text('start') !== undefined && !times) return `tiden "${text('start')}" går inte att läsa. Skriv den så här: 18:00.`;
	const endTime = text('end') === undefined ? times?.end : timesOfCell(cell('end'))?.start;
	if (text('end') !== undefined && endTime === undefined) return `sluttiden "${text('end')}" går inte att läsa. Skriv den så här: 20:00.`;
	const lastDay = text('endDay') === undefined ? day : dayOfCell(cell('endDay'));
	if (lastDay === undefined) return `sista dagen "${text('endDay')}" går inte att läsa. Skriv den så här: 2027-02-16.`;
	if (lastDay < day) return `sista dagen "${lastDay}" är före den första, "${day}". Byt plats på dem, eller rätta året.`;
	const word = (field: Field) => (text(field) === undefined ? {} : { [field]: text(field) });
	const category = text('kind') ?? '';
	const people = audiences.filter((audience) => audiencesOf([text('audience') ?? '']).includes(audience));
	const status = statusOf(text('status'));
	// An address among the tickets is where they are sold.
	const isAddress = /^https?:\/\/\S+$/.test(text('tickets') ?? '');
	const ticketLink = text('ticketLink') ?? (isAddress ? text('tickets') : undefined);
	const event = {
		kind: eventKinds.find((kind) => kind === category) ?? kindOf([category]),
		...span(day, lastDay, times?.start, endTime),
		...(status === 'confirmed' ? {} : { status }),
		...(people.length === 0 ? {} : { audience: people }),
		...word('web'),
		...(ticketLink === undefined ? {} : { ticketLink }),
		words: {
			sv: {
				title,
				where,
				...word('text'),
				...word('how'),
				...(isAddress ? {} : word('tickets')),
				...word('price'),
				...word('duration'),
				...word('organiser'),
				...word('access'),
			},
		},
	};
	const checked = EventFile.safeParse(event);
	if (checked.success) return { ...event, status } as EventFile;
	const [issue] = checked.error.issues;
	const field = issue?.path.filter((part) => typeof part === 'string').at(-1);
	if (issue?.code === 'too_big') return `"${field}" i "${title}" är för lång: högst ${issue.maximum} tecken.`;
	return `"${field}" i "${title}" är inte rätt skrivet.`;
}

/** An end before its start on the same day is on the next one. */
function span(day: string, lastDay: string, start: string | undefined, end: string | undefined): { start: string; end?: string } {
	if (start === undefined) return lastDay === day ? { start: day } : { start: day, end: lastDay };
	const begins = `${day}T${start}`;
	if (end === undefined) return { start: begins };
	const ends = `${lastDay}T${end}`;
	return { start: begins, end: ends > begins ? ends : `${nextDay(lastDay)}T${end}` };
}

const nextDay = (day: string): string => dayOfNumber(dayNumber(day) + 1);

function statusOf(text: string | undefined): EventFile['status'] {
	const plain = text?.toLocaleLowerCase('sv') ?? '';
	const swedish = { prelim: 'tentative', flytta: 'moved', inställ: 'cancelled', full: 'full' } as const;
	const found = Object.entries(swedish).find(([beginning]) => plain.startsWith(beginning))?.[1];
	return found ?? eventStatuses.find((status) => status === plain) ?? 'confirmed';
}

function identity(title = '', where = '', start = ''): string {
	return [title, where, start].join('\n').toLocaleLowerCase('sv');
}

/** `julmarknad-2026-12-05.yaml`, and with a number where that is taken. */
function freeName(title: string, start: string, folder: string, planned: readonly PlannedEvent[]): string {
	const plain = title
		.toLocaleLowerCase('sv')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '')
		.slice(0, 40);
	const base = `${plain || 'evenemang'}-${start.slice(0, 10)}`.replace(/--+/g, '-');
	const isTaken = (name: string) => existsSync(path.join(folder, 'events', name)) || planned.some((other) => other.name === name);
	const names = Array.from({ length: 1000 }, (_, index) => `${base}${index === 0 ? '' : `-${index + 1}`}.yaml`);
	return names.find((name) => !isTaken(name)) ?? `${base}-x.yaml`;
}
