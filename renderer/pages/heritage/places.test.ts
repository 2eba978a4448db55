import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Places } from '../../../bridge/model.ts';
import { isPositioned, mapOf, nameSides } from './places.ts';

const places = Places.parse(parse(readFileSync(path.join(import.meta.dirname, '../../../content/heritage/places.yaml'), 'utf8'))).filter(
	isPositioned,
);
const ratio = 2.6;
const { points, kilometre } = mapOf(
	places.map(({ position }) => position),
	ratio,
);

/** Great-circle distance in kilometres (haversine), another way to the same number. */
function distance(a: (typeof places)[number], b: (typeof places)[number]): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const [from, to] = [a.position, b.position];
	const half =
		Math.sin(radians(to.latitude - from.latitude) / 2) ** 2 +
		Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
	return 2 * 6371 * Math.asin(Math.sqrt(half));
}

test('on the map the places are as far from each other as they are', () => {
	for (const [i, a] of places.entries()) {
		for (const [j, b] of places.entries()) {
			const [from, to] = [points[i], points[j]];
			if (!from || !to) throw new Error('A place has no point');
			const drawn = Math.hypot(to.x - from.x, (to.y - from.y) / ratio) / kilometre;
			expect(Math.abs(drawn - distance(a, b))).toBeLessThan(0.02);
			if (a.position.latitude > b.position.latitude) expect(from.y).toBeLessThan(to.y);
			if (a.position.longitude < b.position.longitude) expect(from.x).toBeLessThan(to.x);
		}
	}
	for (const { x, y } of points) {
		expect(Math.abs(x - 0.5)).toBeLessThan(0.42);
		expect(Math.abs(y - 0.5)).toBeLessThan(0.42);
	}
});

test('a name leaves its pin’s side to the pin that stands there', () => {
	expect(nameSides([{ x: 0.2, y: 0.5 }], ratio)).toEqual(['after']);
	expect(nameSides([{ x: 0.9, y: 0.5 }], ratio)).toEqual(['before']);
	expect(
		nameSides(
			[
				{ x: 0.2, y: 0.5 },
				{ x: 0.45, y: 0.4 },
				{ x: 0.35, y: 0.6 },
			],
			ratio,
		),
	).toEqual(['above', 'after', 'below']);
	// The far one's own name stands before it, and reaches half the way.
	expect(
		nameSides(
			[
				{ x: 0.35, y: 0.4 },
				{ x: 0.87, y: 0.55 },
			],
			ratio,
		),
	).toEqual(['above', 'before']);
});
