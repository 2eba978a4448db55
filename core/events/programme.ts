import { Temporal } from 'temporal-polyfill';
import { type Occurrence, type Programme, periods } from '../../bridge/model.ts';
import type { Edition } from '../library/edition.ts';
import { daysOf, expandDated, expandRecurring, type Window } from './occurrences.ts';
import { zone } from './zone.ts';

/** Days ahead that the programme looks: a year and a little, so that what comes once a year is always there. */
const horizonDays = 400;

/**
 * What is on as of a moment: nothing that is over, in groups that a person would say.
 * @param now epoch milliseconds
 */
export function programmeOf(edition: Edition, now: number): Programme {
	const moment = Temporal.Instant.fromEpochMilliseconds(now);
	const today = moment.toZonedDateTimeISO(zone).toPlainDate();
	const window = { first: today, last: today.add({ days: horizonDays }) };
	const placed = [...edition.events.flatMap((event) => expandDated(event, window)), ...expandRecurring(edition.content.recurring, window)]
		// Once for each: to find the day of a moment in a zone is the slow part.
		.map((occurrence) => ({ occurrence, days: daysOf(occurrence) }))
		.filter((entry) => !isOver(entry, moment, today))
		.map((entry) => ({ ...entry, period: periodOf(entry.days.first, today) }))
		.sort(byStart);
	return {
		today: today.toString(),
		groups: periods
			.map((period) => ({ period, occurrences: placed.filter((entry) => entry.period === period).map(({ occurrence }) => occurrence) }))
			.filter(({ occurrences }) => occurrences.length > 0),
	};
}

type Placed = { occurrence: Occurrence; days: Window };

/** An event without a stated end is over when its day is. */
function isOver({ occurrence, days }: Placed, now: Temporal.Instant, today: Temporal.PlainDate): boolean {
	if (occurrence.allDay || occurrence.start === occurrence.end) return Temporal.PlainDate.compare(days.last, today) < 0;
	return Temporal.Instant.compare(Temporal.Instant.from(occurrence.end), now) <= 0;
}

function periodOf(first: Temporal.PlainDate, today: Temporal.PlainDate): (typeof periods)[number] {
	if (Temporal.PlainDate.compare(first, today) <= 0) return 'today';
	const sunday = today.add({ days: 7 - today.dayOfWeek });
	if (Temporal.PlainDate.compare(first, sunday) <= 0) return 'thisWeek';
	return first.year === today.year && first.month === today.month ? 'thisMonth' : 'later';
}

/** Days sort before times of the same day. */
function byStart(a: Placed, b: Placed): number {
	return (
		Temporal.PlainDate.compare(a.days.first, b.days.first) ||
		Number(b.occurrence.allDay) - Number(a.occurrence.allDay) ||
		a.occurrence.start.localeCompare(b.occurrence.start) ||
		a.occurrence.id.localeCompare(b.occurrence.id)
	);
}
