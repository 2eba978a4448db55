/**
 * The visit: one explicit state machine, attract → active → warning → reset → attract. It owns everything a visitor chose, so
 * that reset is nothing more than its first state again. Pure: times come in with the events, in milliseconds of any clock
 * that only goes forward.
 */
import { home, isSameRoute, type Route } from './routes.ts';

export const textSizes = [1, 1.5, 2] as const;

/** What a visitor set for their own comfort. */
export type Comfort = {
	/** Factor on all text; WCAG 1.4.4 asks for 2. */
	textSize: (typeof textSizes)[number];
	highContrast: boolean;
	/** No motion but short fades. */
	calm: boolean;
};

export type Phase = 'attract' | 'active' | 'warning' | 'reset';

export type Visit = {
	phase: Phase;
	/** The number of visits begun: what belongs to one visit carries it as its key. */
	number: number;
	/** Where the visitor is, last; where they came from before it. Never empty. */
	trail: readonly [Route, ...Route[]];
	language: string;
	comfort: Comfort;
	/** When the screen was last used. */
	lastUse: number;
};

export type VisitEvent =
	/** A touch, a key, the wheel or scrolling. */
	| { type: 'use'; at: number }
	| { type: 'begin'; at: number; language?: string; to?: Route }
	/** Time has passed. */
	| { type: 'wait'; at: number }
	| { type: 'startOver' }
	/** The screen is clean again. */
	| { type: 'cleared' }
	| { type: 'go'; to: Route }
	/** Another item of the same page: Back leaves the page, not the item. */
	| { type: 'turn'; to: Route }
	/** A part of the same page, or another part of it: Back leads to the whole. */
	| { type: 'narrow'; to: Route }
	| { type: 'back' }
	| { type: 'home' }
	/** The window's address was changed by hand, or by the browser's Back. */
	| { type: 'follow'; at: number; to: Route }
	/** A page is left with its list at this place. */
	| { type: 'place'; of: Route; place: number }
	| { type: 'speak'; language: string }
	| { type: 'adjust'; comfort: Partial<Comfort> };

/** Milliseconds. */
export type IdleTimes = { warnAfter: number; countdown: number };

export function freshVisit(language: string, number = 0): Visit {
	return {
		phase: 'attract',
		number,
		trail: [home],
		language,
		comfort: { textSize: 1, highContrast: false, calm: false },
		lastUse: 0,
	};
}

export function currentRoute(visit: Visit): Route {
	return visit.trail.at(-1) ?? visit.trail[0];
}

/** When `wait` next changes something. Undefined while nobody is here. */
export function nextDeadline(visit: Visit, times: IdleTimes): number | undefined {
	if (visit.phase === 'active') return visit.lastUse + times.warnAfter;
	if (visit.phase === 'warning') return visit.lastUse + times.warnAfter + times.countdown;
	return undefined;
}

/** The next state. An event that means nothing in this phase changes nothing. */
export function nextVisit(visit: Visit, event: VisitEvent, times: IdleTimes, defaultLanguage: string): Visit {
	switch (visit.phase) {
		case 'attract':
			if (event.type !== 'begin' && event.type !== 'follow') return visit;
			return {
				...visit,
				phase: 'active',
				number: visit.number + 1,
				lastUse: event.at,
				language: (event.type === 'begin' ? event.language : undefined) ?? visit.language,
				trail: event.to && event.to.page !== 'home' ? [home, event.to] : [home],
			};
		case 'reset':
			return event.type === 'cleared' ? freshVisit(defaultLanguage, visit.number) : visit;
		case 'warning':
			if (event.type === 'use') return { ...visit, phase: 'active', lastUse: event.at };
			if (event.type === 'follow') return moved({ ...visit, phase: 'active' }, event);
			return ending(visit, event, times) ?? visit;
		case 'active':
			return ending(visit, event, times) ?? moved(visit, event);
	}
}

function ending(visit: Visit, event: VisitEvent, times: IdleTimes): Visit | undefined {
	if (event.type === 'startOver') return { ...visit, phase: 'reset' };
	if (event.type !== 'wait') return undefined;
	const idle = event.at - visit.lastUse;
	if (idle >= times.warnAfter + times.countdown) return { ...visit, phase: 'reset' };
	if (idle >= times.warnAfter) return { ...visit, phase: 'warning' };
	return visit;
}

function moved(visit: Visit, event: VisitEvent): Visit {
	const [first, ...rest] = visit.trail;
	switch (event.type) {
		case 'use':
			return { ...visit, lastUse: event.at };
		case 'go':
			return isSameRoute(event.to, currentRoute(visit)) ? visit : { ...visit, trail: [...visit.trail, event.to] };
		case 'turn':
			return { ...visit, trail: rest.length > 0 ? [first, ...rest.slice(0, -1), event.to] : [first, event.to] };
		case 'narrow':
			return { ...visit, trail: narrowed(visit.trail, event.to) };
		case 'back':
			return rest.length > 0 ? { ...visit, trail: [first, ...rest.slice(0, -1)] } : visit;
		case 'home':
			return { ...visit, trail: [home] };
		case 'follow':
			return moved({ ...visit, lastUse: event.at }, stepTo(event.to, visit));
		case 'place':
			return { ...visit, trail: [placed(first, event), ...rest.map((route) => placed(route, event))] };
		case 'speak':
			return { ...visit, language: event.language };
		case 'adjust':
			return { ...visit, comfort: { ...visit.comfort, ...event.comfort } };
		default:
			return visit;
	}
}

function narrowed(trail: Visit['trail'], to: Route): Visit['trail'] {
	const [first, ...rest] = trail;
	const whole = trail.at(-2)?.page === to.page ? trail.at(-2) : undefined;
	const before = rest.slice(0, -1);
	// To the whole itself there is only the way back.
	if (to.item === undefined) return [first, ...(whole ? before : [...before, to])];
	return whole ? [first, ...before, to] : [first, ...rest, to];
}

/** What the kiosk's own controls would have sent to come to an address. */
function stepTo(to: Route, { trail }: Visit): VisitEvent {
	if (to.page === 'home') return { type: 'home' };
	const before = trail.at(-2);
	return before && isSameRoute(before, to) ? { type: 'back' } : { type: 'go', to };
}

function placed(route: Route, { of, place }: { of: Route; place: number }): Route {
	return isSameRoute(route, of) ? { ...route, place } : route;
}
