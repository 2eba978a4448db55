/**
 * The one account of what is on the screen. Whoever hears of a pointer first tells it here, in whatever order the listeners stand.
 */
import { isGhostly, nextTouches, noTouches, stuckAfter, type Touches } from './touches.ts';

let touches = noTouches;
let last: Event | undefined;
/** As the browser's touch events tell it, which go on where a pointer is taken for scrolling: when the latest finger came, while any rests. */
let latestTouch: number | undefined;
let areSeveral = false;

/** The fingers as they are after this event. */
export function fingersAfter(event: PointerEvent): Touches {
	if (event === last) return touches;
	last = event;
	const { type, pointerId: pointer, timeStamp: at } = event;
	if (type === 'pointerdown') {
		const mm = millimetre();
		touches = nextTouches(touches, {
			type: 'down',
			pointer,
			at,
			x: event.clientX / mm,
			y: event.clientY / mm,
			isTouch: event.pointerType !== 'mouse',
		});
	} else if (type === 'pointerup') touches = nextTouches(touches, { type: 'up', pointer, at });
	else if (type === 'pointercancel') touches = nextTouches(touches, { type: 'lost', pointer });
	return touches;
}

export function fingersNow(): Touches {
	return touches;
}

/** Whether a hand rests on the screen, so that something is still to come of it: neither stuck nor rain. */
export function isHandDown(): boolean {
	return touches.acting !== undefined && !isGhostly(touches);
}

/** This finger has been held too long. */
export function holdStuck(pointer: number): void {
	touches = nextTouches(touches, { type: 'stuck', pointer });
}

/** What rests on the screen, by its touch events. */
export function noteTouches({ type, touches: resting, timeStamp }: TouchEvent): void {
	if (resting.length === 0) latestTouch = undefined;
	else if (type === 'touchstart') latestTouch = timeStamp;
	if (type === 'touchstart') areSeveral = resting.length > 1;
}

/** Whether several fingers have touched the screen together since it was last free: the browser makes no click of any of them. */
export function areFingersSeveral(): boolean {
	return areSeveral;
}

/** Whether all that rests on the screen has rested too long to be a hand: then what scrolls is no hand either. */
export function isOnlyDirt(at: number): boolean {
	return latestTouch !== undefined && at - latestTouch >= stuckAfter;
}

/** CSS pixels of a millimetre of the screen. */
export function millimetre(): number {
	return Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')) || 1;
}
