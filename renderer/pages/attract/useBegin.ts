import { useCallback, useLayoutEffect } from 'react';
import { isFirstSwitch } from '../../kiosk/input/keyMeaning.ts';
import type { Route } from '../../kiosk/routes.ts';
import type { VisitEvent } from '../../kiosk/visit.ts';

/** They move or close what has the focus, also where there is nothing to close. */
const silent = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape'];

/**
 * Begins a visit by a tap or any key. Keys that move or act on a focused button keep their meaning. Whoever has two switches begins
 * with the first of them, and has scanning at once; F1 begins at the page of comforts.
 */
export function useBegin(send: (event: VisitEvent) => void) {
	const begin = useCallback((language?: string, to?: Route) => send({ type: 'begin', at: performance.now(), language, to }), [send]);
	// Before the first frame: whoever sees the screen can begin.
	useLayoutEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const { key, target, repeat } = event;
			const acts = target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ');
			// A key that is stuck begins no visit after the other.
			if (repeat || acts || silent.includes(key)) return;
			event.preventDefault();
			if (isFirstSwitch(key)) send({ type: 'begin', at: performance.now(), comfort: { scanning: true } });
			else begin(undefined, key === 'F1' ? { page: 'access' } : undefined);
		};
		// A button of the page that says more stops its own click.
		const onClick = () => begin();
		addEventListener('keydown', onKey);
		addEventListener('click', onClick);
		return () => {
			removeEventListener('keydown', onKey);
			removeEventListener('click', onClick);
		};
	}, [begin, send]);
	return begin;
}
