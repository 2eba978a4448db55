/** Whether no motion is wanted, for what acts outside React. */
export function isCalm(): boolean {
	return document.documentElement.dataset.motion === 'calm' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
