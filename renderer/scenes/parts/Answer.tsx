import type { ReactNode } from 'react';

/** A part of a picture that answers a word of the vision beside it; the page lifts it when the word is touched. */
export function Answer({ word, children }: { word: string; children: ReactNode }) {
	return <g className={`answer answer-${word}`}>{children}</g>;
}
