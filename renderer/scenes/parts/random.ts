/** A repeatable source of chance: the same seed always draws the same forest, so screenshots and visits agree. */
export type Random = () => number;

/** mulberry32: small, even enough for scattering trees and stars. Returns numbers in [0, 1). */
export function seeded(seed: number): Random {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

/** The values 0 … count − 1, for drawing a thing several times. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The entry at `index`, starting over at the end of the list. */
export function cycle<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
	const entry = list[index % list.length];
	if (entry === undefined) throw new RangeError('cycle() needs a list with at least one entry');
	return entry;
}
