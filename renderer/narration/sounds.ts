/** What is heard of a part: its recording, else a voice of the machine. Nothing here is made before somebody asks to hear it. */

import type { Recordings } from '../../bridge/model.ts';
import { recordingAddress, recordingOf } from '../../bridge/spoken-text.ts';
import type { Comfort } from '../kiosk/visit.ts';
import type { Part } from './parts.ts';
import { voiceFor } from './voices.ts';

/** What there is to read with. */
export type Sources = { recordings: Recordings; voices: readonly SpeechSynthesisVoice[] };

/** A part with what reads it: at least one of the two. */
export type ReadablePart = Part & { recording?: string; voice?: SpeechSynthesisVoice };

/** `gain`: factor on the amplitude; `pace`: on the speed. */
export type Manner = { gain: number; pace: number };

/** Loud is 18.4 dB over quiet (20·log₁₀ of the quotient); EN 301 549 §5.1.3.12 asks for 18. */
export const gains: Readonly<Record<Comfort['volume'], number>> = { quiet: 0.12, normal: 0.35, loud: 1 };

/** A part being heard. `stop` is silent before it returns, and may be followed by `start`, which goes on from there. */
export type Sound = { start(): void; stop(): void; adjust(manner: Manner): void };

/** `onEnd`: it was read to its end. `onFail`: it cannot be heard. Neither comes after `stop`. */
export type Listener = { onEnd(): void; onFail(): void };

/** The parts that something here can read, and what does. */
export async function readableParts(parts: readonly Part[], { recordings, voices }: Sources): Promise<ReadablePart[]> {
	// A machine may have thousands of voices, and a page has few languages.
	const languages = [...new Set(parts.map(({ language }) => language))];
	const voiceOf = new Map(languages.map((language) => [language, voiceFor(language, voices)]));
	const found = await Promise.all(
		parts.map(async (part) => {
			const name = await recordingOf(part.text);
			const recording = recordings[part.language]?.includes(name) ? recordingAddress(part.language, name) : undefined;
			return { ...part, recording, voice: voiceOf.get(part.language) };
		}),
	);
	return found.filter(({ recording, voice }) => recording !== undefined || voice !== undefined);
}

/** @throws where nothing reads the part */
export function soundOf({ text, recording, voice }: ReadablePart, manner: Manner, listener: Listener): Sound {
	if (recording !== undefined) return recorded(recording, manner, listener);
	if (voice) return spoken(text, voice, manner, listener);
	throw new Error('Neither a recording nor a voice reads this part');
}

function recorded(address: string, manner: Manner, { onEnd, onFail }: Listener): Sound {
	const audio = new Audio(address);
	let wanted = false;
	const adjust = ({ gain, pace }: Manner) => {
		audio.volume = gain;
		// Loading sets the one to the other. The pitch stays.
		audio.defaultPlaybackRate = pace;
		audio.playbackRate = pace;
	};
	adjust(manner);
	const fail = () => {
		if (wanted) onFail();
		wanted = false;
	};
	audio.addEventListener('ended', () => {
		if (wanted) onEnd();
	});
	audio.addEventListener('error', fail);
	return {
		start() {
			wanted = true;
			audio.play().catch((error: unknown) => {
				// Stopped before it could begin: that is no fault of the recording.
				if (!(error instanceof DOMException && error.name === 'AbortError')) fail();
			});
		},
		stop() {
			wanted = false;
			audio.pause();
		},
		adjust,
	};
}

function spoken(text: string, voice: SpeechSynthesisVoice, manner: Manner, { onEnd, onFail }: Listener): Sound {
	let [current, from, said]: [SpeechSynthesisUtterance | undefined, number, number] = [undefined, 0, 0];
	let { gain, pace } = manner;
	const start = () => {
		const utterance = new SpeechSynthesisUtterance(text.slice(from));
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.volume = gain;
		utterance.rate = pace;
		// Where the machine tells the words apart, it goes on from the last one it had begun.
		utterance.addEventListener('boundary', ({ charIndex }) => {
			if (current === utterance) said = from + charIndex;
		});
		utterance.addEventListener('end', () => {
			if (current === utterance) onEnd();
		});
		utterance.addEventListener('error', () => {
			if (current === utterance) onFail();
		});
		current = utterance;
		speechSynthesis.speak(utterance);
	};
	const stop = () => {
		current = undefined;
		from = said;
		speechSynthesis.cancel();
	};
	return {
		start,
		stop,
		adjust(next) {
			({ gain, pace } = next);
			// What is being said cannot be changed.
			if (!current) return;
			stop();
			start();
		},
	};
}
