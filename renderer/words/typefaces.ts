import type { Material } from '../kiosk/material.ts';

/**
 * Fetches the typefaces that these words are drawn with, so that a change of language shows no gap where letters are on their way.
 * Called while the screen rests.
 */
export function loadTypefaces({ content, words }: Material): void {
	const letters = [...new Set(JSON.stringify([content, words]))].join('');
	const style = getComputedStyle(document.documentElement);
	for (const stack of ['--font-body', '--font-display']) {
		void document.fonts.load(`1em ${style.getPropertyValue(stack)}`, letters).catch(() => undefined);
	}
}
