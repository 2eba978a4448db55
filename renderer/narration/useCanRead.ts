import { useMemo } from 'react';
import { useKiosk } from '../kiosk/context.ts';
import { useNarration } from './context.ts';
import { voiceFor } from './voices.ts';

/** Whether anything can be read aloud in the visitor's language: there is a recording in it, or a voice of the machine for it. */
export function useCanRead(): boolean {
	const { language } = useKiosk().visit;
	const { recordings, voices } = useNarration().sources;
	const hasVoice = useMemo(() => voiceFor(language, voices) !== undefined, [language, voices]);
	return hasVoice || (recordings[language]?.length ?? 0) > 0;
}
