import type { Point } from '../parts/path.ts';
import type { Ground } from '../parts/Ridge.tsx';

export type Orientation = 'portrait' | 'landscape';

/**
 * The far shore is drawn once, in portrait coordinates, with the waterline at 1090. Landscape shows more of the same
 * land, moved; only what stands on the near shore has its own places.
 */
export const waterline = 1090;

export const farGround: Ground = (x) => 930 + 28 * Math.sin(x / 170 + 1) + 16 * Math.sin(x / 61) - 50 * Math.exp(-((x - 230) ** 2) / 52000);
export const hillGround: Ground = (x) =>
	1010 -
	250 * Math.exp(-((x - 170) ** 2) / 46000) -
	60 * Math.exp(-((x - 520) ** 2) / 30000) -
	46 * Math.exp(-((x + 420) ** 2) / 40000) +
	10 * Math.sin(x / 47);
export const nearGround: Ground = (x) => 1062 + 12 * Math.sin(x / 80) - 22 * Math.exp(-((x - 830) ** 2) / 16000) + 6 * Math.sin(x / 23);

/** The middle of the piste; `down` runs from 0 at the top to 1 at the lake. attract.css sends the skier down this line. */
export const pisteAt = (down: number): Point => [176 + Math.sin(down * 5.2) * 30 + down * 60, 764 + down * 312];
export const pisteHalfWidth = (down: number): number => 5 + down ** 0.8 * 54;

export interface Composition {
	width: number;
	height: number;
	/** How far the shared land is moved, and how much of it shows. */
	land: { dx: number; dy: number; from: number; to: number; trees: number };
	constellation: { x: number; y: number; size: number };
	birches: readonly { x: number; y: number; height: number; lean: number; width: number; seed: number }[];
	people: { x: number; y: number; height: number };
	/** Ground lines of the two banks on the near shore. */
	bankFar: string;
	bankNear: string;
	/** Where flowers and leaves may lie without meeting words: left and right of this gap. */
	calm: readonly [left: number, right: number];
	shore: readonly [top: number, bottom: number];
}

export const compositions: Record<Orientation, Composition> = {
	portrait: {
		width: 1080,
		height: 1920,
		land: { dx: 0, dy: 0, from: -40, to: 1120, trees: 420 },
		constellation: { x: 850, y: 318, size: 112 },
		birches: [
			{ x: 72, y: 1545, height: 560, lean: -26, width: 26, seed: 4 },
			{ x: 150, y: 1530, height: 420, lean: 26, width: 17, seed: 9 },
		],
		people: { x: 900, y: 1450, height: 150 },
		bankFar: 'M-40 1470C140 1400 330 1402 520 1436C740 1474 900 1440 1120 1380',
		bankNear: 'M-40 1560C180 1490 420 1500 600 1534C800 1572 960 1540 1120 1496',
		calm: [300, 780],
		shore: [1430, 1560],
	},
	landscape: {
		width: 1920,
		height: 1080,
		// The headframe stands clear of the header's end, which has its words or the clock by turns.
		land: { dx: 570, dy: -400, from: -620, to: 1390, trees: 640 },
		constellation: { x: 1244, y: 196, size: 78 },
		birches: [
			{ x: 84, y: 952, height: 520, lean: -24, width: 24, seed: 4 },
			{ x: 176, y: 930, height: 390, lean: 26, width: 16, seed: 9 },
		],
		people: { x: 1010, y: 862, height: 132 },
		bankFar: 'M-40 880C260 812 560 826 900 852C1300 884 1620 860 1960 796',
		bankNear: 'M-40 950C320 884 720 900 1060 930C1440 962 1700 936 1960 890',
		calm: [520, 1420],
		shore: [860, 960],
	},
};
