import { useMedia } from './useMedia.ts';

export type Stand = 'portrait' | 'landscape';

/** How a screen of this size stands. */
export function standOf({ width, height }: { width: number; height: number }): Stand {
	return height > width ? 'portrait' : 'landscape';
}

let assumed: Stand = 'portrait';

/** What is drawn where there is no screen to ask is drawn for this one. */
export function assumeStand(screen: { width: number; height: number }): void {
	assumed = standOf(screen);
}

/** Which way the screen stands. */
export function useOrientation(): Stand {
	return useMedia('(orientation: portrait)', assumed === 'portrait') ? 'portrait' : 'landscape';
}
