import { memo } from 'react';
import './vision.css';
import { concrete, ember, falu, festival, hair, homecoming, light, magnetite, skin, slag, snow, timber } from './palette.ts';
import { Answer } from './parts/Answer.tsx';
import { Birch } from './parts/Birch.tsx';
import { Dog } from './parts/Dog.tsx';
import { Forest } from './parts/Forest.tsx';
import { Frame, Layer, useGlow } from './parts/Frame.tsx';
import { Headframe } from './parts/Headframe.tsx';
import { Heart } from './parts/Heart.tsx';
import { type House, type HouseColors, Houses } from './parts/House.tsx';
import { HandLantern, SnowLantern } from './parts/Lights.tsx';
import { usePaint } from './parts/Paint.tsx';
import { ellipse } from './parts/path.ts';
import { Person } from './parts/Person.tsx';
import { Ridge } from './parts/Ridge.tsx';
import { Smoke } from './parts/Smoke.tsx';
import { Snow } from './parts/Sky.tsx';
import { Bench } from './parts/Square.tsx';
import { type VisionProps, visionFrame, visionLand } from './parts/visionView.ts';
import { WalkingFrameUser, WheelchairUser } from './parts/WithAids.tsx';

const { from, to, bottom } = visionLand;

const paints = {
	sky: { span: [0, 820], stops: [[0, homecoming.sky], [0.42, homecoming.middle], [0.78, homecoming.low], [1, homecoming.horizon]] },
	slope: { span: [700, 1000], stops: [[0, homecoming.slope], [1, homecoming.field]] },
	ground: { span: [940, 1300], stops: [[0, homecoming.slope], [0.4, homecoming.field], [1, homecoming.ground]] },
	frontGround: { span: [1180, 1920], stops: [[0, homecoming.ground], [1, homecoming.groundDeep]] },
	sun: { direction: 'round', stops: [[0, homecoming.halo, 0.95], [0.45, homecoming.halo, 0.5], [1, homecoming.halo, 0]] },
	heart: { direction: 'diagonal', stops: [[0, ember.pale], [0.5, homecoming.heartLit], [1, homecoming.heart]] },
} as const;

const colors: HouseColors = { side: homecoming.wallDark, roof: homecoming.roof, eave: homecoming.eave, trim: snow.birch, window: light.window, door: light.halo };

const hillside: House[] = [
	{ x: 420, y: 746, width: 56, height: 40 },
	{ x: 506, y: 738, width: 62, height: 44, wall: homecoming.ochre },
	{ x: 604, y: 744, width: 56, height: 40 },
	{ x: 704, y: 736, width: 66, height: 46, windows: 3 },
	{ x: 806, y: 742, width: 58, height: 42, wall: homecoming.cream },
	{ x: 900, y: 734, width: 64, height: 46 },
	{ x: 1000, y: 740, width: 60, height: 42, wall: homecoming.ochre },
	{ x: 20, y: 754, width: 60, height: 42, wall: homecoming.cream },
	{ x: 116, y: 760, width: 64, height: 46 },
	{ x: -120, y: 754, width: 64, height: 46, windows: 3 },
	{ x: -260, y: 750, width: 60, height: 42, wall: homecoming.ochre },
	{ x: -420, y: 756, width: 66, height: 46 },
	{ x: -600, y: 752, width: 60, height: 42, wall: homecoming.cream },
];

const street: House[] = [
	{ x: 36, y: 958, width: 206, height: 140, windows: 2, door: true },
	{ x: 316, y: 926, width: 150, height: 104, wall: homecoming.ochre },
	{ x: 560, y: 930, width: 158, height: 110, windows: 3 },
	{ x: 806, y: 962, width: 226, height: 150, windows: 3, door: true },
	{ x: -260, y: 944, width: 176, height: 120, wall: homecoming.cream, door: true },
	{ x: -560, y: 934, width: 160, height: 110, windows: 3 },
];

/** Light from the open door of the nearest house, over the snow and over whoever comes home. */
function DoorLight() {
	const glow = useGlow();
	return (
		<g>
			<path d="M121 860H153V958H121Z" fill={light.halo} />
			<path d="M121 958H153L238 1064H92Z" fill={light.halo} opacity={0.6} />
			<circle cx={140} cy={930} r={150} fill={glow} opacity={0.8} className="moves glows" />
			<Person x={137} y={958} height={88} coat={slag.middle} legs={magnetite.middle} skin={skin.tan} hair={hair.white} arms="wave" skirt />
		</g>
	);
}

/** Everyone in their own rhythm: a run, a book, a dog, a slow walk, all homeward. */
function Homeward() {
	return (
		<>
			<path d={ellipse(286, 1090, 64, 9) + ellipse(456, 1136, 90, 10) + ellipse(752, 1122, 40, 8) + ellipse(640, 1040, 110, 9) + ellipse(944, 1142, 96, 9)} fill={homecoming.shadow} opacity={0.32} />
			<Answer word="belong">
				<DoorLight />
				<WheelchairUser x={290} y={1088} height={158} coat={falu.bright} legs={magnetite.middle} skin={skin.pale} hair={hair.copper} hat={ember.bright} scarf={snow.birch} arms="wave" flip />
			</Answer>
			<Answer word="rhythm">
				<Bench x={566} y={1038} width={132} size={140} />
				<Person x={632} y={1038} height={140} coat={slag.dark} legs={magnetite.middle} skin={skin.brown} hair={hair.dark} hat={ember.bright} scarf={slag.pale} pose="sit" arms="carry" />
				<path d="M612 980L632 987L652 980V965L632 972L612 965Z" fill={snow.birch} />
				<Person x={752} y={1118} height={160} coat={ember.deep} legs={magnetite.dark} skin={skin.deep} hair={hair.dark} hat={slag.bright} pose="skate" arms="out" flip />
				<Person x={984} y={1140} height={162} coat={magnetite.pale} legs={magnetite.dark} skin={skin.rose} hair={hair.brown} hat={festival.heart} scarf={ember.bright} pose="walk" arms="holdLeft" />
				<path d="M940 1062Q914 1092 902 1094" fill="none" stroke={timber.dark} strokeWidth={3} />
				<Dog x={874} y={1140} size={78} coat={timber.brown} flip />
			</Answer>
			<Answer word="care">
				<WalkingFrameUser x={430} y={1134} height={158} coat={falu.middle} legs={magnetite.middle} skin={skin.pale} hair={hair.white} hat={snow.straw} scarf={slag.bright} flip skirt />
				<Person x={506} y={1138} height={106} coat={ember.bright} legs={slag.darkest} skin={skin.pale} hair={hair.copper} hat={falu.bright} scarf={snow.birch} pose="walk" bobble flip />
				<HandLantern x={532} y={1098} size={15} />
			</Answer>
		</>
	);
}

function treePlace(across: number, below: number) {
	const x = -880 + across * 2000;
	const y = 770 + below * 100;
	const clear = [...hillside, ...street].every((house) => x < house.x - 30 || x > house.x + house.width + 30 || y > house.y + 40);
	return clear ? { x, y, far: below } : null;
}

/** The fourth paragraph: at home, in one's own rhythm. The evening sun is a heart, and every window is lit. */
export const VisionHome = memo(function VisionHome({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="vision" {...visionFrame(orientation)} definitions={definitions}>
			<Layer name="sky">
				<rect x={from} width={to - from} height={bottom} fill={fill.sky} />
			</Layer>
			<Layer name="sun">
				<circle cx={660} cy={508} r={330} fill={fill.sun} />
				<g className="moves breathes">
					<Answer word="heart">
						<Heart x={660} y={508} size={132} fill={fill.heart} />
					</Answer>
				</g>
			</Layer>
			<Layer name="far">
				<Ridge ground={(x) => 580 + 26 * Math.sin(x / 150 + 1.8) - 40 * Math.exp(-((x - 240) ** 2) / 60000)} from={from} to={to} bottom={1000} seed={81} spacing={9} heights={[18, 40]} girth={0.5} fill={homecoming.far} />
				<Headframe x={250} y={700} scale={0.6} colors={concrete.warmEvening} />
			</Layer>
			<Layer name="near">
				<Ridge ground={(x) => 664 + 18 * Math.sin(x / 115) + 8 * Math.sin(x / 33)} from={from} to={to} bottom={1000} seed={82} spacing={13} heights={[28, 64]} girth={0.45} fill={homecoming.near} />
			</Layer>
			<Layer name="place">
				<path d="M-880 744C-500 706 -200 734 60 732C400 716 700 694 1120 706V1960H-880Z" fill={fill.slope} />
				<Smoke at={[[749, 654], [944, 652], [160, 678]]} fill={snow.white} size={0.7} />
				<Houses houses={hillside.map((house) => ({ ...house, wall: house.wall ?? homecoming.wall }))} colors={colors} glow />
				<Forest seed={83} count={70} place={treePlace} heights={[60, 96]} tones={[homecoming.forest, homecoming.near]} snow={snow.white} />
				<path d="M-880 930C-500 884 -200 930 40 912C400 882 800 900 1120 916V1960H-880Z" fill={fill.ground} />
				<Houses houses={street.map((house) => ({ ...house, wall: house.wall ?? homecoming.wall }))} colors={colors} glow />
			</Layer>
			<Layer name="people">
				<Homeward />
			</Layer>
			<Layer name="frame">
				<path d="M-880 1220C-500 1190 -200 1240 80 1200C420 1160 760 1216 1120 1176V1960H-880Z" fill={fill.frontGround} />
				<path d="M-880 1560C-300 1490 160 1500 520 1570S960 1600 1120 1520V1960H-880Z" fill={homecoming.shadow} opacity={0.5} />
				<Birch x={1046} y={1230} height={560} seed={16} lean={24} width={22} colors={{ trunk: snow.birch, shade: homecoming.eave, mark: homecoming.shadow, twig: homecoming.shadow }} />
				<SnowLantern x={72} y={1180} />
				<SnowLantern x={800} y={1206} scale={0.8} />
			</Layer>
			<Layer name="snow">
				<Snow count={54} width={1080} height={700} top={420} seed={84} />
			</Layer>
		</Frame>
	);
});
