/**
 * Where the cage is, in stops, and where along the drawn shaft that is. A long ride shows no more rock than a short one: its
 * stops stand closer together, so nothing rushes past in flashes (WCAG 2.3.1).
 */
export type Leg = {
	/** The depth, in stops, at which this leg began. */
	from: number;
	/** How far the picture had travelled by then, in distances between two stops. */
	travelled: number;
	/** Distances of the picture for one stop. */
	rate: number;
};

/** Distances between two stops that the longest ride shows. */
const longest = 3;

export const firstLeg = (stop: number): Leg => ({ from: stop, travelled: 0, rate: 1 });

/** How far the picture has travelled at a depth. */
export const travelledAt = ({ from, travelled, rate }: Leg, depth: number): number => travelled + (depth - from) * rate;

/** The leg that begins where the last one stands, and leads to a stop. */
export function legTo(stop: number, last: Leg, depth: number): Leg {
	const distance = Math.abs(stop - depth);
	return { from: depth, travelled: travelledAt(last, depth), rate: distance > longest ? longest / distance : 1 };
}

/** Seconds of a ride over so many stops: iron moves slowly, but nobody waits for long. */
export const rideTime = (stops: number): number => Math.min(2.4, stops < 1 ? 0.6 + 0.6 * stops : 1.2 + 0.25 * (stops - 1));

/** What a hand's pull comes to beyond the first and the last stop: a third of it, as on a rubber band. */
export function pulled(depth: number, last: number): number {
	if (depth < 0) return depth / 3;
	return depth > last ? last + (depth - last) / 3 : depth;
}

/** The stop a hand lets go for: a fifth of the way is enough to mean the next one. */
export function stopFor(depth: number, from: number, last: number): number {
	const stop = depth > from ? Math.ceil(depth - 0.2) : Math.floor(depth + 0.2);
	return Math.max(0, Math.min(last, stop));
}
