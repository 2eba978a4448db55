import { Temporal } from 'temporal-polyfill';
import { type Occurrence, type Programme, periods } from '../../bridge/model.ts';
import type { Edition } from '../library/edition.ts';
import { daysOf, expandDated, expandRecurring } from './occurrences.ts';
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
	const occurrences = [
		...edition.events.flatMap((event) => expandDated(event, window)),
		...expandRecurring(edition.content.recurring, window),
	]
		.filter((occurrence) => !isOver(occurrence, moment, today))
		.sort(byStart);
	return {
		today: today.toString(),
		groups: periods
			.map((period) => ({ period, occurrences: occurrences.filter((occurrence) => periodOf(occurrence, today) === period) }))
			.filter(({ occurrences: members }) => members.length > 0),
	};
}

/** An event without a stated end is over when its day is. */
function isOver(occurrence: Occurrence, now: Temporal.Instant, today: Temporal.PlainDate): boolean {
	if (occurrence.allDay || occurrence.start === occurrence.end) {
		return Temporal.PlainDate.compare(daysOf(occurrence).last, today) < 0;
	}
	return Temporal.Instant.compare(Temporal.Instant.from(occurrence.end), now) <= 0;
}

function periodOf(occurrence: Occurrence, today: Temporal.PlainDate): (typeof periods)[number] {
	const { first } = daysOf(occurrence);
	if (Temporal.PlainDate.compare(first, today) <= 0) return 'today';
	const sunday = today.add({ days: 7 - today.dayOfWeek });
	if (Temporal.PlainDate.compare(first, sunday) <= 0) return 'thisWeek';
	return first.year === today.year && first.month === today.month ? 'thisMonth' : 'later';
}

/** Days sort before times of the same day. */
function byStart(a: Occurrence, b: Occurrence): number {
	const { first: firstOfA } = daysOf(a);
	const { first: firstOfB } = daysOf(b);
	return (
		Temporal.PlainDate.compare(firstOfA, firstOfB) ||
		Number(b.allDay) - Number(a.allDay) ||
		a.start.localeCompare(b.start) ||
		a.id.localeCompare(b.id)
	);
}
