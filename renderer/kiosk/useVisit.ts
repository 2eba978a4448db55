import { useEffect, useReducer } from 'react';
import { isOwnScroll } from './ownScroll.ts';
import type { Route } from './routes.ts';
import { freshVisit, type IdleTimes, nextDeadline, nextVisit, type Visit, type VisitEvent } from './visit.ts';
import { wordsInSight } from './wordsInSight.ts';

/** Touch, key, wheel, scroll and a focus that moves count as use. A resting mouse pointer, or one that drifts, does not. */
const uses = ['pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'] as const;

/**
 * Runs the visit: its timers, and what counts as use of the screen.
 * @param first where a visit begins at once; attract where left out
 */
export function useVisit(defaultLanguage: string, times: IdleTimes, first?: Route): [Visit, (event: VisitEvent) => void] {
	const [visit, send] = useReducer(
		(state: Visit, event: VisitEvent) => nextVisit(state, event, times, defaultLanguage),
		defaultLanguage,
		(language) => {
			const rest = freshVisit(language);
			return first ? nextVisit(rest, { type: 'begin', at: performance.now(), to: first }, times, language) : rest;
		},
	);

	const deadline = nextDeadline(visit, times);
	useEffect(() => {
		if (deadline === undefined) return;
		let timer: ReturnType<typeof setTimeout>;
		const wait = () => {
			const left = deadline - performance.now();
			if (left > 0) timer = setTimeout(wait, Math.ceil(left));
			else send({ type: 'wait', at: performance.now(), words: wordsInSight() });
		};
		wait();
		return () => clearTimeout(timer);
	}, [deadline]);

	// In the warning the dialog decides what is use: its button Start over is not.
	const counts = visit.phase === 'active';
	useEffect(() => {
		if (!counts) return;
		const use = ({ type }: Event) => {
			if (type !== 'scroll' || !isOwnScroll()) send({ type: 'use', at: performance.now() });
		};
		for (const name of uses) addEventListener(name, use, { capture: true, passive: true });
		return () => {
			for (const name of uses) removeEventListener(name, use, { capture: true });
		};
	}, [counts]);

	return [visit, send];
}
