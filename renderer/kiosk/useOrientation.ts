import { useMedia } from './useMedia.ts';

const portrait = matchMedia('(orientation: portrait)');

/** Which way the screen stands. */
export function useOrientation(): 'portrait' | 'landscape' {
	return useMedia(portrait) ? 'portrait' : 'landscape';
}
