import { homecoming, light, snow } from '../palette.ts';
import type { House, HouseColors } from '../parts/House.tsx';

/** Every window and every door is lit. */
export const colors: HouseColors = {
	side: homecoming.wallDark,
	roof: homecoming.roof,
	eave: homecoming.eave,
	trim: snow.birch,
	window: light.window,
	door: light.halo,
};

/** Far houses, standing where the gaps of the street let them be seen. */
export const hillside: House[] = [
	{ x: 420, y: 746, width: 56, height: 40 },
	{ x: 506, y: 738, width: 62, height: 44, wall: homecoming.ochre },
	{ x: 604, y: 744, width: 56, height: 40 },
	{ x: 704, y: 736, width: 66, height: 46, windows: 3 },
	{ x: 806, y: 742, width: 58, height: 42, wall: homecoming.cream },
	{ x: 900, y: 734, width: 64, height: 46 },
	{ x: 1000, y: 740, width: 60, height: 42, wall: homecoming.ochre },
	{ x: 20, y: 754, width: 60, height: 42, wall: homecoming.cream },
	{ x: 116, y: 760, width: 64, height: 46 },
	{ x: -120, y: 754, width: 64, height: 46, windows: 3 },
	{ x: -260, y: 750, width: 60, height: 42, wall: homecoming.ochre },
	{ x: -420, y: 756, width: 66, height: 46 },
	{ x: -600, y: 752, width: 60, height: 42, wall: homecoming.cream },
];

/** Near houses; the first has the open door. */
export const street: House[] = [
	{ x: 36, y: 958, width: 206, height: 140, windows: 2, door: true },
	{ x: 316, y: 926, width: 150, height: 104, wall: homecoming.ochre },
	{ x: 560, y: 930, width: 158, height: 110, windows: 3 },
	{ x: 806, y: 962, width: 226, height: 150, windows: 3, door: true },
	{ x: -260, y: 944, width: 176, height: 120, wall: homecoming.cream, door: true },
	{ x: -560, y: 934, width: 160, height: 110, windows: 3 },
];

/** Spruces between the houses, never through one. */
export function treePlace(across: number, below: number) {
	const x = -880 + across * 2000;
	const y = 770 + below * 100;
	const clear = [...hillside, ...street].every((house) => x < house.x - 30 || x > house.x + house.width + 30 || y > house.y + 40);
	return clear ? { x, y, far: below } : null;
}
