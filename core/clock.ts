import { Temporal } from 'temporal-polyfill';
import { zone } from './events/zone.ts';

/** The kiosk's one clock: epoch milliseconds. */
export type Clock = {
	now(): number;
	/** Milliseconds to add to the machine's clock. 0 unless the time is pretended. */
	offset: number;
	pretended: boolean;
};

/**
 * @param pretendedNow the time that the kiosk is to take for now (ISO 8601); it runs on from there. Without an offset or Z it is
 * Stockholm's, whatever the machine's zone; a date alone is noon there.
 */
export function createClock(pretendedNow?: string): Clock {
	const offset = pretendedNow === undefined ? 0 : momentOf(pretendedNow) - Date.now();
	return { now: () => Date.now() + offset, offset, pretended: pretendedNow !== undefined };
}

function momentOf(text: string): number {
	try {
		if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text.slice(10))) return Temporal.Instant.from(text).epochMilliseconds;
		const local = text.length > 10 ? Temporal.PlainDateTime.from(text) : Temporal.PlainDate.from(text).toPlainDateTime('12:00');
		return local.toZonedDateTime(zone).epochMilliseconds;
	} catch {
		throw new RangeError(`"${text}" is not an ISO 8601 date-time such as 2026-07-04T12:00`);
	}
}
