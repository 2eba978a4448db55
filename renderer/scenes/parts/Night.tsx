import { usePaint } from './Paint.tsx';
import { circle, round } from './path.ts';
import { range, seeded } from './random.ts';

interface AuroraProps {
	from: number;
	to: number;
	/** The foot of the curtain. */
	y: number;
	height: number;
	seed: number;
	glow: string;
	edge: string;
	strength?: number;
}

/**
 * Northern lights as overlapping rays of plain gradient, wide enough to melt into each other: soft without live blur.
 * The foot of the curtain waves, the heads reach unevenly.
 */
export function Aurora({ from, to, y, height, seed, glow, edge, strength = 0.7 }: AuroraProps) {
	const { definitions, fill } = usePaint({
		ray: {
			stops: [
				[0, glow, 0],
				[0.6, glow, 0.3],
				[0.9, glow, 0.5],
				[0.97, edge, 0.2],
				[1, edge, 0],
			],
		},
	});
	const random = seeded(seed);
	const phase = random() * 6;
	// Narrow enough to read as rays on a wide sky, few enough to stay cheap.
	const count = Math.max(30, Math.min(56, Math.round((to - from) / 36)));
	const step = (to - from) / count;
	const rays = range(count).map((index) => {
		const wave = (index / count) * 7 + phase;
		const foot = y + height * 0.24 * Math.sin(wave) + height * 0.05 * Math.sin(wave * 3);
		const reach = height * (0.8 + 0.32 * Math.sin(wave * 2.3) + 0.14 * random());
		return { x: round(from + index * step), top: round(foot - reach), reach: round(reach) };
	});
	return (
		<g opacity={strength}>
			<defs>{definitions}</defs>
			{rays.map(({ x, top, reach }) => (
				<rect key={x} x={x} y={top} width={round(step * 2.9)} height={reach} rx={round(step * 0.8)} fill={fill.ray} />
			))}
		</g>
	);
}

/** A firework standing still in the air: sparks grow and brighten outwards. */
export function Firework({
	x,
	y,
	radius,
	arms,
	seed,
	fill,
}: {
	x: number;
	y: number;
	radius: number;
	arms: number;
	seed: number;
	fill: string;
}) {
	const random = seeded(seed);
	const angles = range(arms).map((arm) => (arm / arms) * Math.PI * 2 + random() * 0.1);
	return (
		<g fill={fill}>
			{range(5).map((ring) => (
				<path
					key={ring}
					opacity={0.25 + ring * 0.17}
					d={angles
						.map((angle) => {
							const reach = radius * (0.3 + 0.7 * (ring / 4)) * (0.94 + 0.1 * random());
							return circle(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach + ring * ring * 0.7, 1 + ring * 0.5);
						})
						.join('')}
				/>
			))}
		</g>
	);
}
