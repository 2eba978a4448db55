import { spruceShape } from './Ridge.tsx';
import { between, cycle, range, seeded } from './random.ts';

export interface ForestProps {
	seed: number;
	count: number;
	/** A place for a tree from two chances in [0, 1), or null where none may stand. `far` is 0 at the back, 1 in front. */
	place: (across: number, down: number) => { x: number; y: number; far: number } | null;
	heights: readonly [back: number, front: number];
	tones: readonly string[];
	/** Snow on the windward side. */
	snow?: string;
}

const bands = 6;

type Band = { trees: readonly string[]; snow: string };

/** A forest is the same every time it is drawn, and takes long to grow: 70 of the 100 ms of script on the way to the vision. */
const grown = new WeakMap<ForestProps['place'], Map<string, readonly Band[]>>();

function bandsOf(forest: ForestProps): readonly Band[] {
	const { place, ...rest } = forest;
	const known = grown.get(place) ?? new Map<string, readonly Band[]>();
	grown.set(place, known);
	const name = JSON.stringify(rest);
	const found = known.get(name) ?? grow(forest);
	known.set(name, found);
	return found;
}

function grow({ seed, count, place, heights, tones, snow }: ForestProps): readonly Band[] {
	const random = seeded(seed);
	const paths = range(bands).map(() => ({ trees: tones.map(() => ''), snow: '' }));
	const spots = range(count)
		.map(() => place(random(), random()))
		.filter((spot) => spot !== null)
		.sort((first, second) => first.y - second.y);
	spots.forEach((spot, index) => {
		const band = cycle(paths, Math.min(bands - 1, Math.floor((index / spots.length) * bands)));
		const height = (heights[0] + (heights[1] - heights[0]) * spot.far) * between(random, 0.8, 1.2);
		const tone = Math.floor(random() * tones.length);
		band.trees[tone] += spruceShape(spot.x, spot.y, height * 0.46, height, random);
		if (snow) band.snow += spruceShape(spot.x - height * 0.05, spot.y - height * 0.12, height * 0.26, height * 0.84, random);
	});
	return paths;
}

/** Spruces over a hillside, drawn back to front in a few bands so that near trees cover far ones. */
export function Forest(forest: ForestProps) {
	const { tones, snow } = forest;
	const grove = bandsOf(forest);
	return (
		<g>
			{range(bands).map((depth) => {
				const { trees, snow: windward } = cycle(grove, depth);
				return (
					<g key={depth}>
						{tones.map((tone, index) => (
							<path key={tone} d={trees[index]} fill={tone} />
						))}
						{snow && <path d={windward} fill={snow} opacity={0.34} />}
					</g>
				);
			})}
		</g>
	);
}
