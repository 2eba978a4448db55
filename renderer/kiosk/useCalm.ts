import { useKiosk } from './context.ts';
import { reducedMotion } from './isCalm.ts';
import { useMedia } from './useMedia.ts';

/** Whether this visitor, or the machine, wants no motion but short fades. */
export function useCalm(): boolean {
	const { visit } = useKiosk();
	const isReduced = useMedia(reducedMotion, false);
	return visit.comfort.calm || isReduced;
}
