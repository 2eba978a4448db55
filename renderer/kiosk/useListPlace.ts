import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { useKiosk } from './context.ts';
import { currentRoute } from './visit.ts';

/**
 * Back finds a list where the visitor left it. The place belongs to the visit, so it is gone at reset.
 * @param list what scrolls; one for each page
 */
export function useListPlace(list: RefObject<HTMLElement | null>): void {
	const { visit, send } = useKiosk();
	const { page, item } = currentRoute(visit);
	// Asked for once, on the way in: what is remembered on the way out must not move the list again.
	const placeLeft = useEffectEvent(() => currentRoute(visit).place);
	useLayoutEffect(() => {
		const element = list.current;
		if (!element) return;
		const place = placeLeft();
		// A page that turns to another item scrolls as it sees fit.
		if (place !== undefined) element.scrollTop = place;
		// The buttons that come beside a long list make it narrower, and so longer: only then may its end be reached.
		const observer = new ResizeObserver(() => {
			element.scrollTop = place ?? 0;
			observer.disconnect();
		});
		if (place) observer.observe(element);
		// Asked of an element that goes, it would have its page laid out once more.
		let last = place ?? 0;
		const follow = () => {
			last = element.scrollTop;
		};
		element.addEventListener('scroll', follow, { passive: true });
		return () => {
			observer.disconnect();
			element.removeEventListener('scroll', follow);
			// That a list has been seen is remembered too; what is known already would have the next page drawn twice.
			if (last !== place) send({ type: 'place', of: { page, item }, place: last });
		};
	}, [list, page, item, send]);
}
