import { useEffect, useReducer } from 'react';
import { isHandDown } from './input/fingers.ts';
import { watchUse } from './input/uses.ts';
import type { Route } from './routes.ts';
import { freshVisit, type IdleTimes, nextDeadline, nextVisit, type Visit, type VisitEvent } from './visit.ts';
import { wordsInSight } from './wordsInSight.ts';

/** Milliseconds until it is looked again whether the hand has lifted. */
const lifting = 100;

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
			// A finger that has touched in time, and lifts a moment later, has answered in time.
			if (left > 0 || isHandDown()) timer = setTimeout(wait, left > 0 ? Math.ceil(left) : lifting);
			else send({ type: 'wait', at: performance.now(), words: wordsInSight() });
		};
		wait();
		return () => clearTimeout(timer);
	}, [deadline]);

	// In the warning the dialog decides what is use: its button Start over is not.
	const counts = visit.phase === 'active';
	useEffect(() => {
		if (counts) return watchUse(() => send({ type: 'use', at: performance.now() }));
	}, [counts]);

	return [visit, send];
}
