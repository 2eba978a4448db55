import { expect, test } from 'vitest';
import { firstLeg, legTo, pulled, rideTime, stopFor, travelledAt } from './journey.ts';

test('a leg goes on where the last one stood, however often the ride is changed', () => {
	let leg = firstLeg(4);
	for (const [depth, next] of [
		[4, 26],
		[11.3, 2],
		[7.75, 8],
		[8, 0],
	] as const) {
		const before = travelledAt(leg, depth);
		leg = legTo(next, leg, depth);
		expect(travelledAt(leg, depth)).toBeCloseTo(before, 9);
	}
});

test('a ride over every stop shows no more rock than one over three, and the stop beside keeps its distance', () => {
	const far = legTo(26, firstLeg(0), 0);
	expect(travelledAt(far, 26)).toBeCloseTo(3);
	const near = legTo(5, firstLeg(4), 4);
	expect(travelledAt(near, 5)).toBeCloseTo(1);
	expect(rideTime(1)).toBeCloseTo(1.2);
	expect(rideTime(2)).toBeCloseTo(1.45);
	expect(rideTime(26)).toBe(2.4);
});

test('a hand that lets go chooses a stop that exists, the next one from a fifth of the way', () => {
	expect(stopFor(4.1, 4, 26)).toBe(4);
	expect(stopFor(4.3, 4, 26)).toBe(5);
	expect(stopFor(3.9, 4, 26)).toBe(4);
	expect(stopFor(3.7, 4, 26)).toBe(3);
	expect(stopFor(6.4, 4, 26)).toBe(7);
	expect(stopFor(pulled(-2, 26), 0, 26)).toBe(0);
	expect(stopFor(pulled(28, 26), 26, 26)).toBe(26);
	expect(pulled(-3, 26)).toBe(-1);
});
