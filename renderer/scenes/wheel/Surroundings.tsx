import { leaf, millDusk, rock, slag, snow, timber } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { usePaint } from '../parts/Paint.tsx';
import { box, circle, ellipse } from '../parts/path.ts';
import { Ridge } from '../parts/Ridge.tsx';
import { between, cycle, range, seeded } from '../parts/random.ts';
import { Cracks, Grains, Stratum, Vein } from '../parts/Strata.tsx';
import { flume, groundLevel, pit, shaftWalls } from './machine.ts';

/** The land reaches this far, so that any frame round the machine is filled. */
const land = { from: -1000, to: 1900, top: -200, bottom: 2000 } as const;
const across = land.to - land.from;
const adit = { top: 984, bottom: 1076 } as const;

const [zenith, high, middle, low, edge, horizon] = millDusk.sky;
const paints = {
	sky: {
		span: [100, 930],
		stops: [
			[0, zenith],
			[0.26, high],
			[0.48, middle],
			[0.68, low],
			[0.86, edge],
			[1, horizon],
		],
	},
	halo: {
		direction: 'round',
		stops: [
			[0, millDusk.sun, 0.9],
			[0.3, millDusk.halo, 0.42],
			[1, millDusk.halo, 0],
		],
	},
	soil: {
		span: [groundLevel, 1700],
		stops: [
			[0, millDusk.soil],
			[0.35, rock.brown],
			[1, rock.dark],
		],
	},
	wall: {
		span: [groundLevel, pit.floor],
		stops: [
			[0, millDusk.wall],
			[1, millDusk.wallDeep],
		],
	},
	mist: {
		span: [700, 930],
		stops: [
			[0, horizon, 0],
			[1, horizon, 0.55],
		],
	},
} as const;

function fallenLeaves(): string[] {
	const random = seeded(31);
	const paths = leaf.autumn.map(() => '');
	for (const index of range(90)) {
		const x = between(random, land.from, land.to);
		if (x < pit.left - 10 || x > pit.right + 20) {
			paths[index % paths.length] += ellipse(x, groundLevel + between(random, -2, 16), between(random, 3, 7), between(random, 2, 3.5));
		}
	}
	return paths;
}

/** Sky, forest and the ground cut open: all that stands still behind the machine. */
export function Surroundings() {
	const { definitions, fill } = usePaint(paints);
	const wide = { from: land.from, to: land.to, bottom: groundLevel + 20 };
	return (
		<g>
			<defs>{definitions}</defs>
			<rect x={land.from} y={land.top} width={across} height={1300} fill={fill.sky} />
			<circle cx={236} cy={740} r={430} fill={fill.halo} />
			<circle cx={236} cy={740} r={74} fill={millDusk.sun} />
			<Ridge
				{...wide}
				ground={(x) => 742 - 46 * Math.sin(x / 230 + 1) + 12 * Math.sin(x / 43)}
				seed={8}
				spacing={10}
				heights={[18, 44]}
				girth={0.5}
				fill={millDusk.far}
			/>
			<Ridge
				{...wide}
				ground={(x) => 812 - 30 * Math.exp(-((x - 620) ** 2) / 90000) + 14 * Math.sin(x / 90)}
				seed={6}
				spacing={14}
				heights={[34, 84]}
				girth={0.45}
				fill={millDusk.near}
			/>
			<rect x={land.from} y={700} width={across} height={240} fill={fill.mist} opacity={0.5} />
			<Ridge
				{...wide}
				ground={(x) => 905 + 8 * Math.sin(x / 70)}
				seed={16}
				spacing={22}
				heights={[40, 120]}
				girth={0.44}
				bare={(x) => x > 10 && x < 1040}
				fill={millDusk.forest}
			/>
			<Birch x={1090} y={956} height={520} seed={3} lean={-30} width={22} leaves={leaf.autumn} leafCount={120} />
			<Birch x={-66} y={958} height={430} seed={9} lean={22} width={18} leaves={leaf.autumn} leafCount={90} />
			<Ground soil={fill.soil} />
			<Pit wall={fill.wall} />
		</g>
	);
}

function Ground({ soil }: { soil: string }) {
	return (
		<g>
			<path d={`M${land.from} ${groundLevel}H${land.to}V${land.bottom}H${land.from}Z`} fill={soil} />
			<g transform={`translate(${land.from} 0)`}>
				<Stratum y={1060} thickness={74} wave={170} phase={0.6} share={0.6} width={across} fill={rock.hematite} />
				<Stratum y={1240} thickness={90} wave={190} phase={1.9} share={0.62} width={across} fill={rock.hematite} />
				<Stratum y={1420} thickness={70} wave={160} phase={0.2} share={0.6} width={across} fill={rock.copperPale} />
				<Vein
					width={across}
					at={[
						[1098, 170, 0.6],
						[1288, 190, 1.9],
					]}
					stroke={rock.redVein}
				/>
				<g transform={`translate(0 ${groundLevel + 20})`}>
					<Grains width={across} height={900} seed={41} />
					<Cracks width={across} height={900} seed={42} />
				</g>
			</g>
			<path
				d={`M${land.from} ${groundLevel - 6}C-600 ${groundLevel - 16} -300 ${groundLevel + 2} 0 ${groundLevel - 4}S300 ${groundLevel - 8} ${pit.left} ${groundLevel}V${groundLevel + 18}C200 ${groundLevel + 24} -400 ${groundLevel + 12} ${land.from} ${groundLevel + 20}ZM${pit.right} ${groundLevel}C1200 ${groundLevel - 12} 1500 ${groundLevel + 4} ${land.to} ${groundLevel - 8}V${groundLevel + 16}C1500 ${groundLevel + 26} 1200 ${groundLevel + 14} ${pit.right} ${groundLevel + 20}Z`}
				fill={millDusk.grass}
			/>
			<path
				d={`M${land.from} ${groundLevel - 6}C-600 ${groundLevel - 16} -300 ${groundLevel + 2} 0 ${groundLevel - 4}S300 ${groundLevel - 8} ${pit.left} ${groundLevel}M${pit.right} ${groundLevel}C1200 ${groundLevel - 12} 1500 ${groundLevel + 4} ${land.to} ${groundLevel - 8}`}
				fill="none"
				stroke={millDusk.grassLit}
				strokeWidth={4}
			/>
			{fallenLeaves().map((path, index) => (
				<path key={cycle(leaf.autumn, index)} d={path} fill={cycle(leaf.autumn, index)} opacity={0.85} />
			))}
		</g>
	);
}

/** The walled pit, its tail water, and the adit that brings the pump's water to it. */
function Pit({ wall }: { wall: string }) {
	const courses = range(6).map((row) => groundLevel + 26 + row * 28);
	const joints = courses.flatMap((y, row) => range(13).map((column) => `M${pit.left + 26 + column * 52 + (row % 2) * 26} ${y}v28`));
	const width = pit.right - pit.left;
	const wave = (y: number) =>
		`M${pit.left} ${y}${range(Math.floor(width / 62))
			.map(() => 'q15.500 -9 31 0t31 0')
			.join('')}H${pit.right}`;
	return (
		<g>
			<path d={box(pit.left, groundLevel, width, pit.floor - groundLevel)} fill={wall} />
			<path
				d={courses.map((y) => `M${pit.left} ${y}h${width}`).join('') + joints.join('')}
				stroke={millDusk.joint}
				strokeWidth={2}
				opacity={0.35}
			/>
			<path d={box(shaftWalls.right, adit.top, pit.left - shaftWalls.right, adit.bottom - adit.top)} fill={timber.black} />
			<path d={box(shaftWalls.right, adit.bottom - 22, pit.left - shaftWalls.right, 22)} fill={slag.middle} />
			<path d={`M${shaftWalls.right} ${adit.bottom - 22}H${pit.left}`} stroke={slag.pale} strokeWidth={4} />
			<path
				d={`M${shaftWalls.right} ${adit.top - 4}H${pit.left}M200 ${adit.top}V${adit.bottom}M300 ${adit.top}V${adit.bottom}M${pit.left - 6} ${adit.top}V${adit.bottom - 22}`}
				stroke={timber.middle}
				strokeWidth={10}
				fill="none"
			/>
			<path
				d={`M${pit.left - 4} ${adit.bottom - 16}C${pit.left + 12} ${adit.bottom - 14} ${pit.left + 16} ${adit.bottom} ${pit.left + 17} ${pit.water + 6}`}
				stroke={slag.bright}
				strokeWidth={14}
				fill="none"
			/>
			<path d={`${wave(pit.water)}V${pit.floor}H${pit.left}Z`} fill={slag.dark} />
			<path d={wave(pit.water)} stroke={slag.pale} strokeWidth={4} fill="none" />
			<path d={wave(pit.water + 22)} stroke={slag.middle} strokeWidth={3} fill="none" />
		</g>
	);
}

/** The wooden channel on its trestle, full to the brim. */
export function Flume() {
	const { top, bottom, end } = flume;
	const far = land.to;
	const planks = range(13).map((index) => `M${end + 70 + index * 96} ${top + 12}V${bottom}`);
	const trestle = (x: number) =>
		`M${x} ${bottom}V${groundLevel + 10}M${x + 74} ${bottom}V${groundLevel + 10}M${x} ${bottom + 90}L${x + 74} ${bottom + 270}M${x + 74} ${bottom + 90}L${x} ${bottom + 270}`;
	return (
		<g>
			<path d={`${trestle(1068)}${trestle(1380)}`} stroke={timber.brown} strokeWidth={14} fill="none" />
			<path d={`${trestle(1064)}${trestle(1376)}`} stroke={timber.bright} strokeWidth={3} fill="none" />
			<path d={box(end, bottom - 2, far - end, 13)} fill={timber.dark} />
			<path d={box(end + 6, top + 10, far - end, bottom - top - 10)} fill={timber.bright} />
			<path d={box(end + 6, top + 10, far - end, 6)} fill={timber.pale} />
			<path d={`M${end + 6} ${top + 32}H${far}${planks.join('')}`} stroke={timber.brown} strokeWidth={3} fill="none" />
			<path d={box(end, top - 2, far - end, 13)} fill={slag.bright} />
			<path d={`M${end} ${top - 2}H${far}`} stroke={slag.mist} strokeWidth={4} />
		</g>
	);
}

const jet = `M${flume.end + 4} ${flume.top - 2}C650 ${flume.top} 622 410 612 500L664 482C668 456 684 436 ${flume.end + 8} ${flume.top + 40}Z`;

/** The water that falls on the wheel. */
export function Jet() {
	return (
		<g>
			<path d={jet} fill={slag.pale} />
			<path
				d={`M${flume.end} ${flume.top + 4}C660 ${flume.top + 6} 638 420 628 490`}
				stroke={snow.white}
				strokeWidth={5}
				fill="none"
				strokeLinecap="round"
			/>
		</g>
	);
}

/** One of two sprays, that take turns as the wheel turns. */
export function Spray({ seed }: { seed: number }) {
	const random = seeded(seed);
	const drops = (count: number, x: number, y: number, width: number, height: number) =>
		range(count)
			.map(() => {
				const reach = random() * random();
				const angle = random() * 2 * Math.PI;
				return circle(x + Math.cos(angle) * reach * width, y + Math.sin(angle) * reach * height, between(random, 1.5, 5.5));
			})
			.join('');
	return (
		<g>
			<path d={drops(26, 632, 476, 80, 56)} fill={snow.white} opacity={0.85} />
			<path d={drops(22, 432, 1088, 40, 18)} fill={slag.mist} opacity={0.8} />
			<path d={`M676 ${flume.top + 12}C654 ${420 + seed} 644 446 640 484`} stroke={snow.white} strokeWidth={4} fill="none" opacity={0.9} />
		</g>
	);
}
