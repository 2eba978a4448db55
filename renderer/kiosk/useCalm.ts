import { useSyncExternalStore } from 'react';
import { useKiosk } from './context.ts';

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(listener: () => void): () => void {
	reducedMotion.addEventListener('change', listener);
	return () => reducedMotion.removeEventListener('change', listener);
}

/** Whether this visitor, or the machine, wants no motion but short fades. */
export function useCalm(): boolean {
	const { visit } = useKiosk();
	const isReduced = useSyncExternalStore(subscribe, () => reducedMotion.matches);
	return visit.comfort.calm || isReduced;
}
