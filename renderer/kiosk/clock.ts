import { useEffect, useState } from 'react';

/** Epoch milliseconds by the kiosk's clock, renewed on every whole minute. */
export function useMinute(clockOffset: number): number {
	const [now, setNow] = useState(() => Date.now() + clockOffset);
	useEffect(() => {
		const timer = setTimeout(() => setNow(Date.now() + clockOffset), 60_000 - (now % 60_000));
		return () => clearTimeout(timer);
	}, [now, clockOffset]);
	return now;
}
