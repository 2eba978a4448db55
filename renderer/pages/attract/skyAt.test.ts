import { expect, test } from 'vitest';
import { lightOf, seasonOf } from './skyAt.ts';

test.each([
	// Local time in Norberg: the longest day, the shortest, and one in the middle.
	['2026-06-21T01:00:00+02:00', 'night', 'summer'],
	['2026-06-21T04:00:00+02:00', 'dawn', 'summer'],
	['2026-06-21T12:00:00+02:00', 'day', 'summer'],
	['2026-06-21T22:00:00+02:00', 'dusk', 'summer'],
	['2026-12-21T07:00:00+01:00', 'night', 'winter'],
	['2026-12-21T09:00:00+01:00', 'dawn', 'winter'],
	['2026-12-21T12:00:00+01:00', 'day', 'winter'],
	['2026-12-21T15:00:00+01:00', 'dusk', 'winter'],
	['2026-12-21T18:00:00+01:00', 'night', 'winter'],
	['2026-04-20T06:00:00+02:00', 'dawn', 'spring'],
	['2026-10-10T18:00:00+02:00', 'dusk', 'autumn'],
] as const)('%s: %s in %s', (moment, light, season) => {
	const now = Date.parse(moment);
	expect([lightOf(now), seasonOf(now)]).toEqual([light, season]);
});
