import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Narrator, NarratorState } from './narrator.ts';
import type { Part } from './parts.ts';
import type { Sources } from './sounds.ts';

/** What reads the pages aloud, for the whole kiosk. */
export type Narration = {
	narrator: Narrator;
	sources: Sources;
	/** Reads these parts, taken when they are about to be read, from their beginning. */
	read(parts: () => readonly Part[]): void;
};

/** The reader's own controls: a touch there says for itself what it wants. */
export const readerClass = 'reader';

export const NarrationContext = createContext<Narration | undefined>(undefined);

export function useNarration(): Narration {
	const narration = useContext(NarrationContext);
	if (!narration) throw new Error('useNarration is only for components inside NarrationProvider');
	return narration;
}

export function useNarratorState(): NarratorState {
	const { narrator } = useNarration();
	return useSyncExternalStore(narrator.subscribe, narrator.state, narrator.state);
}
