import { useKiosk } from './context.ts';
import { useOverfull } from './overfull.ts';
import { useOrientation } from './useOrientation.ts';
import { currentRoute, type Visit } from './visit.ts';

export type Layout = {
	/** Reach mode standing: head and picture above the line that hands reach, all that can be touched below it. */
	isLow: boolean;
	/** The page is not composed to fit: all of it scrolls as one, and the lists in it do not. */
	flows: boolean;
};

/** Large text rarely fits a composed page, what stands low has half the screen, and words may be longer than there is room for. */
export function useLayoutOf(visit: Visit): Layout {
	const { textSize, reach } = visit.comfort;
	const isLow = useOrientation() === 'portrait' && reach;
	const isOverfull = useOverfull(roomFor(visit));
	return { isLow, flows: isLow || textSize > 1 || isOverfull };
}

export function useLayout(): Layout {
	return useLayoutOf(useKiosk().visit);
}

/** What decides how much room there is for how many words. */
export function roomFor(visit: Visit): string {
	return JSON.stringify([currentRoute(visit).page, visit.language, visit.comfort]);
}
