import './vision.css';
import { memo } from 'react';
import { concrete, day, ember, light, magnetite, snow, spruce, timber, wall } from './palette.ts';
import { Answer } from './parts/Answer.tsx';
import { Forest } from './parts/Forest.tsx';
import { Frame, Layer } from './parts/Frame.tsx';
import { Headframe } from './parts/Headframe.tsx';
import { Houses, winterHouse } from './parts/House.tsx';
import { Festoon, SnowLantern } from './parts/Lights.tsx';
import { usePaint } from './parts/Paint.tsx';
import { ellipse } from './parts/path.ts';
import { landShape, Ridge } from './parts/Ridge.tsx';
import { Cloud, Snow, Sun } from './parts/Sky.tsx';
import { Skier, SlalomGates, SlalomTrack } from './parts/Slope.tsx';
import { type VisionProps, visionFrame, visionLand } from './parts/visionView.ts';
import { Skaters } from './vision/Skaters.tsx';
import { fast, run, slope, treePlace } from './vision/slope.ts';

const paints = {
	sky: {
		span: [0, 900],
		stops: [
			[0, day.teal],
			[0.4, day.mint],
			[0.72, day.sand],
			[1, day.peach],
		],
	},
	hill: {
		span: [400, 1000],
		stops: [
			[0, snow.white],
			[0.6, snow.shade],
			[1, snow.blue],
		],
	},
	ice: {
		direction: 'diagonal',
		stops: [
			[0, day.iceLit],
			[0.5, day.ice],
			[1, day.iceDeep],
		],
	},
	plain: {
		span: [800, 1260],
		stops: [
			[0, snow.white],
			[1, snow.shade],
		],
	},
} as const;

const { from, to, bottom } = visionLand;

/** The second paragraph: children, leisure, nature near by and lights all year. A frozen lake, a slope, a village. */
export const VisionChildhood = memo(function VisionChildhood({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="vision" once="vision-childhood" {...visionFrame(orientation)} definitions={definitions}>
			<Layer name="sky">
				<rect x={from} width={to - from} height={bottom} fill={fill.sky} />
			</Layer>
			<Layer name="sun">
				<Sun x={300} y={400} radius={98} core={day.sun} halo={day.sunHalo} />
				<Cloud x={760} y={382} width={248} fill={snow.white} />
				<Cloud x={-420} y={330} width={300} fill={snow.white} />
			</Layer>
			<Layer name="far">
				<Ridge
					ground={(x) => 470 + 26 * Math.sin(x / 140) - 40 * Math.exp(-((x - 300) ** 2) / 50000)}
					from={from}
					to={to}
					bottom={900}
					seed={2}
					spacing={9}
					heights={[18, 40]}
					girth={0.5}
					fill={day.farRidge}
				/>
				<Headframe x={446} y={598} scale={0.5} colors={concrete.winterMorning} />
			</Layer>
			<Layer name="near">
				<Ridge
					ground={(x) =>
						550 + 20 * Math.sin(x / 90 + 1) - 70 * Math.exp(-((x - 90) ** 2) / 20000) + 60 * Math.exp(-((x - 430) ** 2) / 30000)
					}
					from={from}
					to={760}
					bottom={900}
					seed={19}
					spacing={12}
					heights={[30, 64]}
					girth={0.46}
					fill={day.nearRidge}
				/>
			</Layer>
			<Layer name="hill">
				<path d={landShape(slope, from, to, 1200)} fill={fill.hill} />
				<Forest
					seed={23}
					count={360}
					place={treePlace}
					heights={[52, 136]}
					tones={[spruce.middle, spruce.pale, spruce.deep]}
					snow={snow.white}
				/>
				<Answer word="leisure">
					<SlalomTrack run={run} stroke={day.track} />
					<SlalomGates run={run} count={7} />
					{fast.map(({ down, ...skier }) => {
						const [x, y] = run(down);
						return <Skier key={down} x={x} y={y} {...skier} />;
					})}
				</Answer>
			</Layer>
			<Layer name="place">
				<path d="M-880 860C-500 790 -260 850 -20 830C120 790 330 800 520 850C760 910 900 860 1120 836V1960H-880Z" fill={fill.plain} />
				<Houses
					colors={winterHouse}
					houses={[
						{ x: 40, y: 846, width: 120, height: 92, door: true },
						{ x: 196, y: 838, width: 96, height: 74, wall: wall.ochre },
						{ x: 322, y: 842, width: 126, height: 96, windows: 3 },
						{ x: -300, y: 852, width: 130, height: 96, windows: 3 },
						{ x: -520, y: 852, width: 110, height: 84, wall: wall.ochre, door: true },
					]}
				/>
				<path d={ellipse(540, 1046, 600, 150)} fill={snow.white} />
				<path d={ellipse(540, 1050, 560, 128)} fill={fill.ice} />
				<path
					d="M120 1040C260 990 420 1090 560 1040S840 1010 930 1060M220 1100C360 1060 480 1130 640 1096S860 1110 900 1090M420 972q60 34 130 6M700 980q40 26 100 8"
					fill="none"
					stroke={day.gloss}
					strokeWidth={3}
					strokeLinecap="round"
					opacity={0.9}
				/>
			</Layer>
			<Layer name="lights">
				<Answer word="events">
					<path d="M40 646H52V1010H40ZM1028 690H1040V1000H1028ZM555.500 694H564.500V930H555.500Z" fill={timber.brown} />
					<Festoon
						from={[46, 650]}
						to={[560, 700]}
						sag={48}
						count={9}
						bulb={6}
						wire={magnetite.pale}
						tones={[ember.bright, light.warm, ember.deep]}
					/>
					<Festoon
						from={[560, 700]}
						to={[1034, 696]}
						sag={44}
						count={8}
						bulb={6}
						wire={magnetite.pale}
						tones={[ember.bright, light.warm, ember.deep]}
					/>
				</Answer>
			</Layer>
			<Layer name="people">
				<Skaters />
			</Layer>
			<Layer name="frame">
				<path d="M-880 1290C-300 1210 200 1330 560 1300S1000 1220 1120 1250V1960H-880Z" fill={snow.white} />
				<path d="M-880 1560C-300 1490 160 1500 520 1570S960 1600 1120 1520V1960H-880Z" fill={snow.shade} />
				<SnowLantern x={104} y={1146} scale={1.1} />
				<SnowLantern x={978} y={1144} scale={0.95} />
			</Layer>
			<Layer name="snow">
				<Snow count={66} width={1080} height={760} top={380} seed={5} />
			</Layer>
		</Frame>
	);
});
