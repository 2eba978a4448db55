import { useEffect, useState } from 'react';
import { useKiosk } from '../../kiosk/context.ts';
import { useCalm } from '../../kiosk/useCalm.ts';

/** Milliseconds that an invitation lasts: one breath of the doors. */
const breath = 4000;

/** Every so many breaths a door invites, from eight seconds after the last touch on; in the others all is still. */
const rhythm = 3;

/** Which of the doors invites now; none while the screen is in use, or under the question whether anybody is there. */
export function useInvitation(doors: number): number | undefined {
	const { phase, lastUse } = useKiosk().visit;
	const waits = !useCalm() && phase === 'active';
	const [breaths, setBreaths] = useState({ since: lastUse, count: 0 });
	useEffect(() => {
		if (!waits) return;
		let count = 0;
		const timer = setInterval(() => setBreaths({ since: lastUse, count: ++count }), breath);
		return () => clearInterval(timer);
	}, [waits, lastUse]);
	if (!waits || breaths.since !== lastUse || breaths.count % rhythm !== rhythm - 1) return undefined;
	return Math.floor(breaths.count / rhythm) % doors;
}
