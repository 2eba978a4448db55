import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	bearingChange,
	coastTime,
	crossheadAt,
	fastest,
	fullTurn,
	type Machine,
	type Position,
	poseAt,
	releaseSpeed,
	step,
	strokesIn,
} from './crankAndRod.ts';
import { machine } from './wheel/machine.ts';

const distance = (one: Position, other: Position) => Math.hypot(one.x - other.x, one.y - other.y);
const degrees = Array.from({ length: 360 }, (_, degree) => (degree / 360) * fullTurn);
const anyAngle = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('the crank and the rod', () => {
	test('the rod keeps its length at 360 angles, and the crosshead its line', () => {
		for (const angle of degrees) {
			const { pin, crosshead } = poseAt(machine, angle);
			expect(distance(pin, crosshead)).toBeCloseTo(machine.rod, 9);
			expect(distance(pin, machine.axle)).toBeCloseTo(machine.crank, 9);
			expect(crosshead.y).toBe(machine.axle.y);
		}
	});

	test('the rod lies between pin and crosshead', () => {
		for (const angle of degrees) {
			const { pin, crosshead, rodLean } = poseAt(machine, angle);
			expect(pin.x - machine.rod * Math.cos(rodLean)).toBeCloseTo(crosshead.x, 9);
			expect(pin.y - machine.rod * Math.sin(rodLean)).toBeCloseTo(crosshead.y, 9);
		}
	});

	test('the stroke is twice the crank, for any crank and any longer rod', () => {
		fc.assert(
			fc.property(fc.double({ min: 1, max: 1e3, noNaN: true }), fc.double({ min: 1.001, max: 20, noNaN: true }), (crank, ratio) => {
				const rod = crank * ratio;
				expect(crossheadAt(0, crank, rod) - crossheadAt(Math.PI, crank, rod)).toBeCloseTo(2 * crank, 6);
			}),
		);
	});

	test('nowhere does the crosshead leave its stroke', () => {
		fc.assert(
			fc.property(
				anyAngle,
				fc.double({ min: 1, max: 1e3, noNaN: true }),
				fc.double({ min: 1.001, max: 20, noNaN: true }),
				(angle, crank, ratio) => {
					const x = crossheadAt(angle, crank, crank * ratio);
					expect(x).toBeLessThanOrEqual(crank * (ratio + 1) + 1e-6);
					expect(x).toBeGreaterThanOrEqual(crank * (ratio - 1) - 1e-6);
				},
			),
		);
	});

	test('a rod no longer than the crank is refused', () => {
		expect(() => crossheadAt(1, 64, 64)).toThrow(RangeError);
		expect(() => crossheadAt(1, 64, Number.NaN)).toThrow(RangeError);
	});
});

describe('the rods beyond', () => {
	test('flat rod, bell crank and pump rod keep their lengths at every angle', () => {
		fc.assert(
			fc.property(anyAngle, (angle) => {
				const { crosshead, bellTop, hanger, piston, flatRodLean } = poseAt(machine, angle);
				const { bell } = machine;
				expect(distance(crosshead, bellTop)).toBeCloseTo(machine.flatRod, 6);
				expect(distance(bell.pivot, bellTop)).toBeCloseTo(bell.upright, 6);
				expect(distance(bell.pivot, hanger)).toBeCloseTo(bell.level, 6);
				expect(distance(bellTop, hanger)).toBeCloseTo(Math.hypot(bell.upright, bell.level), 6);
				expect(distance(hanger, piston)).toBeCloseTo(machine.pump.rod, 6);
				expect(bellTop.x + machine.flatRod * Math.cos(flatRodLean)).toBeCloseTo(crosshead.x, 6);
			}),
		);
	});

	test('a pull lifts: the piston stands lowest at the far dead centre and highest at the near one', () => {
		const heights = degrees.map((angle) => poseAt(machine, angle).piston.y);
		const [far, near] = [poseAt(machine, 0).piston.y, poseAt(machine, Math.PI).piston.y];
		expect(Math.max(...heights)).toBeCloseTo(far, 6);
		expect(Math.min(...heights)).toBeCloseTo(near, 6);
		expect(far - near).toBeGreaterThan(50);
	});

	test('water comes while the piston rises, and only then', () => {
		for (const angle of degrees.slice(1)) {
			const rises = poseAt(machine, angle + 1e-4).piston.y < poseAt(machine, angle).piston.y - 1e-12;
			if (Math.abs(Math.sin(angle)) > 0.02) expect(poseAt(machine, angle).flow > 0).toBe(rises);
		}
	});

	test('nothing jumps from one angle to the next', () => {
		fc.assert(
			fc.property(anyAngle, (angle) => {
				const [one, other] = [poseAt(machine, angle), poseAt(machine, angle + 1e-3)];
				for (const part of ['pin', 'crosshead', 'bellTop', 'hanger', 'piston'] as const)
					expect(distance(one[part], other[part])).toBeLessThan(0.2);
			}),
		);
	});

	test('a flat rod that does not reach is refused', () => {
		const short: Machine = { ...machine, flatRod: 10 };
		expect(() => poseAt(short, 0)).toThrow(RangeError);
	});
});

describe('strokes and speed', () => {
	test('one turn is one stroke, and eight steps are one turn', () => {
		expect(strokesIn(fullTurn)).toBe(1);
		expect(strokesIn(fullTurn - 0.01)).toBe(0);
		expect(strokesIn(-fullTurn)).toBe(0);
		let turned = 0;
		for (let steps = 1; steps <= 8000; steps++) {
			turned += step;
			expect(strokesIn(turned)).toBe(Math.floor(steps / 8));
		}
	});

	test('the wheel runs free with at most twelve turns a minute', () => {
		expect(fastest).toBeCloseTo(1.2566, 4);
		fc.assert(fc.property(fc.double({ noNaN: true }), (hand) => Math.abs(releaseSpeed(hand)) <= fastest));
		expect(releaseSpeed(0.4)).toBe(0.4);
	});

	test('friction leaves 98.5 % of the speed after a sixtieth of a second', () => {
		expect(Math.exp(-1 / 60 / coastTime)).toBeCloseTo(0.985, 9);
	});

	test('a hand goes the shorter way round', () => {
		expect(bearingChange(3.1, -3.1)).toBeCloseTo(fullTurn - 6.2, 9);
		fc.assert(
			fc.property(anyAngle, fc.double({ min: -3, max: 3, noNaN: true }), (from, change) => {
				const turned = Math.atan2(Math.sin(from), Math.cos(from));
				const to = Math.atan2(Math.sin(from + change), Math.cos(from + change));
				expect(bearingChange(turned, to)).toBeCloseTo(change, 6);
			}),
		);
	});
});
