/**
 * Travel between pages. The browser keeps a still picture of the page that is left, so nothing of it runs on; the new page is in
 * place, whole, from the first frame, and only the two pictures move (travel.css). A touch on the way runs what is left of it
 * within a moment, then does what it came for.
 */
import './travel.css';
import type { Way } from './way.ts';

/** Milliseconds in which an interrupted travel comes to its end. */
const hurry = 120;

/** How much a door's picture may grow: a door that is nearly out of sight would grow without end. */
const largest = 5;

let current: ViewTransition | undefined;

/** @param change puts the new page in place, at once, and says how to move there */
export function travel(change: () => Way | undefined): void {
	const { documentElement: root } = document;
	// From the touch until the pictures rest: nothing on the screen can be hit, nothing ambient moves.
	root.dataset.travel = 'leaving';
	const transition = document.startViewTransition(() => {
		const left = doorPlaces();
		const way = change();
		if (!way) transition.skipTransition();
		root.dataset.travel = way?.kind ?? 'none';
		if (way && 'door' in way) aimAt((way.kind === 'open' ? left : doorPlaces()).get(way.door));
	});
	current = transition;
	// A newer travel skips this one, which is no fault.
	transition.ready.catch(() => undefined);
	void transition.finished.finally(() => {
		if (current !== transition) return;
		current = undefined;
		delete root.dataset.travel;
	});
}

/** Begins to watch for touches on the way; the answer ends it. */
export function watchTravel(): () => void {
	/** While pictures move, nothing under them can be hit: the press is kept until they stand. */
	let kept: ViewTransition | undefined;
	const onPress = () => {
		kept = current;
		for (const animation of document.documentElement.getAnimations({ subtree: true })) hasten(animation);
	};
	const onClick = ({ target, clientX, clientY }: MouseEvent) => {
		if (!kept || target !== document.documentElement) return;
		void kept.finished.then(() => document.elementFromPoint(clientX, clientY)?.closest('button')?.click());
		kept = undefined;
	};
	const end = new AbortController();
	const options = { capture: true, signal: end.signal };
	addEventListener('pointerdown', onPress, options);
	addEventListener('keydown', onPress, options);
	addEventListener('click', onClick, options);
	return () => end.abort();
}

function hasten(animation: Animation): void {
	if (!(animation.effect instanceof KeyframeEffect) || !animation.effect.pseudoElement?.startsWith('::view-transition')) return;
	const left = Number(animation.effect.getComputedTiming().endTime) - Number(animation.currentTime);
	if (left > hurry) animation.updatePlaybackRate(left / hurry);
}

function doorPlaces(): Map<string | undefined, DOMRect> {
	const pictures = [...document.querySelectorAll<HTMLElement>('[data-door]')];
	return new Map(pictures.map((picture) => [picture.dataset.door, picture.getBoundingClientRect()]));
}

/** The door's picture grows from its own middle until it fills the screen. */
function aimAt(door: DOMRect | undefined): void {
	const { x, y, width, height } = door ?? new DOMRect(innerWidth / 4, innerHeight / 4, innerWidth / 2, innerHeight / 2);
	const middle = { x: x + width / 2, y: y + height / 2 };
	const { style } = document.documentElement;
	style.setProperty('--door-origin', `${middle.x}px ${middle.y}px`);
	style.setProperty('--door-shift', `${innerWidth / 2 - middle.x}px, ${innerHeight / 2 - middle.y}px`);
	style.setProperty('--door-scale', String(Math.min(largest, Math.max(innerWidth / width, innerHeight / height))));
}
