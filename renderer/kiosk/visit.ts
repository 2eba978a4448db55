/**
 * The visit: one explicit state machine, attract → active → warning → reset → attract. It owns everything a visitor chose, so
 * that reset is nothing more than its first state again. Pure: times come in with the events, in milliseconds of any clock
 * that only goes forward.
 */
import { home, isSameRoute, type Route } from './routes.ts';

export const textSizes = [1, 1.5, 2] as const;
export const volumes = ['quiet', 'normal', 'loud'] as const;
export const paces = [0.75, 1, 1.25, 1.5] as const;

/** What a visitor set for their own comfort. */
export type Comfort = {
	/** Factor on all text; WCAG 1.4.4 asks for 2. */
	textSize: (typeof textSizes)[number];
	highContrast: boolean;
	/** No motion but short fades. */
	calm: boolean;
	/** All that can be touched stands 800–1100 mm above the floor (EN 301 549 draft V4). */
	reach: boolean;
	/** Idle times doubled. */
	moreTime: boolean;
	/** The page is read aloud part by part. */
	readAloud: boolean;
	volume: (typeof volumes)[number];
	/** Factor on the speed of speech. */
	pace: (typeof paces)[number];
	/** A mark goes from control to control by one switch, and another switch presses. */
	scanning: boolean;
};

/** As every visitor meets the screen (criteria K07, K26). */
const usual: Comfort = {
	textSize: 1,
	highContrast: false,
	calm: false,
	reach: false,
	moreTime: false,
	readAloud: false,
	volume: 'normal',
	pace: 1,
	scanning: false,
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
	/** Words that were on the screen when the time to warn had come: whoever reads gets the time for them. */
	words: number;
	/** Whether the page is being read aloud, and when it last fell silent. */
	speech: { speaking: boolean; ended: number };
};

export type VisitEvent =
	/** A touch, a key, the wheel, scrolling, or a focus that moved. */
	| { type: 'use'; at: number }
	| { type: 'begin'; at: number; language?: string; to?: Route; comfort?: Partial<Comfort> }
	/** Time has passed; `words` are in sight. */
	| { type: 'wait'; at: number; words?: number }
	| { type: 'speech'; at: number; speaking: boolean }
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
	/** A language is chosen, on a page of its own that is left by it. */
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
		comfort: usual,
		lastUse: 0,
		words: 0,
		speech: { speaking: false, ended: 0 },
	};
}

export function currentRoute(visit: Visit): Route {
	return visit.trail.at(-1) ?? visit.trail[0];
}

/** Milliseconds that a slow reader needs for a word: 100 words a minute; whoever reads easy Swedish may need half that speed. */
const readingTime = { usual: 600, easy: 1200 };
/** Nothing but use holds the screen longer, in milliseconds: neither a long text nor a forgotten reading (criterion K05). */
const longestWait = 300_000;

/** When the warning comes, if nothing is used before it. More time than usual for easy Swedish, for who asked, for a text, and for listening. */
export function warningTime({ comfort, language, lastUse, words, speech }: Visit, { warnAfter }: IdleTimes): number {
	const isEasy = language === 'sv-x-lattlast';
	const asked = comfort.moreTime ? 2 : 1;
	const patient = warnAfter * (isEasy ? 1.5 : 1) * asked;
	const reading = words * (isEasy ? readingTime.easy : readingTime.usual) * asked;
	const latest = lastUse + Math.max(longestWait, warnAfter);
	if (speech.speaking) return latest;
	return Math.min(latest, Math.max(lastUse + Math.max(patient, reading), speech.ended + warnAfter));
}

/** How long the warning stands, in milliseconds. */
export function countdownOf({ comfort }: Visit, { countdown }: IdleTimes): number {
	return countdown * (comfort.moreTime ? 2 : 1);
}

/** When `wait` next changes something. Undefined while nobody is here. */
export function nextDeadline(visit: Visit, times: IdleTimes): number | undefined {
	if (visit.phase === 'active') return warningTime(visit, times);
	if (visit.phase === 'warning') return warningTime(visit, times) + countdownOf(visit, times);
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
				comfort: { ...visit.comfort, ...(event.type === 'begin' ? event.comfort : undefined) },
				language: (event.type === 'begin' ? event.language : undefined) ?? visit.language,
				trail: event.to && event.to.page !== 'home' ? [home, event.to] : [home],
			};
		case 'reset':
			return event.type === 'cleared' ? freshVisit(defaultLanguage, visit.number) : visit;
		case 'warning':
			if (event.type === 'use') return { ...used(visit, event.at), phase: 'active' };
			// The warning may be spoken too: that holds nothing.
			if (event.type === 'speech') return visit.speech.speaking && !event.speaking ? moved(visit, event) : visit;
			if (event.type === 'follow') return moved({ ...visit, phase: 'active' }, event);
			return ending(visit, event, times) ?? visit;
		case 'active':
			return ending(visit, event, times) ?? moved(visit, event);
	}
}

function ending(visit: Visit, event: VisitEvent, times: IdleTimes): Visit | undefined {
	if (event.type === 'startOver') return { ...visit, phase: 'reset' };
	if (event.type !== 'wait') return undefined;
	// The words are counted only when the time has come: until then nobody needs to know them.
	const read = event.words === undefined || visit.phase === 'warning' ? visit : { ...visit, words: event.words };
	const warned = warningTime(read, times);
	if (event.at >= warned + countdownOf(read, times)) return { ...read, phase: 'reset' };
	if (event.at >= warned) return { ...read, phase: 'warning' };
	return read;
}

function used(visit: Visit, at: number): Visit {
	return { ...visit, lastUse: at, words: 0 };
}

function moved(visit: Visit, event: VisitEvent): Visit {
	const [first, ...rest] = visit.trail;
	switch (event.type) {
		case 'use':
			return used(visit, event.at);
		case 'speech':
			return { ...visit, speech: { speaking: event.speaking, ended: event.speaking ? visit.speech.ended : event.at } };
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
			return moved(used(visit, event.at), stepTo(event.to, visit));
		case 'place':
			return { ...visit, trail: [placed(first, event), ...rest.map((route) => placed(route, event))] };
		case 'speak':
			// Chosen twice in one moment, the page behind stays.
			return { ...(currentRoute(visit).page === 'language' ? moved(visit, { type: 'back' }) : visit), language: event.language };
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
