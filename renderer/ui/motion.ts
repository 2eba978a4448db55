export { domAnimation } from 'framer-motion';

/** The springs of the design: iron moves slowly and stops softly. */
export const springs = {
	card: { type: 'spring', stiffness: 260, damping: 30 },
	cage: { type: 'spring', stiffness: 70, damping: 18, mass: 1.6 },
} as const;
