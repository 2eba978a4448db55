/** The springs of the design: iron moves slowly and stops softly. */
export const springs = {
	card: { type: 'spring', stiffness: 260, damping: 30 },
	cage: { type: 'spring', stiffness: 70, damping: 18, mass: 1.6 },
} as const;

/** Seconds, for motion that a value drives and no style sheet: the same as the tokens of that name. */
export const durations = { finish: 0.12, page: 0.72, turn: 5.2 } as const;

/** The easings of tokens.css. */
export const easings = { lift: [0.45, 0.02, 0.09, 1] } as const;
