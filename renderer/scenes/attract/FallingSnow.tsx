import { memo } from 'react';
import { snow } from '../palette.ts';
import { circle } from '../parts/path.ts';
import { between, range, seeded } from '../parts/random.ts';
import './FallingSnow.css';

const tile = { width: 1080, height: 1080 };

/** One tile twice, one under the other, so that it comes round without a seam. */
function flakes(count: number, radius: number, seed: number): string {
	const random = seeded(seed);
	return range(count)
		.flatMap(() => {
			const [x, y, size] = [random() * tile.width, random() * tile.height, radius * between(random, 0.6, 1)];
			return [circle(x, y, size), circle(x, y + tile.height, size)];
		})
		.join('');
}

const near = flakes(16, 4, 15);
const far = flakes(34, 2.4, 16);

/** Snow in two depths, drawn once and only moved; kept to the middle of the picture, clear of all words. */
export const FallingSnow = memo(function FallingSnow() {
	return (
		<div className="snowfall scene">
			{[far, near].map((path) => (
				<svg
					key={path.length}
					className="snowfall-tiles moves"
					viewBox={`0 0 ${tile.width} ${tile.height * 2}`}
					preserveAspectRatio="xMidYMin slice"
					aria-hidden="true"
					focusable="false"
				>
					<path d={path} fill={snow.white} opacity={0.75} />
				</svg>
			))}
		</div>
	);
});
