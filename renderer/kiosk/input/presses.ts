/**
 * Every control shows a touch in the frame it comes in (`data-pressed`), acts on release, and is left alone by a finger that slides off
 * it (WCAG 2.5.2). One listener for all: whatever carries the class `pressable`. One finger acts at a time; one that is stuck acts no
 * more; the bounce of a trembling hand does nothing.
 */
import { isBounce, type Tap, within } from './bounce.ts';
import { areFingersSeveral, fingersAfter, holdStuck, millimetre, noteTouches } from './fingers.ts';
import { mayPress, stuckAfter } from './touches.ts';

/** CSS pixels that a finger may roll past a control's edge. */
const slop = 12;

/** From so many CSS pixels on a browser may take the way of a finger for a gesture, and makes no click of it. */
const tapReach = 8;

/** A finger on its way to a click; `box` is where its control stood before it gave way: a tall door gives more than the slop. */
type Press = {
	pointer: number;
	control: HTMLElement | undefined;
	box: DOMRect;
	timer: ReturnType<typeof setTimeout>;
	/** Where it came down. */
	x: number;
	y: number;
	hasRolled: boolean;
};

/** Begins to watch; the answer ends it. */
export function watchPresses(): () => void {
	let press: Press | undefined;
	/** Fingers whose click, should one come, means nothing. */
	const refused = new Set<number>();
	let isRefusedLifted = false;
	/** What the finger that has just lifted had come down on. */
	let lit: Pick<Press, 'pointer' | 'control'> | undefined;
	let tapped: Tap<Element> | undefined;

	const release = () => {
		press?.control?.removeAttribute('data-pressed');
		clearTimeout(press?.timer);
		press = undefined;
	};
	const refuse = (pointer: number) => {
		refused.add(pointer);
		if (press?.pointer === pointer) release();
	};
	const onDown = (event: PointerEvent) => {
		const { pointerId: pointer, target, button, clientX, clientY } = event;
		const fingers = fingersAfter(event);
		isRefusedLifted = false;
		lit = undefined;
		if (fingers.fingers.length === 1) refused.clear();
		refused.delete(pointer);
		if (button !== 0 || !mayPress(fingers, pointer)) return refuse(pointer);
		release();
		const control = target instanceof Element ? (target.closest<HTMLElement>('.pressable:enabled') ?? undefined) : undefined;
		const timer = setTimeout(() => {
			holdStuck(pointer);
			refuse(pointer);
		}, stuckAfter);
		press = {
			pointer,
			control,
			box: control?.getBoundingClientRect() ?? new DOMRect(clientX, clientY, 0, 0),
			timer,
			x: clientX,
			y: clientY,
			hasRolled: false,
		};
		control?.setAttribute('data-pressed', '');
	};
	const onMove = (event: PointerEvent) => {
		if (press?.pointer !== event.pointerId) return;
		press.hasRolled ||= Math.hypot(event.clientX - press.x, event.clientY - press.y) > tapReach;
		// Without this a finger that comes back to the control before it lifts would still act.
		if (press.control && !isIn(press.box, event)) refuse(event.pointerId);
	};
	const onUp = (event: PointerEvent) => {
		fingersAfter(event);
		isRefusedLifted = refused.has(event.pointerId);
		if (press?.pointer !== event.pointerId) return;
		const { control, box, hasRolled } = press;
		lit = press;
		release();
		// Of one among several fingers, and of one that has rolled on its control, the browser makes no click. Should it make one all the
		// same, that is a bounce.
		const isMade = event.pointerType === 'mouse' || !(areFingersSeveral() || (hasRolled && control));
		if (!isMade && isIn(box, event)) clickFor(event, control);
	};
	const onLost = (event: PointerEvent) => {
		fingersAfter(event);
		refuse(event.pointerId);
	};
	// Where a finger that means nothing lifts, the focus stays what it was.
	const onMouseDown = (event: MouseEvent) => {
		if (isRefusedLifted) event.preventDefault();
	};
	const onClick = (event: MouseEvent) => {
		const isKey = event.detail === 0;
		if (isKey || !(event instanceof PointerEvent && event.target instanceof Element)) return;
		const control = event.target.closest<HTMLElement>('.pressable') ?? undefined;
		if (lit?.control && lit.pointer === event.pointerId && lit.control !== control) {
			// A list that glides on has brought another control under the finger: what showed the touch is what was meant.
			swallow(event);
			if (lit.control.isConnected) clickFor(event, lit.control);
			return;
		}
		const isRefused = refused.has(event.pointerId);
		const mm = millimetre();
		const tap = { at: event.timeStamp, x: event.clientX / mm, y: event.clientY / mm, control };
		const bounces = isBounce(tapped, tap);
		// A hand that trembles on is still the same press.
		if (tapped && bounces) tapped = { ...tapped, at: tap.at };
		if (!isRefused && !bounces) tapped = { ...tap, near: within(controlsWithBoxes(), { x: event.clientX, y: event.clientY }, mm) };
		else swallow(event);
	};

	const end = new AbortController();
	const options = { capture: true, signal: end.signal };
	addEventListener('pointerdown', onDown, options);
	addEventListener('pointermove', onMove, options);
	addEventListener('pointerup', onUp, options);
	addEventListener('pointercancel', onLost, options);
	addEventListener('mousedown', onMouseDown, options);
	addEventListener('click', onClick, options);
	for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) addEventListener(type, noteTouches, { ...options, passive: true });
	return () => {
		end.abort();
		release();
	};
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** The click that the browser would have made of a finger, had it been alone. */
function clickFor({ pointerId, clientX, clientY }: PointerEvent, control: HTMLElement | undefined): void {
	const target = control ?? document.elementFromPoint(clientX, clientY);
	target?.dispatchEvent(
		new PointerEvent('click', { pointerId, clientX, clientY, detail: 1, bubbles: true, cancelable: true, composed: true, view: window }),
	);
}

function controlsWithBoxes(): [Element, DOMRect][] {
	return [...document.querySelectorAll('.pressable')].map((control) => [control, control.getBoundingClientRect()]);
}

function isIn({ left, right, top, bottom }: DOMRect, { clientX, clientY }: PointerEvent): boolean {
	return clientX >= left - slop && clientX <= right + slop && clientY >= top - slop && clientY <= bottom + slop;
}
