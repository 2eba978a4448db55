import { expect, it } from 'vitest';
import { type Direction, towards } from './towards.ts';

/** Two rows of three, and a wide one under them. */
const boxes = [
	...[0, 1].flatMap((row) =>
		[0, 1, 2].map((column) => ({ left: column * 100, right: column * 100 + 80, top: row * 100, bottom: row * 100 + 80 })),
	),
	{ left: 0, right: 280, top: 200, bottom: 280 },
];

it.each<[number, Direction, number]>([
	[0, 'right', 1],
	[1, 'left', 0],
	[2, 'right', -1],
	[1, 'down', 4],
	[4, 'up', 1],
	[5, 'down', 6],
	[6, 'up', 3],
	[6, 'down', -1],
	[6, 'right', -1],
	[0, 'up', -1],
])('from box %i %s is box %i', (from, direction, to) => {
	const start = boxes[from];
	if (!start) throw new Error('No such box');
	expect(towards(start, boxes, direction)).toBe(to);
});
