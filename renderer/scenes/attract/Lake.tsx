import { Layer } from '../parts/Frame.tsx';
import { usePaint } from '../parts/Paint.tsx';
import { round } from '../parts/path.ts';
import { between, range, seeded } from '../parts/random.ts';
import { type Composition, waterline } from './composition.ts';
import type { Weather } from './light.ts';

const reach = 470;

/** Still water breaks a reflection into level strips: long lenses, more of them the nearer they lie. */
function ripples(from: number, to: number): string {
	const random = seeded(63);
	return range(260)
		.map(() => {
			const near = Math.sqrt(random());
			const y = waterline + 8 + near * (reach - 40);
			const width = between(random, 50, 240);
			const x = from + random() * (to - from) - width / 2;
			const swell = 1.2 + near * between(random, 1.5, 5);
			return `M${round(x)} ${round(y)}q${round(width / 2)} ${round(-swell)} ${round(width)} 0q${round(-width / 2)} ${round(swell)} ${round(-width)} 0Z`;
		})
		.join('');
}

/** The road of light under the brightest place of the sky. */
function glints(): [string, string] {
	const random = seeded(31);
	const paths: [string, string] = ['', ''];
	for (const index of range(70)) {
		const below = 6 + random() ** 1.4 * 300;
		const width = between(random, 14, 84);
		const x = 640 + (random() - 0.5) * (180 + below * 1.4) - width / 2;
		paths[index % 2 === 0 ? 0 : 1] +=
			`M${round(x)} ${round(waterline + below)}h${round(width)}v${round(between(random, 1.2, 3))}h${round(-width)}Z`;
	}
	return paths;
}

/** Water over the reflection: depth, ripples, and the glints, which breathe. */
export function Lake({ composition, weather: { colors } }: { composition: Composition; weather: Weather }) {
	const { from, to, dx, dy } = composition.land;
	const [shore, middle, deep] = colors.lake;
	const { definitions, fill } = usePaint({
		depth: {
			stops: [
				[0, shore, 0.35],
				[0.25, middle, 0.4],
				[0.62, deep, 0.8],
				[1, deep],
			],
		},
	});
	const [bright, faint] = glints();
	return (
		<g transform={dx || dy ? `translate(${dx} ${dy})` : undefined}>
			<Layer name="lake">
				<defs>{definitions}</defs>
				<rect x={from} y={waterline} width={to - from} height={reach} fill={fill.depth} />
				<path d={ripples(from, to)} fill={middle} opacity={0.7} />
				<path d={faint} fill={colors.glint} opacity={0.2} />
				<path d={bright} fill={colors.glint} opacity={0.42} className="moves attract-glints" />
				<rect x={from} y={waterline - 2} width={to - from} height={4} fill={colors.rim} opacity={0.5} />
			</Layer>
		</g>
	);
}
