import { memo } from 'react';
import { rock } from '../palette.ts';
import { usePaint } from '../parts/Paint.tsx';
import { range } from '../parts/random.ts';
import { Cracks, Grains, Stratum, Vein } from '../parts/Strata.tsx';
import { bands, bandsRepeat, rockKinds } from './rock.ts';

type Size = { width: number; height: number };
type Depth = keyof typeof rockKinds;

/** The colour behind everything, from the top of the picture to its floor. */
export const RockGround = memo(function RockGround({ depth, width, height }: Size & { depth: Depth }) {
	const { top, middle, bottom } = rockKinds[depth];
	const { definitions, fill } = usePaint({
		rock: {
			stops: [
				[0, top],
				[0.4, middle],
				[1, bottom],
			],
		},
	});
	return (
		<>
			<defs>{definitions}</defs>
			<rect x={-40} y={-40} width={width + 80} height={height + 80} fill={fill.rock} />
		</>
	);
});

/** The bands of one depth, as far as they are seen while they travel one repeat up. */
export const RockBands = memo(function RockBands({ depth, width, height }: Size & { depth: Depth }) {
	const colors = rockKinds[depth];
	const seen = [-1, 0, 1, 2].flatMap((turn) =>
		bands.map((band) => ({ ...band, y: band.y + turn * bandsRepeat })).filter(({ y }) => y > -200 && y < height + bandsRepeat),
	);
	const veins = (starts: readonly (readonly [number, number, number])[]) =>
		[0, bandsRepeat].flatMap((turn) =>
			starts.map(([y, length, phase]) => [y + turn, length, phase] as const).filter(([y]) => y < height + bandsRepeat),
		);
	return (
		<>
			{seen.map(({ kind, ...band }) => (
				<Stratum key={band.y} {...band} width={width} fill={colors[kind]} />
			))}
			{depth === 'shallow' && (
				<>
					<Vein
						width={width}
						at={veins([
							[300, 170, 0.6],
							[612, 190, 2.2],
							[826, 150, 0.4],
							[1180, 150, 2.7],
						])}
						stroke={rock.redVein}
					/>
					<Vein
						width={width}
						at={veins([
							[446, 140, 1.4],
							[1010, 180, 1.7],
							[1410, 170, 1.1],
						])}
						stroke={rock.greenVein}
					/>
				</>
			)}
		</>
	);
});

/** Distance after which the crystals and cracks come again. */
export const grainsRepeat = 960;

/** Crystals and cracks far back in the rock. */
export const RockGrains = memo(function RockGrains({ width, height }: Size) {
	return range(Math.ceil(height / grainsRepeat) + 1).map((tile) => (
		<g key={tile} transform={`translate(0 ${tile * grainsRepeat})`}>
			<Grains width={width} height={grainsRepeat} seed={51} />
			<Cracks width={width} height={grainsRepeat} seed={52} />
		</g>
	));
});
