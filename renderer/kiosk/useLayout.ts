import { useKiosk } from './context.ts';
import { useOrientation } from './useOrientation.ts';
import type { Comfort } from './visit.ts';

export type Layout = {
	/** Reach mode standing: head and picture above the line that hands reach, all that can be touched below it. */
	isLow: boolean;
	/** The page is not composed to fit: all of it scrolls as one, and the lists in it do not. */
	flows: boolean;
};

/** Large text rarely fits a composed page, and what stands low has half the screen. */
export function layoutOf({ textSize, reach }: Comfort, orientation: 'portrait' | 'landscape'): Layout {
	const isLow = reach && orientation === 'portrait';
	return { isLow, flows: isLow || textSize > 1 };
}

export function useLayout(): Layout {
	return layoutOf(useKiosk().visit.comfort, useOrientation());
}
