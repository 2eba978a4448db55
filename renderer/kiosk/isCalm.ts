import { media } from './useMedia.ts';

export const reducedMotion = '(prefers-reduced-motion: reduce)';

/** Whether no motion is wanted, for what acts outside React. */
export function isCalm(): boolean {
	return document.documentElement.dataset.motion === 'calm' || media(reducedMotion).matches;
}
