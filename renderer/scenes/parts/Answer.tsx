import type { ReactNode } from 'react';

/** The name of the part of a picture that answers a word; the page lifts it into the light when the word is touched. */
export const answerId = (word: string): string => `answer-${word}`;

export function Answer({ word, children }: { word: string; children: ReactNode }) {
	return <g id={answerId(word)}>{children}</g>;
}
