import type { HeritagePlace } from '../../../bridge/model.ts';

export type PositionedPlace = HeritagePlace & { position: NonNullable<HeritagePlace['position']> };

export const isPositioned = (place: HeritagePlace): place is PositionedPlace => place.position !== undefined;

/** What is left free on each side, for pins and their names, in shares of the map's width. */
const margin = { side: 0.13, above: 0.085, below: 0.085 } as const;

/** Kilometres of a degree of latitude (WGS 84, mean). */
const degree = 111.2;

export type DrawnMap = {
	/** In shares of the map's width and height, in the order of the places. */
	points: { x: number; y: number }[];
	/** A kilometre in shares of the map's width. */
	kilometre: number;
};

/**
 * An equirectangular map, true to scale at the places' middle latitude, north upwards, the places in its middle.
 * @param ratio the map's width, for its height
 */
export function mapOf(positions: readonly { latitude: number; longitude: number }[], ratio: number): DrawnMap {
	const range = (values: readonly number[]) => ({ from: Math.min(...values), to: Math.max(...values) });
	const latitudes = range(positions.map(({ latitude }) => latitude));
	const middle = { latitude: (latitudes.from + latitudes.to) / 2 };
	const narrowing = Math.cos((middle.latitude * Math.PI) / 180);
	const east = positions.map(({ longitude }) => longitude * degree * narrowing);
	const north = positions.map(({ latitude }) => latitude * degree);
	const x = range(east);
	const y = range(north);
	const height = 1 / ratio;
	const room = { x: 1 - 2 * margin.side, y: height - margin.above - margin.below };
	const kilometre = Math.min(room.x / Math.max(1, x.to - x.from), room.y / Math.max(1, y.to - y.from));
	return {
		kilometre,
		points: positions.map((_, index) => ({
			x: 0.5 + ((east[index] ?? 0) - (x.from + x.to) / 2) * kilometre,
			y: (margin.above + room.y / 2 - ((north[index] ?? 0) - (y.from + y.to) / 2) * kilometre) / height,
		})),
	};
}

export type NameSide = 'after' | 'before' | 'above' | 'below';

/** Where the map's end is near: a name there stands before its pin. */
const nearTheEnd = 0.65;

/** How far a name of two lines reaches from its pin, in shares of the map's width. */
const reach = 0.3;

/**
 * A name stands after its pin; before it near the map's end, and where another pin, or the name before it, is in the way, above or
 * below it on that pin's far side.
 */
export function nameSides(points: readonly { x: number; y: number }[], ratio: number): NameSide[] {
	return points.map((point) => {
		const away = (other: { x: number; y: number }) => Math.hypot(other.x - point.x, (other.y - point.y) / ratio);
		const [blocking] = points
			.filter(
				(other) =>
					other.x > point.x && other.x - point.x < (other.x > nearTheEnd ? 2 * reach : reach) && Math.abs(other.y - point.y) / ratio < 0.1,
			)
			.sort((one, other) => away(one) - away(other));
		if (blocking) return blocking.y > point.y ? 'above' : 'below';
		return point.x > nearTheEnd ? 'before' : 'after';
	});
}
