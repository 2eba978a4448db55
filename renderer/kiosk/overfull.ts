import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';

let isOverfull = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
	if (next === isOverfull) return;
	isOverfull = next;
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** Whether the page on the screen has more words than it was composed for. */
export function useOverfull(): boolean {
	return useSyncExternalStore(subscribe, () => isOverfull);
}

/**
 * Looks whether a composed page holds all of its words: longer ones, wider spaced ones (WCAG 1.4.12) or a smaller screen may leave
 * them no room. Then the page flows, until something else is to be seen.
 * @param seen names what decides how much room there is: the page's item, its language, the comforts
 */
export function useRoomForWords(seen: string): void {
	const before = useRef(seen);
	// Before the first frame of a page, and of every change on it.
	useLayoutEffect(() => {
		if (before.current !== seen) set(false);
		before.current = seen;
		look();
	});
	useEffect(() => {
		let frame = 0;
		const observer = new ResizeObserver(() => {
			// Not within the observer's own round: what flows has other sizes again.
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(look);
		});
		for (const element of document.querySelectorAll(`${page} :is(${words}, .scroll-area, .page-body > *)`)) observer.observe(element);
		return () => {
			observer.disconnect();
			cancelAnimationFrame(frame);
		};
	});
	useEffect(() => {
		const anew = () => {
			set(false);
			look();
		};
		addEventListener('resize', anew);
		return () => {
			removeEventListener('resize', anew);
			set(false);
		};
	}, []);
}

function look(): void {
	if (!isOverfull && holdsTooMuch()) set(true);
}

const page = '.stage .page-main';
const words = 'button, h1, h2, p';
/** Lines of text that a list must show at the least, in rem. */
const leastList = 5;

function holdsTooMuch(): boolean {
	const main = document.querySelector(page);
	if (!main) return false;
	const { top, bottom } = main.getBoundingClientRect();
	const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	for (const element of main.querySelectorAll<HTMLElement>(words)) {
		if (element.closest('.scroll-area, .visually-hidden')) continue;
		const box = element.getBoundingClientRect();
		if (box.height > 0 && (box.top < top - 1 || box.bottom > bottom + 1)) return true;
	}
	for (const list of main.querySelectorAll('.scroll')) {
		const area = list.querySelector('.scroll-area');
		if (list.scrollHeight > list.clientHeight + 1) return true;
		if (area && area.clientHeight < leastList * rem && area.scrollHeight > area.clientHeight + 1) return true;
	}
	const parts = [...main.querySelectorAll('.page-body > *')]
		.filter((part) => getComputedStyle(part).position !== 'absolute')
		.map((part) => part.getBoundingClientRect());
	return parts.some((one, place) => parts.slice(place + 1).some((other) => standOnEachOther(one, other)));
}

function standOnEachOther(one: DOMRect, other: DOMRect): boolean {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return across > 2 && down > 2;
}
