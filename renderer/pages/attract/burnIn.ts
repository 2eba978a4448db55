/**
 * Nothing bright may stand in one place for hours: every four minutes all of the resting screen moves a few pixels, and every
 * half hour the header's ends change places.
 */
const minute = 60_000;
const corners = ['start-up', 'end-up', 'end-down', 'start-down'] as const;

/** @param now epoch milliseconds */
export function burnIn(now: number): { corner: (typeof corners)[number]; areEndsSwapped: boolean } {
	return {
		corner: corners[Math.floor(now / (4 * minute)) % corners.length] ?? corners[0],
		areEndsSwapped: Math.floor(now / (30 * minute)) % 2 === 1,
	};
}
