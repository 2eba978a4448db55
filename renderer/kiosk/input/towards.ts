export type Direction = 'up' | 'down' | 'left' | 'right';

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * The nearest of some boxes in a direction on the screen, as an eye would find it: what stands in the same row or column comes first.
 * On a page that is written from right to left the boxes are mirrored, and so is the way.
 * @returns its index, or -1 where there is none that way
 */
export function towards(from: Box, boxes: readonly Box[], direction: Direction): number {
	const here = seen(from, direction);
	const middle = (here.near + here.far) / 2;
	let best = -1;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, box] of boxes.entries()) {
		const there = seen(box, direction);
		// Neighbours may overlap a little; what begins before our own middle is beside us, not ahead.
		if (there.near < middle || there.far <= here.far) continue;
		const aside = Math.max(0, there.start - here.end, here.start - there.end);
		const cost = there.near - here.far + 3 * aside;
		if (cost < least) {
			best = index;
			least = cost;
		}
	}
	return best;
}

/** A box as seen by who looks in a direction: its near and far edge grow ahead, start and end lie aside. */
function seen({ left, right, top, bottom }: Box, direction: Direction): { near: number; far: number; start: number; end: number } {
	switch (direction) {
		case 'up':
			return { near: -bottom, far: -top, start: left, end: right };
		case 'down':
			return { near: top, far: bottom, start: left, end: right };
		case 'left':
			return { near: -right, far: -left, start: top, end: bottom };
		case 'right':
			return { near: left, far: right, start: top, end: bottom };
	}
}
