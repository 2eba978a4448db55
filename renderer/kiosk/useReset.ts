import { useLayoutEffect } from 'react';
import type { Visit, VisitEvent } from './visit.ts';

/** Milliseconds until the veil hides the page. */
const veiled = 600;

/** Everything a visitor chose is gone with the visit's state; what remains is the document's own. */
export function useReset({ phase }: Visit, send: (event: VisitEvent) => void): void {
	useLayoutEffect(() => {
		if (phase !== 'reset') return;
		getSelection()?.removeAllRanges();
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		const timer = setTimeout(() => {
			// Nothing but a new document takes a pinch back in a desktop browser: neither the viewport's meta line nor a reload does.
			if (visualViewport && visualViewport.scale !== 1) location.replace(location.pathname);
			else send({ type: 'cleared' });
		}, veiled);
		return () => clearTimeout(timer);
	}, [phase, send]);
}
