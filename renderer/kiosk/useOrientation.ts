import { useSyncExternalStore } from 'react';

const query = matchMedia('(orientation: portrait)');

function subscribe(listener: () => void): () => void {
	query.addEventListener('change', listener);
	return () => query.removeEventListener('change', listener);
}

/** Which way the screen stands. */
export function useOrientation(): 'portrait' | 'landscape' {
	return useSyncExternalStore(subscribe, () => (query.matches ? 'portrait' : 'landscape'));
}
