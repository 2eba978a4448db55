import { ember, falu, festival, magnetite, slag, snow, timber } from '../palette.ts';
import type { Point } from '../parts/path.ts';
import type { Ground } from '../parts/Ridge.tsx';

/** The hill of the ski slope. */
export const slope: Ground = (x) => 880 - 440 * Math.exp(-((x - 860) ** 2) / 88000) - 40 * Math.exp(-((x - 300) ** 2) / 30000);

const middle = (down: number) => 850 - 90 * Math.sin(down * 4.4) - down * 120;

/** The slalom run down its middle. */
export const run = (down: number): Point => [middle(down) + Math.sin(down * 19) * (22 + down * 46), 480 + down * 400];

/** Spruces beside the run. */
export function treePlace(across: number, below: number) {
	const x = -880 + across * 1990;
	const y = slope(x) + 8 + below * 230;
	const down = (y - 450) / 420;
	if (y > 868 || Math.abs(x - middle(down)) < 110 + down * 150) return null;
	return { x, y, far: Math.max(0, Math.min(1, down)) };
}

/** Three on their way down. */
export const fast = [
	{ down: 0.2, height: 52, tilt: 10, coat: ember.deep, legs: slag.darkest, hat: slag.darkest, scarf: snow.white },
	{ down: 0.42, height: 76, tilt: -6, coat: slag.middle, legs: timber.dark, hat: festival.heart, scarf: ember.bright },
	{ down: 0.985, height: 106, tilt: 12, coat: falu.middle, legs: magnetite.middle, hat: ember.bright, scarf: snow.white },
];
