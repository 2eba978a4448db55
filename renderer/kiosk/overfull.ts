import { useEffect, useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import { onceLaidOut } from './onceLaidOut.ts';
import { areLettersTheirOwn, watchSizes } from './watchSizes.ts';

/** The page, in a language and with comforts, that was seen to have more words than it was composed for. */
let overfull: string | undefined;
const listeners = new Set<() => void>();

function set(next: string | undefined): void {
	overfull = next;
	for (const listener of listeners) listener();
}

/** Said by what makes room for itself on a composed page, when it can make no more. @param room as for `useOverfull` */
export const letFlow = (room: string): void => set(room);

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** @param room names the page, its language and the visitor's comforts */
export function useOverfull(room: string): boolean {
	const seen = () => overfull;
	return useSyncExternalStore(subscribe, seen, seen) === room;
}

/**
 * Looks whether a composed page holds all of its words: longer ones, wider spaced ones (WCAG 1.4.12) or a smaller screen may leave
 * them no room. Then the page flows for as long as it stands. Puts `data-flow` on the document for every page's CSS.
 */
export function useRoomForWords(room: string, flows: boolean): void {
	const look = useEffectEvent(() => {
		if (!flows && holdsTooMuch() && areLettersTheirOwn()) set(room);
	});
	// Before the first frame of a page.
	useLayoutEffect(() => {
		document.documentElement.toggleAttribute('data-flow', flows);
		return () => document.documentElement.removeAttribute('data-flow');
	}, [flows]);
	useLayoutEffect(() => {
		const main = document.querySelector(page);
		return main ? onceLaidOut(main, () => look()) : undefined;
	}, []);
	useEffect(() => watchSizes(document.querySelectorAll(`${page} :is(${words}, .scroll-area, .page-body > *)`), () => look()));
	useEffect(() => {
		const anew = () => set(undefined);
		addEventListener('resize', anew);
		return () => removeEventListener('resize', anew);
	}, []);
}

const page = '.stage .page-main';
const words = 'button, h1, h2, p';
/** What a list must show at the least, in rem. */
const leastList = 5;

function holdsTooMuch(): boolean {
	const main = document.querySelector<HTMLElement>(page);
	if (!main) return false;
	const frame = placeOf(main);
	const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	for (const element of main.querySelectorAll<HTMLElement>(words)) {
		// What may be chosen among the events makes room for itself, and says when it cannot.
		if (element.closest('.scroll-area, .event-choices, .visually-hidden') || element.offsetHeight === 0) continue;
		const { top, bottom } = placeOf(element);
		if (top < frame.top - 1 || bottom > frame.bottom + 1) return true;
	}
	for (const list of main.querySelectorAll('.scroll')) {
		const area = list.querySelector('.scroll-area');
		if (list.scrollHeight > list.clientHeight + 1) return true;
		if (area && area.clientHeight < leastList * rem && area.scrollHeight > area.clientHeight + 1) return true;
	}
	const parts = [...main.querySelectorAll<HTMLElement>('.page-body > *')]
		.filter((part) => getComputedStyle(part).position !== 'absolute')
		.map(placeOf);
	return parts.some((one, index) => parts.slice(index + 1).some((other) => standOnEachOther(one, other)));
}

type Place = { top: number; bottom: number; left: number; right: number };

/** Where an element stands once it has come to rest: no movement counts. */
function placeOf(element: HTMLElement): Place {
	let [top, left] = [0, 0];
	for (let box: Element | null = element; box instanceof HTMLElement; box = box.offsetParent) {
		top += box.offsetTop;
		left += box.offsetLeft;
	}
	return { top, left, bottom: top + element.offsetHeight, right: left + element.offsetWidth };
}

function standOnEachOther(one: Place, other: Place): boolean {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return across > 2 && down > 2;
}
