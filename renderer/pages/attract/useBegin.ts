import { useCallback, useLayoutEffect } from 'react';
import type { Route } from '../../kiosk/routes.ts';
import type { VisitEvent } from '../../kiosk/visit.ts';

/** Begins a visit by a tap or any key. Keys that move or act on a focused button keep their meaning. */
export function useBegin(send: (event: VisitEvent) => void) {
	const begin = useCallback((language?: string, to?: Route) => send({ type: 'begin', at: performance.now(), language, to }), [send]);
	// Before the first frame: whoever sees the screen can begin.
	useLayoutEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const moves = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'].includes(event.key);
			const acts = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
			if (!moves && !acts) begin();
		};
		// A button of the page that says more stops its own click.
		const onClick = () => begin();
		addEventListener('keydown', onKey);
		addEventListener('click', onClick);
		return () => {
			removeEventListener('keydown', onKey);
			removeEventListener('click', onClick);
		};
	}, [begin]);
	return begin;
}
