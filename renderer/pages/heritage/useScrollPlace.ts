import { type RefObject, useLayoutEffect } from 'react';
import { useKiosk } from '../../kiosk/context.ts';
import type { Route } from '../../kiosk/routes.ts';
import { currentRoute } from '../../kiosk/visit.ts';

/** Held by the step of the visitor's way itself: it is gone with that way, and with the visit. */
const places = new WeakMap<Route, number>();

/** A page that is come back to stands where it was left. @param inside something in the page's scroll area */
export function useScrollPlace(inside: RefObject<HTMLElement | null>): void {
	const { visit } = useKiosk();
	const step = currentRoute(visit);
	useLayoutEffect(() => {
		const area = inside.current?.closest('.scroll-area');
		if (!area) return;
		const left = places.get(step) ?? 0;
		// The buttons that come beside a long list make it narrower, and so longer: only then may its end be reached.
		const observer = new ResizeObserver(() => {
			area.scrollTop = left;
			if (Math.abs(area.scrollTop - left) < 1) observer.disconnect();
		});
		area.scrollTop = left;
		for (const child of area.children) observer.observe(child);
		const remember = () => places.set(step, area.scrollTop);
		area.addEventListener('scroll', remember, { passive: true });
		return () => {
			observer.disconnect();
			area.removeEventListener('scroll', remember);
		};
	}, [inside, step]);
}
