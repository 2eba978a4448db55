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

/** Spruces over a hillside, drawn back to front in a few bands so that near trees cover far ones. */
export function Forest({ seed, count, place, heights, tones, snow }: ForestProps) {
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
	return (
		<g>
			{range(bands).map((depth) => {
				const band = cycle(paths, depth);
				return (
					<g key={depth}>
						{tones.map((tone, index) => (
							<path key={tone} d={band.trees[index]} fill={tone} />
						))}
						{snow && <path d={band.snow} fill={snow} opacity={0.34} />}
					</g>
				);
			})}
		</g>
	);
}
