/**
 * Every control shows a touch in the frame it comes in (`data-pressed`), acts on release, and is left alone by a finger that
 * slides off it (WCAG 2.5.2). One listener for all: whatever carries the class `pressable`.
 */

/** CSS pixels that a finger may roll past a control's edge. */
const slop = 12;

/** Begins to watch; the answer ends it. */
export function watchPresses(): () => void {
	let pressed: HTMLElement | undefined;
	/** Where it stood before it gave way under the finger: a tall door gives more than the slop. */
	let place: DOMRect | undefined;
	let cancelled: HTMLElement | undefined;

	const release = () => {
		pressed?.removeAttribute('data-pressed');
		pressed = undefined;
	};
	const onDown = ({ target, isPrimary, button }: PointerEvent) => {
		if (!isPrimary || button !== 0) return;
		release();
		cancelled = undefined;
		pressed = target instanceof Element ? (target.closest<HTMLElement>('.pressable:enabled') ?? undefined) : undefined;
		place = pressed?.getBoundingClientRect();
		pressed?.setAttribute('data-pressed', '');
	};
	const onMove = (event: PointerEvent) => {
		if (!pressed || !place || !event.isPrimary || isIn(place, event)) return;
		cancelled = pressed;
		release();
	};
	// Without this a finger that comes back to the control before it lifts would still act.
	const onClick = (event: MouseEvent) => {
		const isKey = event.detail === 0;
		if (isKey || !(event.target instanceof Node) || !cancelled?.contains(event.target)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};

	const end = new AbortController();
	const options = { capture: true, signal: end.signal };
	addEventListener('pointerdown', onDown, options);
	addEventListener('pointermove', onMove, options);
	addEventListener('pointerup', release, options);
	addEventListener('pointercancel', release, options);
	addEventListener('click', onClick, options);
	return () => end.abort();
}

function isIn({ left, right, top, bottom }: DOMRect, { clientX, clientY }: PointerEvent): boolean {
	return clientX >= left - slop && clientX <= right + slop && clientY >= top - slop && clientY <= bottom + slop;
}
