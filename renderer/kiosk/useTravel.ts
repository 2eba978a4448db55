import { useCallback, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { travel } from './travel.ts';
import type { Visit, VisitEvent } from './visit.ts';
import { wayBetween } from './way.ts';

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
			travel(() => {
				const before = latest.current;
				flushSync(() => send(event));
				return wayBetween(before, latest.current);
			});
		},
		[send],
	);
}
