import type { i18n as I18n } from 'i18next';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { travel } from './travel.ts';
import { nextVisit, type Visit, type VisitEvent } from './visit.ts';
import { wayBetween } from './way.ts';

/** No event that travels ends a visit: how long a screen may be idle is nothing to it. */
const noTimes = { warnAfter: 0, countdown: 0 };

const travels: ReadonlySet<VisitEvent['type']> = new Set(['begin', 'go', 'back', 'home', 'follow', 'speak']);

/** The visit's `send`, with the change of page that an event means as a movement. */
export function useTravel(words: I18n, visit: Visit, change: (event: VisitEvent) => void): (event: VisitEvent) => void {
	const latest = useRef(visit);
	useLayoutEffect(() => {
		latest.current = visit;
	}, [visit]);
	return useCallback(
		(event) => {
			const { current } = latest;
			const next = nextVisit(current, event, noTimes, current.language);
			const send = () => {
				// Together with the page, which would be drawn twice otherwise.
				if (next.language !== words.language) void words.changeLanguage(next.language);
				change(event);
			};
			if (!travels.has(event.type)) return send();
			travel(wayBetween(current, next), () => {
				const before = latest.current;
				flushSync(send);
				return wayBetween(before, latest.current);
			});
		},
		[words, change],
	);
}
