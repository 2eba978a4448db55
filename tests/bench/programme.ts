/**
 * How long the core takes over ten years of events, beside ical.js alone on the same text: reading, and the window that the screen needs.
 * Medians of nine (of ical.js's window one: it takes many seconds), in milliseconds and as ratios.
 */
import ICAL from 'ical.js';
import { fewRows } from '../../bridge/model.ts';
import { readCalendar } from '../../core/events/calendar/read-calendar.ts';
import { openProgramme } from '../../core/events/programme.ts';
import type { Edition } from '../../core/library/edition.ts';
import { readEdition } from '../../core/library/read.ts';
import { calendarWith } from './many-events.ts';
import { median } from './result.ts';

const now = Date.parse('2026-11-25T12:00:00+01:00');
const runs = 9;

export type ProgrammeFigure = {
	events: number;
	rules: number;
	icalReads: number;
	icalWindow: number;
	reads: number;
	window: number;
	minute: number;
	bytes: number;
};

export async function measureProgramme(events: number, rules: number): Promise<ProgrammeFigure> {
	const { edition } = await readEdition('content');
	if (!edition) throw new Error('The content has faults: npm run check');
	const bytes = Buffer.from(calendarWith(events, rules));
	const figures = {
		icalReads: [] as number[],
		icalWindow: [] as number[],
		reads: [] as number[],
		window: [] as number[],
		minute: [] as number[],
	};
	let size = 0;
	for (let run = 0; run < runs; run++) {
		const component = timed(figures.icalReads, () => new ICAL.Component(ICAL.parse(bytes.toString()) as unknown[]));
		if (run === 0 && events <= 10_000) timed(figures.icalWindow, () => expandWithIcal(component));
		const start = performance.now();
		const calendar = await readCalendar(bytes, 'events/many.ics', 'sv');
		figures.reads.push(performance.now() - start);
		const whole: Edition = { ...edition, events: calendar.events, eventsRevision: String(run) };
		const reader = openProgramme(whole, { copies: [], complete: true });
		const programme = timed(figures.window, () => reader.programme(now, {}, fewRows));
		size = JSON.stringify(programme).length;
		timed(figures.minute, () => reader.revision(now + 60_000 * (run + 1)));
	}
	const medians = Object.fromEntries(Object.entries(figures).map(([name, list]) => [name, list.length > 0 ? median(list) : Number.NaN]));
	return { events, rules, bytes: size, ...(medians as Pick<ProgrammeFigure, keyof typeof figures>) };
}

/** What ical.js alone makes of the next 400 days, rule by rule from its first day, as its own documentation shows. */
function expandWithIcal(calendar: ICAL.Component): number {
	const first = ICAL.Time.fromDateTimeString('2026-11-25T00:00:00');
	const last = ICAL.Time.fromDateTimeString('2027-12-30T00:00:00');
	let found = 0;
	for (const part of calendar.getAllSubcomponents('vevent')) {
		const event = new ICAL.Event(part);
		if (!event.isRecurring()) {
			if (event.startDate.compare(first) >= 0 && event.startDate.compare(last) < 0) found++;
			continue;
		}
		const iterator = event.iterator();
		for (let next = iterator.next(); next && next.compare(last) < 0; next = iterator.next()) if (next.compare(first) >= 0) found++;
	}
	return found;
}

function timed<Value>(into: number[], run: () => Value): Value {
	const start = performance.now();
	const value = run();
	into.push(performance.now() - start);
	return value;
}
