/** A hand that trembles meets the screen twice where it meant once. No hand taps twice on purpose so fast. Milliseconds. */
export const bounceTime = 120;
/** How far the second touch of a trembling hand falls from the first. Millimetres. */
const bounceReach = 10;

/** A press that acted: when and where (milliseconds, millimetres), on what, and which controls stood within reach of it. */
export type Tap<Control> = { at: number; x: number; y: number; control: Control | undefined; near: ReadonlySet<Control> };

/**
 * Whether a tap is the bounce of the one before it: on the same control, or on one that has only just come under the finger. A tap on
 * another control that stood there all the while is meant.
 */
export function isBounce<Control>(before: Tap<Control> | undefined, tap: Omit<Tap<Control>, 'near'>): boolean {
	if (!before || tap.at - before.at >= bounceTime) return false;
	if (Math.hypot(tap.x - before.x, tap.y - before.y) > bounceReach) return false;
	return tap.control === undefined || tap.control === before.control || !before.near.has(tap.control);
}

/** Of these controls, those that a bounce at a place could fall on; boxes and place in the same unit, reach in it too. */
export function within<Control>(
	controls: Iterable<readonly [Control, { left: number; right: number; top: number; bottom: number }]>,
	{ x, y }: { x: number; y: number },
	perMillimetre: number,
): Set<Control> {
	const reach = bounceReach * perMillimetre;
	const near = new Set<Control>();
	for (const [control, { left, right, top, bottom }] of controls) {
		if (x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach) near.add(control);
	}
	return near;
}
