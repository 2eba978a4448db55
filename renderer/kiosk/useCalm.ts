import { useReducedMotion } from 'framer-motion';
import { useKiosk } from './context.ts';

/** Whether this visitor, or the machine, wants no motion but short fades. */
export function useCalm(): boolean {
	const { visit } = useKiosk();
	const reduced = useReducedMotion();
	return visit.comfort.calm || reduced === true;
}
