import type { Page } from '@playwright/test';
import { sessionOf } from './session.ts';

type Place = { x: number; y: number };

/** Fingers on the screen, each by its number, as a touch screen tells of them. */
export function fingersOn(page: Page) {
	const resting = new Map<number, Place>();
	const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Iterable<[number, Place]>) => {
		// As they are now, not when the session answers.
		const touchPoints = [...fingers].map(([id, place]) => ({ id, ...place }));
		const session = await sessionOf(page);
		await session.send('Input.dispatchTouchEvent', { type, touchPoints });
	};
	const put = async (type: 'touchStart' | 'touchMove', finger: number, place: Place) => {
		resting.set(finger, place);
		await send(type, resting);
	};
	const lift = async (finger: number) => {
		const place = resting.get(finger);
		if (!place) return;
		resting.delete(finger);
		// The browser asks for the finger that goes, or for none where it is the last.
		await send('touchEnd', resting.size > 0 ? [[finger, place]] : []);
	};
	return {
		resting: () => [...resting.keys()],
		down: (finger: number, place: Place) => put('touchStart', finger, place),
		move: (finger: number, place: Place) => put('touchMove', finger, place),
		lift,
		tap: async (finger: number, place: Place) => {
			await put('touchStart', finger, place);
			await lift(finger);
		},
	};
}

/** The same numbers in every run, from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
