import { useEffect, useState } from 'react';

/** Milliseconds that an answer stays in the light: long enough to find it, short enough that the picture is soon whole again. */
const shownFor = 1600;

/** Which keyword the picture is answering now. A touch on another word starts anew; one on the same word puts the light out. */
export function useAnswer(): [answer: string | undefined, touch: (word: string | undefined) => void] {
	const [answer, setAnswer] = useState<string>();
	useEffect(() => {
		if (answer === undefined) return;
		const timer = setTimeout(() => setAnswer(undefined), shownFor);
		return () => clearTimeout(timer);
	}, [answer]);
	return [answer, (word) => setAnswer((before) => (before === word ? undefined : word))];
}
