import './vision.css';
import { memo } from 'react';
import { concrete, day, ember, falu, festival, hair, leaf, skin, slag, snow, square, wall } from './palette.ts';
import { Answer } from './parts/Answer.tsx';
import { Birch } from './parts/Birch.tsx';
import { Frame, Layer } from './parts/Frame.tsx';
import { Headframe } from './parts/Headframe.tsx';
import { Heart } from './parts/Heart.tsx';
import { type House, Houses, summerHouse } from './parts/House.tsx';
import { usePaint } from './parts/Paint.tsx';
import { Person } from './parts/Person.tsx';
import { circle } from './parts/path.ts';
import { Ridge } from './parts/Ridge.tsx';
import { between, cycle, seeded } from './parts/random.ts';
import { Birds, Cloud, Sun } from './parts/Sky.tsx';
import { Pennants, Sapling, TimberFrame } from './parts/Square.tsx';
import { type VisionProps, visionFrame, visionLand } from './parts/visionView.ts';
import { Builders, Neighbours } from './vision/FrameRaising.tsx';

const { from, to, bottom } = visionLand;

const paints = {
	sky: {
		span: [0, 800],
		stops: [
			[0, square.sky],
			[0.45, day.mint],
			[0.8, square.low],
			[1, day.cream],
		],
	},
	square: {
		span: [900, 1300],
		stops: [
			[0, square.groundLit],
			[1, square.ground],
		],
	},
	field: {
		span: [740, 1300],
		stops: [
			[0, square.hill],
			[0.5, square.field],
			[1, square.hill],
		],
	},
} as const;

const town: House[] = [
	{ x: 20, y: 770, width: 84, height: 60, door: true },
	{ x: 124, y: 762, width: 70, height: 52, wall: wall.ochre },
	{ x: 214, y: 766, width: 92, height: 64, windows: 3 },
	{ x: 922, y: 766, width: 76, height: 56, wall: wall.cream },
	{ x: 1020, y: 772, width: 96, height: 66, windows: 3 },
	{ x: -140, y: 772, width: 96, height: 66, windows: 3 },
	{ x: -280, y: 766, width: 84, height: 60, wall: wall.cream, door: true },
	{ x: -460, y: 770, width: 96, height: 66, wall: wall.ochre },
	{ x: -640, y: 768, width: 90, height: 62, windows: 3 },
];

const flowerColors = [snow.birch, ember.bright, skin.pale, falu.bright] as const;

function flowers(): string[] {
	const random = seeded(40);
	const paths = flowerColors.map(() => '');
	for (let index = 0; index < 150; index++)
		paths[index % paths.length] += circle(between(random, -880, 1120), between(random, 1230, 1900), between(random, 2.5, 6));
	return paths;
}

/** The first paragraph: safe and welcoming, every age matters, built together. A frame-raising on an early summer morning. */
export const VisionTogether = memo(function VisionTogether({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="vision" once="vision-together" {...visionFrame(orientation)} definitions={definitions}>
			<Layer name="sky">
				<rect x={from} width={to - from} height={bottom} fill={fill.sky} />
			</Layer>
			<Layer name="sun">
				<Sun x={764} y={440} radius={96} core={day.sun} halo={day.sunHalo} />
				<Cloud x={60} y={430} width={230} fill={snow.white} />
				<Cloud x={-560} y={400} width={300} fill={snow.white} />
				<Birds
					stroke={slag.dark}
					size={18}
					at={[
						[392, 420],
						[452, 452],
						[420, 486],
						[520, 408],
					]}
				/>
			</Layer>
			<Layer name="far">
				<Ridge
					ground={(x) => 560 + 26 * Math.sin(x / 150 + 0.6) - 46 * Math.exp(-((x - 640) ** 2) / 60000)}
					from={from}
					to={to}
					bottom={900}
					seed={31}
					spacing={9}
					heights={[18, 40]}
					girth={0.5}
					fill={square.far}
				/>
				<Headframe x={330} y={680} scale={0.52} colors={concrete.summerMorning} snowy={false} />
			</Layer>
			<Layer name="near">
				<Ridge
					ground={(x) => 652 + 18 * Math.sin(x / 110) + 8 * Math.sin(x / 31)}
					from={from}
					to={to}
					bottom={900}
					seed={32}
					spacing={13}
					heights={[26, 62]}
					girth={0.45}
					fill={square.near}
				/>
			</Layer>
			<Layer name="place">
				<path d="M-880 760C-500 720 -200 752 60 744C400 730 700 752 1120 740V1960H-880Z" fill={fill.field} />
				<Answer word="welcoming">
					<Houses colors={summerHouse} houses={town} />
				</Answer>
				<path
					d="M-880 900C-500 862 -200 880 40 866C400 846 800 850 1120 880V1220C700 1270 200 1200 -200 1240C-500 1262 -700 1230 -880 1250Z"
					fill={fill.square}
				/>
				<TimberFrame x={408} y={968} scale={0.98} />
				<Heart x={643} y={652} size={24} fill={festival.heart} />
			</Layer>
			<Layer name="lights">
				<g className="moves vision-lift">
					<Pennants from={[424, 746]} to={[576, 962]} sag={26} count={7} size={24} />
				</g>
				<Pennants from={[880, 728]} to={[1120, 690]} sag={36} count={8} size={24} />
				<Pennants from={[-60, 700]} to={[408, 728]} sag={46} count={13} size={24} />
			</Layer>
			<Layer name="people">
				<Builders />
				<Sapling x={66} y={1100} height={150} />
				<Person x={136} y={1130} height={104} coat={ember.deep} legs={slag.darkest} skin={skin.rose} hair={hair.copper} arms="holdLeft" />
				<Neighbours />
			</Layer>
			<Layer name="frame">
				<path d="M-880 1250C-500 1200 -200 1260 80 1212C420 1160 760 1226 1120 1180V1960H-880Z" fill={square.hill} />
				<path d="M-880 1560C-300 1490 160 1500 520 1570S960 1600 1120 1520V1960H-880Z" fill={square.shadow} opacity={0.5} />
				{flowers().map((path, index) => (
					<path key={cycle(flowerColors, index)} d={path} fill={cycle(flowerColors, index)} />
				))}
				<Birch x={1098} y={1330} height={680} seed={6} lean={16} width={24} leaves={leaf.birch} leafCount={84} />
			</Layer>
		</Frame>
	);
});
