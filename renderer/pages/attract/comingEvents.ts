import type { Occurrence, Programme } from '../../../bridge/model.ts';

/** How many the resting screen shows in turn. */
const most = 3;

/** What takes place next, soonest first. */
export function comingEvents(programme: Programme): Occurrence[] {
	return programme.groups
		.flatMap(({ rows }) => rows)
		.filter(({ occurrence, formerly }) => occurrence.status !== 'cancelled' && !formerly)
		.map(({ occurrence }) => occurrence)
		.slice(0, most);
}
