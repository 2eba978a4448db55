import { useEffect } from 'react';
import { hashOf, home, routeOf } from './routes.ts';
import { currentRoute, type Visit, type VisitEvent } from './visit.ts';

/**
 * The address of a colleague's window follows the page without leaving a history, and the page follows an address that is typed
 * or comes from the browser's Back. One that names no page leads home.
 */
export function useAddress(visit: Visit, send: (event: VisitEvent) => void): void {
	const hash = visit.phase === 'attract' ? '#/' : hashOf(currentRoute(visit));
	useEffect(() => {
		history.replaceState(null, '', hash);
		const follow = () => {
			if (location.hash === hash) return;
			const to = routeOf(location.hash) ?? home;
			// Where the visit stays as it was, so does the address. Before it is told: the new page may be drawn, and name itself, at once.
			history.replaceState(null, '', hash);
			send({ type: 'follow', at: performance.now(), to });
		};
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, [hash, send]);
}
