import { Temporal } from 'temporal-polyfill';

/** Whether the day that a moment (`2026-02-08`, `2026-02-08T18:00`) begins with is in the calendar. */
export function isRealDay(moment: string): boolean {
	try {
		Temporal.PlainDate.from(moment.slice(0, 10), { overflow: 'reject' });
		return true;
	} catch {
		return false;
	}
}
