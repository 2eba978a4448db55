import { useEffect, useState } from 'react';

/** Milliseconds that a headline, and an event, stands. */
const turn = 12_000;

/**
 * Whose turn it is. Headline and event change half a turn apart, so that only one of them ever moves.
 * @param holds whether the event must stay, because somebody is about to choose it
 */
export function useTurns(holds: () => boolean): { headline: number; event: number } {
	const [turns, setTurns] = useState({ headline: 0, event: 0 });
	useEffect(() => {
		let steps = 0;
		const timer = setInterval(() => {
			steps++;
			if (steps % 2 === 0) setTurns((before) => ({ ...before, headline: before.headline + 1 }));
			else if (!holds()) setTurns((before) => ({ ...before, event: before.event + 1 }));
		}, turn / 2);
		return () => clearInterval(timer);
	}, [holds]);
	return turns;
}
