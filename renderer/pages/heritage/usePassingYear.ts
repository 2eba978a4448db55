import { type MotionValue, transform } from 'framer-motion';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useCalm } from '../../kiosk/useCalm.ts';

/** Milliseconds that a number stands at least: twelve a second can still be seen as single years. */
const stands = 1000 / 12;

/**
 * The year that the cage passes on its way, from where it left to where it first comes to the stop's own year. Undefined at rest,
 * and where motion is unwanted.
 * @param depth where the cage is, in stops
 * @param years the year of every stop, from the top
 * @param stop the one that is ridden to
 */
export function usePassingYear(depth: MotionValue<number>, years: number[], stop: number): number | undefined {
	const isCalm = useCalm();
	const yearAt = transform([...years.keys()], years);
	const passing = (at: number) => {
		const year = Math.round(yearAt(at));
		return year === years[stop] ? undefined : year;
	};
	const [year, setYear] = useState(() => passing(depth.get()));
	const changed = useRef(performance.now());
	const follow = useEffectEvent((at: number) => {
		const now = performance.now();
		const next = passing(at);
		// The last number never waits.
		if (next !== undefined && now - changed.current < stands) return;
		changed.current = now;
		setYear(next);
	});
	useEffect(() => depth.on('change', (at) => follow(at)), [depth]);
	return isCalm ? undefined : year;
}
