import { type RefObject, useEffect } from 'react';
import { useKiosk } from '../../kiosk/context.ts';
import { useCalm } from '../../kiosk/useCalm.ts';

/** Milliseconds that an invitation lasts: one breath of the doors. */
const breath = 4000;

/** Every so many breaths a door invites, from eight seconds after the last touch on; in the others all is still. */
const rhythm = 3;

/**
 * One door of a list after the other invites; none while the screen is in use, or under the question whether anybody is there. React has
 * no part in it: drawing home anew for it was a fifth of what the page takes at rest.
 */
export function useInvitation(doors: RefObject<HTMLElement | null>): void {
	const { phase, lastUse } = useKiosk().visit;
	const waits = !useCalm() && phase === 'active';
	useEffect(() => {
		const { current } = doors;
		if (!waits || !current) return;
		const invite = (inviting?: number) => {
			for (const [place, door] of [...current.children].entries()) {
				if (place === inviting) door.setAttribute('data-invites', '');
				else door.removeAttribute('data-invites');
			}
		};
		const timer = setInterval(() => {
			const breaths = Math.round((performance.now() - lastUse) / breath);
			invite(breaths % rhythm === rhythm - 1 ? Math.floor(breaths / rhythm) % current.childElementCount : undefined);
		}, breath);
		return () => {
			clearInterval(timer);
			invite();
		};
	}, [doors, waits, lastUse]);
}
