import { type RefObject, useLayoutEffect } from 'react';
import { useKiosk } from './context.ts';
import { currentRoute } from './visit.ts';

/**
 * Back finds a list where the visitor left it. The place belongs to the visit, so it is gone at reset.
 * @param list what scrolls; one for each page
 */
export function useListPlace(list: RefObject<HTMLElement | null>): void {
	const { visit, send } = useKiosk();
	const { page, item, place = 0 } = currentRoute(visit);
	useLayoutEffect(() => {
		const element = list.current;
		if (!element) return;
		element.scrollTop = place;
		return () => send({ type: 'place', of: { page, item }, place: element.scrollTop });
	}, [list, page, item, place, send]);
}
