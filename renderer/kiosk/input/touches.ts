/**
 * The fingers on the screen, and which of them acts: one at a time, the first that came. One that is held too long is no finger any
 * more (rain, dirt, a palm that leans), and the next to come acts in its place. Pure: places in millimetres, times in milliseconds of
 * any clock that only goes forward.
 */

/** Held longer than this, a finger is stuck. Milliseconds. */
export const stuckAfter = 10_000;
/** Shorter than this is no finger but a disturbance of the sensor: a hand takes 40 ms at least. Milliseconds. */
const flicker = 10;
/** No hand meets the same place so exactly again and again; a drop that runs does. Millimetres. */
const samePlace = 1;
/** How many such touches in a row are believed. */
const believed = 20;

type Finger = { pointer: number; at: number; isTouch: boolean; isStuck: boolean };

export type Touches = {
	fingers: readonly Finger[];
	/** The finger that may press. */
	acting: number | undefined;
	/** Touches of one place, one after the other. */
	row: { x: number; y: number; count: number };
	/** Touches too short for a finger, one after the other. */
	flickers: number;
};

export type Touch =
	| { type: 'down'; pointer: number; x: number; y: number; at: number; isTouch: boolean }
	| { type: 'up'; pointer: number; at: number }
	/** The browser took the finger for scrolling, or lost it. */
	| { type: 'lost'; pointer: number }
	| { type: 'stuck'; pointer: number };

export const noTouches: Touches = { fingers: [], acting: undefined, row: { x: 0, y: 0, count: 0 }, flickers: 0 };

export function nextTouches(touches: Touches, touch: Touch): Touches {
	const { fingers, acting } = touches;
	const { pointer } = touch;
	const others = fingers.filter((finger) => finger.pointer !== pointer);
	switch (touch.type) {
		case 'down': {
			const { x, y, at, isTouch } = touch;
			const held = others.map((finger) => ({ ...finger, isStuck: finger.isStuck || at - finger.at >= stuckAfter }));
			const stillActs = held.some((finger) => finger.pointer === acting && !finger.isStuck);
			return {
				...touches,
				fingers: [...held, { pointer, at, isTouch, isStuck: false }],
				acting: stillActs ? acting : pointer,
				row: isTouch ? rowWith(touches.row, x, y) : touches.row,
			};
		}
		case 'up': {
			const finger = fingers.find((one) => one.pointer === pointer);
			const isShort = finger?.isTouch && touch.at - finger.at < flicker;
			return { ...without(touches, pointer), flickers: finger?.isTouch ? (isShort ? touches.flickers + 1 : 0) : touches.flickers };
		}
		case 'lost':
			return without(touches, pointer);
		case 'stuck':
			return {
				...touches,
				fingers: fingers.map((finger) => (finger.pointer === pointer ? { ...finger, isStuck: true } : finger)),
				acting: acting === pointer ? undefined : acting,
			};
	}
}

/** Whether this finger may press what is under it: it is the first, and no drop on a place that was met too often. */
export function mayPress({ acting, row, fingers }: Touches, pointer: number): boolean {
	const isDrop = row.count > believed && fingers.some((finger) => finger.pointer === pointer && finger.isTouch);
	return acting === pointer && !isDrop;
}

/** Whether what touches the screen looks like rain, dirt or a fault of the sensor rather than a hand: it keeps no visit alive. */
export function isGhostly({ row, flickers }: Touches): boolean {
	return row.count > believed || flickers > believed;
}

function rowWith({ x: firstX, y: firstY, count }: Touches['row'], x: number, y: number): Touches['row'] {
	const isSame = count > 0 && Math.hypot(x - firstX, y - firstY) <= samePlace;
	return isSame ? { x: firstX, y: firstY, count: count + 1 } : { x, y, count: 1 };
}

function without(touches: Touches, pointer: number): Touches {
	return {
		...touches,
		fingers: touches.fingers.filter((finger) => finger.pointer !== pointer),
		acting: touches.acting === pointer ? undefined : touches.acting,
	};
}
