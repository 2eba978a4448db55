import { line, type Point, round } from './path.ts';
import { between, type Random, seeded } from './random.ts';

export type Ground = (x: number) => number;

/** A spruce standing on (x, y), as path data. */
export function spruceShape(x: number, y: number, width: number, height: number, random: Random): string {
	const tiers = 4 + Math.round(height / 34);
	const right: Point[] = [];
	const left: Point[] = [];
	for (let tier = 1; tier <= tiers; tier++) {
		const share = tier / tiers;
		const level = y - height + height * 0.94 * share;
		const reach = (width / 2) * share ** 0.85 * between(random, 0.86, 1.1);
		right.push([x + reach * between(random, 0.9, 1.1), level], [x + reach * 0.52, level - height * 0.012]);
		left.unshift([x - reach * 0.52, level - height * 0.012], [x - reach, level]);
	}
	const trunk: Point[] = [
		[x + width * 0.06, y],
		[x - width * 0.06, y],
	];
	return `${line([[x, y - height], ...right, ...trunk, ...left])}Z`;
}

/** The land under a ground line, as path data. */
export function landShape(ground: Ground, from: number, to: number, bottom: number): string {
	let path = `M${from} ${bottom}`;
	for (let x = from; x <= to; x += 10) path += `L${x} ${round(ground(x))}`;
	return `${path}L${to} ${bottom}Z`;
}

export interface RidgeProps {
	ground: Ground;
	from: number;
	to: number;
	bottom: number;
	fill: string;
	seed: number;
	/** Mean distance between trees. */
	spacing?: number;
	heights?: readonly [low: number, high: number];
	/** Width of a tree as a share of its height. */
	girth?: number;
	/** Where no tree may stand. */
	bare?: (x: number) => boolean;
}

type RidgeShape = Omit<RidgeProps, 'fill'>;

/** A ridge is the same every time it is drawn, and its trees take long to grow: a fifth of the script on the way to home. */
const grown = new Map<string, string>();

/** A ridge with its forest, in one colour and one path. */
export function ridgeShape(ridge: RidgeShape): string {
	const { ground, from, to, bottom, bare, ...trees } = ridge;
	const land = landShape(ground, from, to, bottom);
	const bareness = bare && landShape((x) => Number(bare(x)), from, to, 0);
	// The land itself says which ground it is: a function has no name that does.
	const name = JSON.stringify([land, bareness, trees]);
	const found = grown.get(name) ?? land + grow(ridge);
	grown.set(name, found);
	return found;
}

function grow({ ground, from, to, seed, spacing = 18, heights = [30, 70], girth = 0.42, bare }: RidgeShape): string {
	const random = seeded(seed);
	let path = '';
	for (let x = from; x <= to; x += spacing * between(random, 0.55, 1.45)) {
		const height = heights[0] + (heights[1] - heights[0]) * random() ** 1.6;
		const width = height * girth * between(random, 0.9, 1.2);
		if (!bare?.(x)) path += spruceShape(x, ground(x) + 4, width, height, random);
	}
	return path;
}

export function Ridge({ fill, ...ridge }: RidgeProps) {
	return <path d={ridgeShape(ridge)} fill={fill} />;
}
