import { Temporal } from 'temporal-polyfill';
import type { Occurrence, RecurringEvents } from '../../bridge/model.ts';
import type { DatedEvent } from '../library/edition.ts';
import { startsBetween } from './recurrence.ts';
import { zone } from './zone.ts';

/** Days in the zone, both included. */
export type Window = { first: Temporal.PlainDate; last: Temporal.PlainDate };

/** The occurrences of a dated event that touch the window. */
export function expandDated(event: DatedEvent, window: Window): Occurrence[] {
	const allDay = !event.start.includes('T');
	const begin = Temporal.PlainDateTime.from(event.start);
	const end = event.end === undefined ? undefined : Temporal.PlainDateTime.from(event.end);
	const lengthDays = end ? begin.toPlainDate().until(end.toPlainDate()).days : 0;
	const moved = event.movedFrom === undefined ? undefined : begin.until(Temporal.PlainDateTime.from(event.movedFrom));
	const starts = event.rule ? startsBetween(event.rule, begin, window.first.subtract({ days: lengthDays }), window.last) : [begin];
	return starts
		.map((start) => {
			// The end keeps its wall-clock time, so an evening is as long on the night the clock changes as the poster says.
			const stop = end ? start.toPlainDate().add({ days: lengthDays }).toPlainDateTime(end.toPlainTime()) : start;
			return { start, stop };
		})
		.filter(({ start, stop }) => touches(start.toPlainDate(), stop.toPlainDate(), window))
		.map(({ start, stop }): Occurrence => {
			const written = (moment: Temporal.PlainDateTime) => (allDay ? moment.toPlainDate().toString() : instant(moment));
			const starts = written(start);
			const ends = written(stop);
			return {
				id: `${event.id}-${start.toPlainDate().toString()}`,
				kind: event.kind,
				allDay,
				start: starts,
				// A start in the hour that spring leaves out moves past an end right after it.
				end: ends < starts ? starts : ends,
				status: event.cancelled?.includes(start.toPlainDate().toString()) ? 'cancelled' : event.status,
				...(moved === undefined ? {} : { movedFrom: written(start.add(moved)) }),
				...(event.web === undefined ? {} : { web: event.web }),
				words: event.words,
			};
		});
}

/** The computed days of what recurs every year. Nobody has confirmed them: they are tentative (RFC 5545 §3.8.1.11). */
export function expandRecurring(recurring: RecurringEvents, window: Window): Occurrence[] {
	return recurring.flatMap(({ id, kind, rule }) => {
		if (!rule) return [];
		const lengthDays = rule.days - 1;
		const begin = Temporal.PlainDateTime.from({ year: window.first.year - 1, month: 1, day: 1 });
		return startsBetween(rule.rule, begin, window.first.subtract({ days: lengthDays }), window.last).map((start): Occurrence => {
			const day = start.toPlainDate();
			return {
				id: `${id}-${day.toString()}`,
				kind,
				allDay: true,
				start: day.toString(),
				end: day.add({ days: lengthDays }).toString(),
				status: 'tentative',
				recurring: id,
				words: {},
			};
		});
	});
}

/** The first and last day of an occurrence in the zone. */
export function daysOf(occurrence: Occurrence): Window {
	const day = (moment: string) =>
		occurrence.allDay ? Temporal.PlainDate.from(moment) : Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate();
	return { first: day(occurrence.start), last: day(occurrence.end) };
}

function touches(first: Temporal.PlainDate, last: Temporal.PlainDate, window: Window): boolean {
	return Temporal.PlainDate.compare(first, window.last) <= 0 && Temporal.PlainDate.compare(last, window.first) >= 0;
}

function instant(local: Temporal.PlainDateTime): string {
	return local.toZonedDateTime(zone).toInstant().toString();
}
