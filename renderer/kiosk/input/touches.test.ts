import { describe, expect, it } from 'vitest';
import { isGhostly, mayPress, nextTouches, noTouches, stuckAfter, type Touch, type Touches } from './touches.ts';

const down = (pointer: number, at: number, x = 10 * pointer, y = 0): Touch => ({ type: 'down', pointer, at, x, y, isTouch: true });
const up = (pointer: number, at: number): Touch => ({ type: 'up', pointer, at });
const touched = (touches: readonly Touch[], from: Touches = noTouches) => touches.reduce(nextTouches, from);

/** Taps of one place each, `length` milliseconds long. */
const taps = (places: readonly (readonly [number, number])[], length = 60) =>
	touched(places.flatMap(([x, y], index) => [down(index, index * 500, x, y), up(index, index * 500 + length)]));

describe('which finger acts', () => {
	it('is the first, whatever others come and go', () => {
		const two = touched([down(1, 0), down(2, 50)]);
		expect([mayPress(two, 1), mayPress(two, 2)]).toEqual([true, false]);
		expect(mayPress(touched([up(2, 90)], two), 1)).toBe(true);
	});

	it('is not the second when the first lifts: it has pressed nothing', () => {
		expect(mayPress(touched([down(1, 0), down(2, 50), up(1, 90)]), 2)).toBe(false);
	});

	it('is the next to come when the first has lifted or was taken for scrolling', () => {
		expect(mayPress(touched([down(1, 0), down(2, 50), up(1, 90), down(3, 100)]), 3)).toBe(true);
		expect(mayPress(touched([down(1, 0), { type: 'lost', pointer: 1 }, down(2, 100)]), 2)).toBe(true);
	});

	it('is a new one when the first is stuck, as a timer tells or as the time shows', () => {
		const told = touched([down(1, 0), { type: 'stuck', pointer: 1 }]);
		expect(mayPress(told, 1)).toBe(false);
		expect(mayPress(touched([down(2, 100)], told), 2)).toBe(true);
		expect(mayPress(touched([down(1, 0), down(2, stuckAfter - 1)]), 2)).toBe(false);
		expect(mayPress(touched([down(1, 0), down(2, stuckAfter)]), 2)).toBe(true);
	});

	it('is a new one where the first never lifted and its number comes again', () => {
		expect(mayPress(touched([down(1, 0), down(1, 5_000)]), 1)).toBe(true);
	});
});

describe('rain', () => {
	it('is what meets one place more than twenty times in a row: it neither counts nor presses', () => {
		const place = [100, 100] as const;
		expect(isGhostly(taps(Array.from({ length: 20 }, () => place)))).toBe(false);
		const drops = taps(Array.from({ length: 20 }, () => place));
		const more = touched([down(99, 20_000, 100.5, 100)], drops);
		expect([isGhostly(more), mayPress(more, 99)]).toEqual([true, false]);
	});

	it('is over with the first touch elsewhere', () => {
		const wet = taps(Array.from({ length: 40 }, () => [100, 100] as const));
		const elsewhere = touched([down(99, 30_000, 100, 102)], wet);
		expect([isGhostly(elsewhere), mayPress(elsewhere, 99)]).toEqual([false, true]);
	});

	it('is no hand that presses one button thirty times: it never meets the same place', () => {
		expect(isGhostly(taps(Array.from({ length: 30 }, (_, index) => [100 + (index % 3) * 1.5, 100] as const)))).toBe(false);
	});

	it('is no mouse that lies still', () => {
		const click = (at: number): Touch[] => [{ type: 'down', pointer: 1, at, x: 5, y: 5, isTouch: false }, up(1, at + 2)];
		expect(isGhostly(touched(Array.from({ length: 50 }, (_, index) => click(index * 200)).flat()))).toBe(false);
	});
});

describe('a faulty sensor', () => {
	const places = Array.from({ length: 21 }, (_, index) => [index * 20, 0] as const);

	it('is what touches here and there for less than ten milliseconds, more than twenty times in a row', () => {
		expect(isGhostly(taps(places, 9))).toBe(true);
		expect(isGhostly(taps(places.slice(1), 9))).toBe(false);
	});

	it('is over with the first touch of a hand', () => {
		expect(isGhostly(touched([down(99, 30_000, 0, 50), up(99, 30_060)], taps(places, 9)))).toBe(false);
	});
});
