import type { EventFile } from '../../bridge/model.ts';
import type { DatedEvent } from '../events/dated-event.ts';
import { dayNumber, localTime, zone } from '../events/zone.ts';

/** An event of our own file with the name that the file gives it. */
export type OwnEvent = EventFile & { id: string };

/** As every event is expanded. @param source the file */
export function datedEventOf(own: OwnEvent, source: string): DatedEvent {
	const { id, kind, status, confirms, picture, web, ticketLink, words } = own;
	const length = lengthOf(own);
	return {
		id,
		source,
		kind,
		audiences: own.audience ?? [],
		...(picture === undefined ? {} : { picture }),
		status,
		...(confirms === undefined ? {} : { confirms }),
		...(web === undefined ? {} : { web }),
		...(ticketLink === undefined ? {} : { ticketLink }),
		words,
		zone,
		start: withSeconds(own.start),
		...(length === undefined ? {} : { length }),
		...(own.movedFrom === undefined ? {} : { movedFrom: withSeconds(own.movedFrom) }),
		rules: own.rule === undefined ? [] : [own.rule],
		dates: [],
		excluded: [],
		changes: (own.cancelled ?? []).map((of) => ({ of, status: 'cancelled' })),
	};
}

/** What is all day lasts days. An evening ends when the clock on the wall says so, as its poster does, also on the night the clock changes. */
function lengthOf({ start, end }: OwnEvent): DatedEvent['length'] {
	if (!start.includes('T')) return { days: dayNumber(end ?? start) - dayNumber(start) + 1, seconds: 0, exact: false };
	return end === undefined ? undefined : { days: 0, seconds: (localTime(end) - localTime(start)) / 1000, exact: false };
}

const withSeconds = (moment: string): string => (moment.includes('T') ? `${moment}:00` : moment);
