import type { Occurrence } from '../../../bridge/model.ts';

/** Minutes ahead within which a start is told in minutes. */
const soon = 90;

/**
 * How long until it starts: whole minutes, `now` while it is on, or `later` where a day says more. What is not settled, or has no
 * time, is never counted down to.
 * @param now epoch milliseconds
 */
export function untilStart({ allDay, status, start, end }: Occurrence, now: number): number | 'now' | 'later' {
	if (allDay || status === 'tentative' || status === 'cancelled') return 'later';
	const minutes = Math.ceil((Date.parse(start) - now) / 60_000);
	if (minutes > soon) return 'later';
	if (minutes > 0) return minutes;
	return Date.parse(end) > now ? 'now' : 'later';
}
