import { useLayoutEffect, useRef } from 'react';

/**
 * Where the control that had the focus has gone with what stood in the list, the heading of what has come takes it, to be announced;
 * where more has come at the list's end, the first of that. The next key goes on from there.
 * @param shown what the list shows
 * @param asked how many rows at most
 * @param rows how many are there
 */
export function useLostFocus(shown: string, asked: number, rows: number): void {
	/** `from`: the row at which more was asked for, until it has come. */
	const before = useRef<{ shown: string; asked: number; rows: number; from?: number }>({ shown, asked, rows });
	useLayoutEffect(() => {
		const last = before.current;
		const from = asked > last.asked ? last.rows : last.from;
		const hasCome = from !== undefined && rows > from;
		before.current = { shown, asked, rows, from: hasCome || shown !== last.shown ? undefined : from };
		if (document.activeElement !== document.body) return;
		if (shown !== last.shown) take(document.querySelector<HTMLElement>('.page-events h2'));
		else if (hasCome) take(document.querySelectorAll<HTMLElement>('.page-events .event-row')[from]);
	}, [shown, asked, rows]);
}

function take(element: HTMLElement | null | undefined): void {
	if (!element) return;
	if (!element.matches('button')) element.tabIndex = -1;
	element.focus({ preventScroll: true });
	element.scrollIntoView({ block: 'nearest' });
}
