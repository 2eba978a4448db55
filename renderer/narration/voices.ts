/** The voices of the machine itself, through Web Speech. One that speaks over the network is never used. */
import { useSyncExternalStore } from 'react';

export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/**
 * The best local voice for a language: of the same tag, else of the same language. Easy Swedish (`sv-x-lattlast`) is read by a
 * Swedish voice. Undefined where there is none: nothing is read by a voice of another language.
 */
export function voiceFor<Any extends Voice>(language: string, voices: readonly Any[]): Any | undefined {
	const wanted = tagOf(language).replace(/-x-.*$/, '');
	const [primary = ''] = wanted.split('-');
	const local = voices.filter(({ localService }) => localService);
	return (
		best(local.filter(({ lang }) => tagOf(lang) === wanted)) ?? best(local.filter(({ lang }) => tagOf(lang).split('-')[0] === primary))
	);
}

/** Systems write `sv-SE`, `sv_SE` or `sv`. */
function tagOf(language: string): string {
	return language.toLowerCase().replaceAll('_', '-');
}

/** eSpeak lists every voice once more for each of its timbres, `Swedish+Adam`: the plain one was made for the language. */
function best<Any extends Voice>(voices: readonly Any[]): Any | undefined {
	return voices.find((voice) => voice.default) ?? voices.find(({ name }) => !name.includes('+')) ?? voices[0];
}

const none: readonly SpeechSynthesisVoice[] = [];
let known = none;

function subscribe(onChange: () => void): () => void {
	// A browser may be built without.
	if (!('speechSynthesis' in globalThis)) return () => undefined;
	const ask = () => {
		known = speechSynthesis.getVoices();
		onChange();
	};
	speechSynthesis.addEventListener('voiceschanged', ask);
	// The first question makes the browser look for voices; the list may come later.
	ask();
	return () => speechSynthesis.removeEventListener('voiceschanged', ask);
}

/** The machine's voices, empty until it has found them. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
	return useSyncExternalStore(
		subscribe,
		() => known,
		() => none,
	);
}
