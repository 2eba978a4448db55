import { useCallback, useSyncExternalStore } from 'react';

const queries = new Map<string, MediaQueryList>();

/** The browser's own watch of a media query. */
export function media(query: string): MediaQueryList {
	const known = queries.get(query) ?? matchMedia(query);
	queries.set(query, known);
	return known;
}

/**
 * Whether a media query holds now.
 * @param assumed what is taken for the answer where there is no screen to ask (first-screen.tsx)
 */
export function useMedia(query: string, assumed: boolean): boolean {
	const subscribe = useCallback(
		(listener: () => void) => {
			media(query).addEventListener('change', listener);
			return () => media(query).removeEventListener('change', listener);
		},
		[query],
	);
	return useSyncExternalStore(
		subscribe,
		() => media(query).matches,
		() => assumed,
	);
}
