import { isCalm } from './isCalm.ts';

/** Milliseconds that a smooth scroll may take. */
const longest = 1000;
let scrollsUntil = 0;

/** Brings an element into sight. Nobody's use of the screen: a reading that scrolls must not hold it for ever (criterion K05). */
export function scrollByItself(element: Element): void {
	scrollsUntil = performance.now() + longest;
	element.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' });
}

/** Whether a scroll that is seen now may be the kiosk's own. A visitor's touch, wheel or key counts by itself. */
export function isOwnScroll(): boolean {
	return performance.now() < scrollsUntil;
}
