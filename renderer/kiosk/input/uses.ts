/** What counts as use of the screen: a hand's touch, a key, the wheel, scrolling, and a focus that moves. */

import { isOwnScroll } from '../ownScroll.ts';
import { fingersAfter, fingersNow, isOnlyDirt } from './fingers.ts';
import { isGhostly, stuckAfter } from './touches.ts';

/**
 * Begins to watch; the answer ends it. No use is a resting pointer or one that drifts, a key that is stuck, and what looks like rain
 * rather than a hand, with all that it sets going.
 */
export function watchUse(onUse: () => void): () => void {
	/** When each key that is down went down. */
	const keys = new Map<string, number>();
	let isGhost = false;

	const onDown = (event: PointerEvent) => {
		isGhost = isGhostly(fingersAfter(event));
		if (!isGhost) onUse();
	};
	const onKey = ({ code, repeat, timeStamp }: KeyboardEvent) => {
		isGhost = false;
		if (!repeat) keys.set(code, timeStamp);
		// One that was down before this began has been down for long.
		const since = keys.get(code);
		if (since !== undefined && timeStamp - since < stuckAfter) onUse();
	};
	const onWheel = () => {
		isGhost = false;
		onUse();
	};
	const onScroll = ({ timeStamp }: Event) => {
		if (!isGhost && !isOnlyDirt(timeStamp) && !isOwnScroll()) onUse();
	};
	const onFocus = () => {
		if (!isGhost || !isGhostly(fingersNow())) onUse();
	};

	const end = new AbortController();
	const options = { capture: true, passive: true, signal: end.signal };
	addEventListener('pointerdown', onDown, options);
	addEventListener('keydown', onKey, options);
	addEventListener('wheel', onWheel, options);
	addEventListener('scroll', onScroll, options);
	addEventListener('focusin', onFocus, options);
	return () => end.abort();
}
