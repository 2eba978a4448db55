import { useCallback, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { travel } from './travel.ts';
import { nextVisit, type Visit, type VisitEvent } from './visit.ts';
import { wayBetween } from './way.ts';

/** No event that travels ends a visit: how long a screen may be idle is nothing to it. */
const noTimes = { warnAfter: 0, countdown: 0 };

const travels: ReadonlySet<VisitEvent['type']> = new Set(['begin', 'go', 'back', 'home', 'follow']);

/** The visit's `send`, with the change of page that an event means as a movement. */
export function useTravel(visit: Visit, send: (event: VisitEvent) => void): (event: VisitEvent) => void {
	const latest = useRef(visit);
	useLayoutEffect(() => {
		latest.current = visit;
	}, [visit]);
	return useCallback(
		(event) => {
			if (!travels.has(event.type)) return send(event);
			const { current } = latest;
			travel(wayBetween(current, nextVisit(current, event, noTimes, current.language)), () => {
				const before = latest.current;
				flushSync(() => send(event));
				return wayBetween(before, latest.current);
			});
		},
		[send],
	);
}
