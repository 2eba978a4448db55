import { isCalm } from '../isCalm.ts';

/** Scrolls a list by most of what is in sight, so that the eye keeps its place. */
export function scrollByPage(area: HTMLElement, direction: 1 | -1): void {
	area.scrollBy({ top: direction * area.clientHeight * 0.8, behavior: isCalm() ? 'instant' : 'smooth' });
}
