import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Programme } from '../../../bridge/model.ts';
import { take } from '../../kiosk/input/controls.ts';

/**
 * Where the control that had the focus has gone with what stood in the list, the heading of what has come takes it, to be announced; where
 * more has come at the list's end, the first of that; where an event has ended meanwhile, the row that has come in its place. The next
 * key goes on from there.
 * @param shown what the list shows
 * @param asked how many rows at most
 */
export function useLostFocus(shown: string, asked: number, programme: Programme): void {
	const rows = programme.groups.reduce((sum, group) => sum + group.rows.length, 0);
	/** `from`: the row at which more was asked for, until it has come. */
	const before = useRef<{ shown: string; asked: number; rows: number; from?: number }>({ shown, asked, rows });
	/** The row that has the focus, and its place among them; undefined where it is another control. */
	const focused = useRef<{ row: HTMLElement; place: number }>(undefined);
	useEffect(() => {
		const note = ({ target }: FocusEvent) => {
			const place = target instanceof HTMLElement ? allRows().indexOf(target) : -1;
			focused.current = target instanceof HTMLElement && place >= 0 ? { row: target, place } : undefined;
		};
		addEventListener('focusin', note);
		return () => removeEventListener('focusin', note);
	}, []);
	// With every drawing: a programme may come that has as many rows.
	useLayoutEffect(() => {
		const last = before.current;
		const from = asked > last.asked ? last.rows : last.from;
		const hasCome = from !== undefined && rows > from;
		before.current = { shown, asked, rows, from: hasCome || shown !== last.shown ? undefined : from };
		const isLost = document.activeElement === document.body;
		if (shown !== last.shown) {
			const heading = isLost ? document.querySelector<HTMLElement>('.page-events h2') : undefined;
			heading?.setAttribute('tabindex', '-1');
			take(heading);
		} else if (hasCome) {
			if (isLost || document.activeElement?.closest('.event-more')) take(allRows()[from]);
		} else if (isLost && focused.current?.row.isConnected === false) take(allRows()[focused.current.place] ?? allRows().at(-1));
	});
}

function allRows(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.page-events .event-row')];
}
