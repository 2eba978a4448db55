import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { useKiosk } from './context.ts';
import { onceLaidOut } from './onceLaidOut.ts';
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
		const restore = () => element.scrollTo({ top: place, behavior: 'instant' });
		// At once for the travel, which looks where a row stands; and when the buttons have come, which make a long list narrower and so
		// longer: only then may its end be reached. A page that turns to another item scrolls as it sees fit.
		if (place) restore();
		const cancel = place === undefined ? () => undefined : onceLaidOut(element, restore);
		// Asked of an element that goes, it would have its page laid out once more.
		let last = place ?? 0;
		const follow = () => {
			last = element.scrollTop;
		};
		element.addEventListener('scroll', follow, { passive: true });
		return () => {
			cancel();
			element.removeEventListener('scroll', follow);
			// That a list has been seen is remembered too; what is known already would have the next page drawn twice.
			if (last !== place) send({ type: 'place', of: { page, item }, place: last });
		};
	}, [list, page, item, send]);
}
