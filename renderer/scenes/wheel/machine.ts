import type { Machine } from '../crankAndRod.ts';

/** The wheel's outer radius. */
export const wheelRadius = 310;
/** The grass beside the wheel pit. */
export const groundLevel = 944;
export const pit = { left: 405, right: 1056, floor: 1150, water: 1092 } as const;
export const flume = { top: 386, bottom: 436, end: 700 } as const;
export const shaftWalls = { left: 22, right: 128 } as const;

/** The machine as it is drawn. */
export const machine: Machine = {
	axle: { x: 730, y: 760 },
	crank: 64,
	rod: 360,
	flatRod: 210,
	bell: { pivot: { x: 160, y: 920 }, upright: 160, level: 85 },
	posts: {
		feet: [
			{ x: 222, y: 930 },
			{ x: 276, y: 930 },
		],
		height: 170,
	},
	pump: { x: 76, rod: 215 },
};

/** The crank's angle before anyone has touched the wheel: a pose that shows what hangs on what. */
export const restAngle = -0.75;
