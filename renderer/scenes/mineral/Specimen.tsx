import { magnetite, mineralRoom } from '../palette.ts';
import { usePaint } from '../parts/Paint.tsx';
import { circle, line, type Point, shape } from '../parts/path.ts';
import { between, cycle, type Random, range, seeded } from '../parts/random.ts';

/** Corners of the rock round its middle: the outline, then the ridges between its faces. */
const corners = {
	a: [-392, 168],
	b: [-362, -6],
	c: [-262, -142],
	d: [-122, -214],
	e: [36, -252],
	f: [186, -206],
	g: [304, -104],
	h: [368, 34],
	i: [400, 164],
	j: [296, 214],
	k: [-300, 220],
	l: [-214, -26],
	m: [-46, -96],
	n: [122, -62],
	o: [256, 26],
	p: [-96, 76],
	q: [92, 96],
	r: [-262, 104],
	s: [236, 146],
} as const satisfies Record<string, Point>;

const corner = (name: string): Point => corners[name as keyof typeof corners];

/** The faces, each with its tone: light falls from the upper right. */
const faces = [
	['bcl', 4],
	['cdml', 0],
	['dem', 1],
	['efnm', 3],
	['fgon', 1],
	['gho', 5],
	['hiso', 2],
	['ablr', 4],
	['lmp', 2],
	['mnqp', 5],
	['noq', 0],
	['osq', 2],
	['rlp', 4],
	['ark', 4],
	['rpk', 2],
	['pqjk', 4],
	['qsj', 2],
	['sij', 4],
] as const;

/** The edge that a light from the upper right catches. */
export const rockRim = line([...'cdefghi'].map(corner));

/** An uneven grain round a point, as its corners. */
function grainAt(random: Random, x: number, y: number, size: number): Point[] {
	const sides = 5 + Math.floor(random() * 3);
	const turned = random() * Math.PI;
	return range(sides).map((index): Point => {
		const angle = turned + (index / sides) * 2 * Math.PI;
		const reach = size * between(random, 0.72, 1.12);
		return [x + Math.cos(angle) * reach * 1.15, y + Math.sin(angle) * reach * 0.86];
	});
}

type Grain = { x: number; y: number; size: number; points: Point[] };

/** Grains of norbergite in the rock, none over another. */
function scatteredGrains(): Grain[] {
	const random = seeded(1926);
	const grains: Grain[] = [];
	for (let tries = 0; tries < 900 && grains.length < 34; tries++) {
		const angle = random() * 2 * Math.PI;
		const reach = Math.sqrt(random());
		const [x, y] = [10 + Math.cos(angle) * reach * 320, 10 + Math.sin(angle) * reach * 170 - Math.cos(angle) * reach * 14];
		const size = grains.length < 9 ? between(random, 30, 46) : between(random, 9, 24);
		if (grains.every((other) => Math.hypot(other.x - x, other.y - y) > (other.size + size) * 1.2)) {
			grains.push({ x, y, size, points: grainAt(random, x, y, size) });
		}
	}
	return grains;
}

let scattered: readonly Grain[] | undefined;
const grains = () => (scattered ??= scatteredGrains());

/** The side of a grain that is turned to the light: its upper right half. */
const litSide = ({ x, y, points }: Grain): string =>
	shape([
		[x, y] as const,
		...points
			.filter(([px, py]) => px - x - (py - y) > -2)
			.sort((one, other) => Math.atan2(one[1] - y, one[0] - x) - Math.atan2(other[1] - y, other[0] - x)),
	]);

const byTone = (tones: readonly string[], draw: (grain: Grain) => string): string[] => {
	const paths = tones.map(() => '');
	grains().forEach((grain, index) => {
		paths[index % paths.length] += draw(grain);
	});
	return paths;
};

export function RockPiece() {
	const random = seeded(7);
	const specks = range(150)
		.map(() => {
			const angle = random() * 2 * Math.PI;
			const reach = Math.sqrt(random());
			return circle(4 + Math.cos(angle) * reach * 345, 10 + Math.sin(angle) * reach * 195, between(random, 1, 3.6));
		})
		.join('');
	return (
		<g>
			{faces.map(([names, tone]) => (
				<path
					key={names}
					d={shape([...names].map(corner))}
					fill={cycle(mineralRoom.stone, tone)}
					stroke={cycle(mineralRoom.stone, tone)}
					strokeWidth={1.5}
					strokeLinejoin="round"
				/>
			))}
			<path d={specks} fill={mineralRoom.stoneLit} opacity={0.35} />
			<path
				d={['cl', 'lm', 'mn', 'no', 'oh', 'en', 'dm'].map((names) => line([...names].map(corner))).join('')}
				fill="none"
				stroke={mineralRoom.stoneLit}
				strokeWidth={2.5}
				opacity={0.4}
			/>
			<path
				d={['lrk', 'mp', 'pk', 'nq', 'qj', 'os'].map((names) => line([...names].map(corner))).join('')}
				fill="none"
				stroke={magnetite.darkest}
				strokeWidth={3}
				opacity={0.3}
			/>
			<path d={rockRim} fill="none" stroke={mineralRoom.stoneLit} strokeWidth={4} strokeLinejoin="round" opacity={0.7} />
		</g>
	);
}

/** The grains as they look in the light of the room. */
export function Grains() {
	return (
		<g>
			{byTone(mineralRoom.crystal, ({ points }) => shape(points)).map((path, index) => (
				<path
					key={cycle(mineralRoom.crystal, index)}
					d={path}
					fill={cycle(mineralRoom.crystal, index)}
					stroke={magnetite.darkest}
					strokeWidth={2}
					strokeOpacity={0.35}
				/>
			))}
			<path d={grains().map(litSide).join('')} fill={mineralRoom.crystalLit} opacity={0.42} />
		</g>
	);
}

/** The same grains under the lamp, with the light they throw. */
export function GlowingGrains() {
	const { definitions, fill } = usePaint({
		halo: {
			direction: 'round',
			stops: [
				[0, mineralRoom.glow[0], 0.75],
				[0.35, mineralRoom.glow[3], 0.3],
				[1, mineralRoom.glow[3], 0],
			],
		},
	});
	return (
		<g>
			<defs>{definitions}</defs>
			{grains().map(({ x, y, size }) => (
				<circle key={`${x} ${y}`} cx={x} cy={y} r={size * 2.8} fill={fill.halo} />
			))}
			{byTone(mineralRoom.glow, ({ points }) => shape(points)).map((path, index) => (
				<path key={cycle(mineralRoom.glow, index)} d={path} fill={cycle(mineralRoom.glow, index)} />
			))}
			<path d={grains().map(litSide).join('')} fill={mineralRoom.glowCore} opacity={0.6} />
		</g>
	);
}
