import type { Occurrence, Programme } from '../../../bridge/model.ts';

/** How many the resting screen shows in turn. */
const most = 3;

/** What takes place next, soonest first. */
export function comingEvents(programme: Programme): Occurrence[] {
	return programme.groups
		.flatMap(({ occurrences }) => occurrences)
		.filter(({ status }) => status !== 'cancelled')
		.slice(0, most);
}
