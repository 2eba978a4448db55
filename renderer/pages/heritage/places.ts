import type { HeritagePlace } from '../../../bridge/model.ts';

export type PositionedPlace = HeritagePlace & { position: NonNullable<HeritagePlace['position']> };

export const isPositioned = (place: HeritagePlace): place is PositionedPlace => place.position !== undefined;

/** A map's width, for its height. */
export const mapRatio = 2.6;

/** What is left free on each side, for pins and their names, in shares of the map's width. */
const margin = { side: 0.1, above: 0.085, below: 0.085 } as const;

/** Kilometres of a degree of latitude (WGS 84, mean). */
const degree = 111.2;

export type DrawnMap = {
	/** In shares of the map's width and height, in the order of the places. */
	points: { x: number; y: number }[];
	/** A kilometre in shares of the map's width. */
	kilometre: number;
};

/** An equirectangular map, true to scale at the places' middle latitude, north upwards, the places in its middle. */
export function mapOf(positions: readonly { latitude: number; longitude: number }[]): DrawnMap {
	const range = (values: readonly number[]) => ({ from: Math.min(...values), to: Math.max(...values) });
	const latitudes = range(positions.map(({ latitude }) => latitude));
	const middle = { latitude: (latitudes.from + latitudes.to) / 2 };
	const narrowing = Math.cos((middle.latitude * Math.PI) / 180);
	const east = positions.map(({ longitude }) => longitude * degree * narrowing);
	const north = positions.map(({ latitude }) => latitude * degree);
	const x = range(east);
	const y = range(north);
	const height = 1 / mapRatio;
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

export type NameSide = 'after' | 'above' | 'below';

/** A name stands after its pin; above or below it where the map's edge or another pin is in the way, on the other's far side. */
export function nameSides(points: readonly { x: number; y: number }[]): NameSide[] {
	return points.map((point) => {
		const blocking = points.find((other) => other.x > point.x && other.x - point.x < 0.3 && Math.abs(other.y - point.y) < 0.26);
		if (blocking) return blocking.y > point.y ? 'above' : 'below';
		return point.x > 0.65 ? 'below' : 'after';
	});
}
