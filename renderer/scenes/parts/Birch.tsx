import { bark } from '../palette.ts';
import { ellipse, round } from './path.ts';
import { between, cycle, range, seeded } from './random.ts';

export interface BirchColors {
	trunk: string;
	shade: string;
	mark: string;
	twig: string;
}

export const summerBark: BirchColors = { trunk: bark.white, shade: bark.shade, mark: bark.mark, twig: bark.twig };

export interface BirchProps {
	x: number;
	y: number;
	height: number;
	seed: number;
	/** How far the crown stands beside the foot. */
	lean?: number;
	width?: number;
	colors?: BirchColors;
	/** Colours of the leaves; none in winter. */
	leaves?: readonly string[];
	/** Leaves in all; halved again for the first thin green of spring by the caller. */
	leafCount?: number;
}

function crownShapes(x: number, y: number, height: number, lean: number, seed: number, leaves: readonly string[], count: number): string[] {
	const random = seeded(seed * 31 + 7);
	const paths = leaves.map(() => '');
	for (let index = 0; index < count; index++) {
		const angle = random() * Math.PI * 2;
		const reach = Math.sqrt(random());
		const centreX = x + lean * 0.7 + Math.cos(angle) * reach * height * 0.23;
		const centreY = y - height * 0.76 + Math.sin(angle) * reach * height * 0.33;
		const size = height * between(random, 0.026, 0.06);
		paths[index % leaves.length] += ellipse(centreX, centreY, size, size * 0.72);
	}
	return paths;
}

/** A birch: white stem with black marks, fine twigs, and leaves when the season has any. */
export function Birch({
	x,
	y,
	height,
	seed,
	lean = 0,
	width = height * 0.035,
	colors = summerBark,
	leaves = [],
	leafCount = 52,
}: BirchProps) {
	const random = seeded(seed);
	const at = (share: number) => [x + lean * share * share, y - height * share] as const;
	let marks = '';
	for (let index = 0; index < height / 26; index++) {
		const share = random() * 0.92;
		const [centre, level] = at(share);
		const girth = width * (1 - share * 0.6);
		const side = random() > 0.5 ? 1 : -1;
		const edge = round(centre - (side * girth) / 2);
		marks += `M${edge} ${round(level)}q${round(side * girth * 0.35)} ${round(-2 - random() * 2)} ${round(side * girth * between(random, 0.35, 0.75))} ${round(between(random, -1, 2))}q${round(-side * girth * 0.2)} ${round(between(random, 4, 7))} ${round(-side * girth * 0.6)} 2Z`;
	}
	const twigs = ['', ''];
	for (const index of range(16)) {
		const side = index % 2 === 0 ? -1 : 1;
		const [startX, startY] = at(0.36 + index * 0.039);
		const length = height * (0.2 - 0.009 * index) * between(random, 0.6, 1.2);
		twigs[index < 8 ? 0 : 1] +=
			`M${round(startX)} ${round(startY)}q${round(side * length * 0.45)} ${round(-length * 0.5)} ${round(side * length)} ${round(-length * 0.42)}` +
			`M${round(startX + side * length * 0.42)} ${round(startY - length * 0.32)}q${round(side * length * 0.2)} ${round(-length * 0.3)} ${round(side * length * 0.34)} ${round(-length * 0.42)}` +
			`M${round(startX + side * length * 0.7)} ${round(startY - length * 0.42)}q${round(side * length * 0.2)} ${round(length * 0.1)} ${round(side * length * 0.36)} ${round(length * 0.3)}`;
	}
	const half = width / 2;
	const stem = (left: number, right: number, topLeft: number) =>
		`M${round(x + left)} ${y}Q${round(x + left + lean * 0.25)} ${round(y - height * 0.5)} ${round(x + lean + topLeft)} ${round(y - height)}L${round(x + lean + width * 0.12)} ${round(y - height)}Q${round(x + right + lean * 0.25)} ${round(y - height * 0.5)} ${round(x + right)} ${y}Z`;
	return (
		<g>
			<g fill="none" stroke={colors.twig} strokeLinecap="round">
				<path d={twigs[0]} strokeWidth={round(Math.max(1.4, width * 0.13))} />
				<path d={twigs[1]} strokeWidth={round(Math.max(1.2, width * 0.07))} />
			</g>
			<path d={stem(-half, half, -width * 0.12)} fill={colors.trunk} />
			<path d={stem(width * 0.12, half, width * 0.05)} fill={colors.shade} opacity={0.75} />
			<path d={marks} fill={colors.mark} />
			{leaves.length > 0 &&
				crownShapes(x, y, height, lean, seed, leaves, leafCount).map((path, index) => (
					<path key={cycle(leaves, index)} d={path} fill={cycle(leaves, index)} opacity={0.84} />
				))}
		</g>
	);
}
