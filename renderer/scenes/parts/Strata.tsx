import type { ReactNode } from 'react';
import { ember, falu, light, magnetite, rock, timber } from '../palette.ts';
import { useGlow } from './Frame.tsx';
import { usePaint, useSafeId } from './Paint.tsx';
import { line, type Point, round } from './path.ts';
import { between, cycle, range, seeded } from './random.ts';

const wave = (y: number, height: number, length: number, phase: number) => (x: number) =>
	y + height * Math.sin(x / length + phase) + height * 0.4 * Math.sin(x / (length * 0.37) + phase * 2);

const across = (width: number, step: number): number[] => range(Math.ceil((width + 80) / step) + 1).map((index) => index * step - 40);

export interface StratumProps {
	y: number;
	thickness: number;
	wave: number;
	phase: number;
	share: number;
	width: number;
	fill: string;
}

/** One band of rock across the picture; `share` is how strongly it stands out. */
export function Stratum({ y, thickness, wave: length, phase, share, width, fill }: StratumProps) {
	const upper = wave(y, 28, length, phase);
	const lower = wave(y + thickness, 22, length * 1.1, phase + 0.7);
	const points: Point[] = [
		...across(width, 20).map((x): Point => [x, upper(x)]),
		...across(width, 20)
			.reverse()
			.map((x): Point => [x, lower(x)]),
	];
	return <path d={`${line(points)}Z`} fill={fill} opacity={share} />;
}

/** Thin seams of ore, all of one colour: [height, wave length, phase]. */
export function Vein({
	at,
	width,
	stroke,
}: {
	at: readonly (readonly [y: number, length: number, phase: number])[];
	width: number;
	stroke: string;
}) {
	const random = seeded(17);
	const path = at
		.map(([y, length, phase]) => {
			const height = wave(y, 28, length, phase);
			return line(across(width, 14).map((x): Point => [x, height(x) + between(random, -1.5, 1.5)]));
		})
		.join('');
	return <path d={path} fill="none" stroke={stroke} strokeWidth={2.6} strokeLinejoin="round" opacity={0.62} />;
}

const grainColors = [rock.spark, falu.bright, magnetite.pale, rock.deep, rock.paleVein] as const;

/** Crystals catching the lamp. */
export function Grains({ width, height, seed }: { width: number; height: number; seed: number }) {
	const random = seeded(seed);
	const paths = grainColors.map(() => '');
	for (const index of range(Math.round((width * height) / 4000))) {
		const size = 2 + random() * random() * 12;
		paths[index % paths.length] +=
			`M${round(random() * width)} ${round(random() * height)}l${round(size)} ${round(-size * 0.7)}l${round(size * 0.9)} ${round(size * 0.9)}l${round(-size * 0.8)} ${round(size * 0.6)}Z`;
	}
	return (
		<g opacity={0.2}>
			{paths.map((path, index) => (
				<path key={cycle(grainColors, index)} d={path} fill={cycle(grainColors, index)} />
			))}
		</g>
	);
}

export function Cracks({ width, height, seed }: { width: number; height: number; seed: number }) {
	const random = seeded(seed);
	const path = range(Math.round((width * height) / 42000))
		.map(() => {
			let point: Point = [random() * width, random() * height];
			const points = [point];
			for (let turn = 0; turn < 4; turn++) {
				point = [point[0] + (random() - 0.4) * 46, point[1] + (random() - 0.4) * 40];
				points.push(point);
			}
			return line(points);
		})
		.join('');
	return <path d={path} fill="none" stroke={magnetite.darkest} strokeWidth={1.8} opacity={0.45} />;
}

/** How wide a gallery is where a picture keeps its own x. */
const middle = 640;

/**
 * A gallery opening off the shaft to the right, warm with torchlight; about 620 × 580 from (0, 0), floor at 565. A picture
 * stands in the middle of it, cut to the opening, behind the timber of its mouth.
 */
export function Gallery({ wide, children }: { wide: number; children?: ReactNode }) {
	const glow = useGlow();
	const cut = useSafeId();
	const { definitions, fill } = usePaint({
		air: {
			stops: [
				[0, rock.furnace],
				[0.45, ember.dark],
				[0.8, falu.darkest],
				[1, timber.char],
			],
		},
	});
	const stretch = Math.max(1, wide / 620);
	const stretched = stretch === 1 ? undefined : `scale(${round(stretch * 100) / 100} 1)`;
	const opening =
		'M6 562L6 240C40 190 80 70 180 40C280 4 420 0 510 70C570 116 595 200 610 240L660 560C480 556 320 578 220 572C140 566 60 570 6 562Z';
	return (
		<g>
			<defs>
				{definitions}
				<clipPath id={cut}>
					<path d={opening} transform={stretched} />
				</clipPath>
			</defs>
			<g transform={stretched}>
				<path d={opening} fill={fill.air} />
				<circle cx={320} cy={350} r={300} fill={glow} opacity={0.3} />
				<path d="M6 470C60 420 110 470 170 452C240 430 300 476 380 462C470 440 540 470 652 420V562H6Z" fill={timber.char} opacity={0.55} />
				<path d={`M6 540C140 552 280 546 652 552L660 562C480 558 320 580 220 574C140 568 60 572 6 564Z`} fill={timber.black} />
			</g>
			<g clipPath={`url(#${cut})`}>
				<g transform={`translate(${round((wide - middle) / 2)} 0)`}>{children}</g>
			</g>
			<g transform={stretched}>
				<path
					d="M6 240C40 190 80 70 180 40C280 4 420 0 510 70C570 116 595 200 610 240"
					fill="none"
					stroke={light.peach}
					strokeWidth={3}
					opacity={0.5}
				/>
				<path d="M50 190V562H72V190ZM40 186L142 98L156 114L52 206Z" fill={timber.middle} />
				<path d="M50 190V562H54.500V190Z" fill={timber.lit} opacity={0.7} />
			</g>
		</g>
	);
}

/** An ore cart on its rails: what stands in the gallery when a stop brings no picture of its own. */
export function OreCart({ x, y }: { x: number; y: number }) {
	return (
		<g transform={`translate(${x} ${y})`}>
			<path d="M-190 8H200" stroke={rock.spark} strokeWidth={4} strokeLinecap="round" opacity={0.7} />
			<path d="M-74 -96L-50 -124L-22 -116L4 -140L34 -118L58 -128L78 -96Z" fill={falu.dark} />
			<path d="M-50 -124L-36 -100L-22 -116ZM4 -140L10 -108L34 -118Z" fill={falu.flush} opacity={0.5} />
			<path d="M-88 -98H92L74 -22H-70Z" fill={magnetite.soft} />
			<path d="M-88 -98H92L90 -88H-86ZM-70 -22L-88 -98H-76L-59 -22Z" fill={light.peach} opacity={0.55} />
			<path d="M-76 -60H83" stroke={magnetite.dark} strokeWidth={4} />
			<circle cx={-42} cy={-10} r={17} fill={magnetite.dark} />
			<circle cx={46} cy={-10} r={17} fill={magnetite.dark} />
			<circle cx={-42} cy={-10} r={6} fill={rock.spark} />
			<circle cx={46} cy={-10} r={6} fill={rock.spark} />
		</g>
	);
}
