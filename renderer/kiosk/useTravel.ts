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
			const after = (before: Visit) => nextVisit(before, event, noTimes, before.language);
			const send = () => {
				// Of the visit as it is by now: a language may have been chosen since the touch. Together with the page, which would be drawn twice.
				const { language } = after(latest.current);
				if (language !== words.language) void words.changeLanguage(language);
				change(event);
			};
			if (!travels.has(event.type)) return send();
			travel(wayBetween(latest.current, after(latest.current)), () => {
				const before = latest.current;
				flushSync(send);
				return wayBetween(before, latest.current);
			});
		},
		[words, change],
	);
}
