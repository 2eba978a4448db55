import { createContext, useContext } from 'react';
import type { Circumstances } from '../../bridge/bridge.ts';
import type { Content, Programme } from '../../bridge/model.ts';
import type { Answers } from './answers.ts';
import type { Visit, VisitEvent } from './visit.ts';

/** What every page may read, and the one way it acts. */
export type KioskState = {
	content: Content;
	programme: Programme;
	/** What more pages have asked of the programme. */
	answers: Answers;
	circumstances: Circumstances;
	visit: Visit;
	send: (event: VisitEvent) => void;
};

export const KioskContext = createContext<KioskState | undefined>(undefined);

export function useKiosk(): KioskState {
	const state = useContext(KioskContext);
	if (!state) throw new Error('useKiosk is only for components inside Kiosk');
	return state;
}
