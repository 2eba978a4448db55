import { sections } from '../../bridge/model.ts';
import { hashOf, isSameRoute, type PageName } from './routes.ts';
import { currentRoute, type Visit } from './visit.ts';

/**
 * How the screen moves from one page to the next: `begin` from the resting screen, `open` through a door of the home page and
 * `close` back out of it, `show` from the row of an event to its page and `hide` back into the row, `deeper` and `back`
 * everywhere else.
 */
export type Way =
	| { kind: 'begin' | 'deeper' | 'back' }
	| { kind: 'open' | 'close'; door: PageName }
	/** The row names what it opens by its address. */
	| { kind: 'show' | 'hide'; row: string };

/** The way from one state of the visit to another; undefined where the page stays. */
export function wayBetween(before: Visit, after: Visit): Way | undefined {
	if (after.phase === 'attract') return undefined;
	if (before.phase === 'attract') return { kind: 'begin' };
	const from = currentRoute(before);
	const to = currentRoute(after);
	if (isSameRoute(from, to)) return undefined;
	if (from.page === 'home' && hasDoor(to.page)) return { kind: 'open', door: to.page };
	if (to.page === 'home' && hasDoor(from.page)) return { kind: 'close', door: from.page };
	if (from.page === 'events' && hasRow(to.page)) return { kind: 'show', row: hashOf(to) };
	if (to.page === 'events' && hasRow(from.page)) return { kind: 'hide', row: hashOf(from) };
	return { kind: after.trail.length < before.trail.length ? 'back' : 'deeper' };
}

function hasRow(page: PageName): boolean {
	return page === 'event' || page === 'recurring';
}

function hasDoor(page: PageName): boolean {
	return (sections as readonly string[]).includes(page);
}
