/** The kiosk's one clock: epoch milliseconds. */
export type Clock = {
	now(): number;
	/** Milliseconds to add to the machine's clock. 0 unless the time is pretended. */
	offset: number;
	pretended: boolean;
};

/**
 * @param pretendedNow an ISO 8601 date-time that the kiosk is to take for now; it runs on from there. Without an offset or Z it
 * is the machine's local time.
 */
export function createClock(pretendedNow?: string): Clock {
	const offset = pretendedNow === undefined ? 0 : Date.parse(pretendedNow) - Date.now();
	if (Number.isNaN(offset)) throw new RangeError(`"${pretendedNow}" is not an ISO 8601 date-time such as 2026-07-04T12:00`);
	return { now: () => Date.now() + offset, offset, pretended: pretendedNow !== undefined };
}
