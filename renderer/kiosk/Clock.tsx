import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { dayOf } from '../words/format.ts';

const Minute = createContext<number | undefined>(undefined);
const Day = createContext<string | undefined>(undefined);

/** Milliseconds. */
const minute = 60_000;

/** Whether a clock shows the same at both times, in epoch milliseconds. */
export const isSameMinute = (one: number, other: number): boolean => Math.floor(one / minute) === Math.floor(other / minute);

/**
 * The kiosk's clock. Only what shows the time is drawn again when a minute has passed: all of a page of events drawn again took half
 * of what a page at rest may cost.
 * @param props.offset milliseconds to be added to the page's clock
 * @param props.drawnAt the time by this clock that the elements on the page show already
 */
export function Clock({ offset, drawnAt, children }: { offset: number; drawnAt: number | undefined; children: ReactNode }) {
	const [now, setNow] = useState(() => drawnAt ?? Date.now() + offset);
	useEffect(() => {
		const actual = Date.now() + offset;
		const timer = setTimeout(() => setNow(Date.now() + offset), isSameMinute(actual, now) ? minute - (actual % minute) : 0);
		return () => clearTimeout(timer);
	}, [now, offset]);
	return (
		<Minute value={now}>
			<Day value={dayOf(now)}>{children}</Day>
		</Minute>
	);
}

/** Epoch milliseconds by the kiosk's clock, renewed on every whole minute. */
export const useMinute = (): number => told(useContext(Minute));

/** `YYYY-MM-DD`: today, in Norberg. */
export const useDay = (): string => told(useContext(Day));

function told<Value>(value: Value | undefined): Value {
	if (value === undefined) throw new Error('The time is only for components inside Clock');
	return value;
}
