import { memo } from 'react';
import './vision.css';
import { concrete, day, ember, falu, hair, leaf, magnetite, skin, slag, snow, timber, wall, works } from './palette.ts';
import { Answer } from './parts/Answer.tsx';
import { Birch } from './parts/Birch.tsx';
import { Frame, Layer } from './parts/Frame.tsx';
import { Headframe } from './parts/Headframe.tsx';
import { Houses, summerHouse } from './parts/House.tsx';
import { Festoon } from './parts/Lights.tsx';
import { usePaint } from './parts/Paint.tsx';
import { ellipse } from './parts/path.ts';
import { Person } from './parts/Person.tsx';
import { between, cycle, seeded } from './parts/random.ts';
import { Ridge } from './parts/Ridge.tsx';
import { Birds, Sun } from './parts/Sky.tsx';
import { Bench } from './parts/Square.tsx';
import { OreCart } from './parts/Strata.tsx';
import { type VisionProps, visionFrame, visionLand } from './parts/visionView.ts';
import { CargoBike, Glasshouse, SlagBrickShop, SolarPanels, WaterWheel } from './parts/Works.tsx';

const paints = {
	sky: { span: [0, 800], stops: [[0, works.sky], [0.5, works.middle], [1, works.low]] },
	field: { span: [760, 1240], stops: [[0, works.field], [1, works.groundShade]] },
	ground: { span: [900, 1300], stops: [[0, works.middle], [0.4, works.ground], [1, works.field]] },
	water: { span: [880, 1200], stops: [[0, works.waterLit], [1, works.water]] },
} as const;

function fallenLeaves(): string[] {
	const random = seeded(71);
	const paths = leaf.autumn.map(() => '');
	for (let index = 0; index < 130; index++) paths[index % paths.length] += ellipse(between(random, -880, 1120), between(random, 1190, 1900), between(random, 4, 9), between(random, 2, 4));
	return paths;
}

/** The old works: a wheel that turns, a house with sun on its roof, and glass for growing things. */
function Mill({ water }: { water: string }) {
	return (
		<Answer word="sustainable">
			<Houses colors={summerHouse} houses={[{ x: 24, y: 910, width: 220, height: 160, windows: 3, chimney: false }]} />
			<SolarPanels x={60} y={676} width={160} height={58} lean={10} />
			<path d="M230 716H480V734H230ZM330 730H342V910H330ZM452 730H464V910H452Z" fill={timber.brown} />
			<path d="M230 711H480V719H230Z" fill={works.waterLit} />
			<path d="M196 944C270 926 420 926 480 944C520 960 500 986 420 1004C300 1030 190 1060 60 1130L-60 1200H-260C-120 1130 60 1070 180 1020C240 994 130 962 196 944Z" fill={water} />
			<path d="M300 962h90M250 984h70M120 1056q50 -22 96 -38M-20 1128q50 -28 90 -46" stroke={works.waterLit} strokeWidth={4} strokeLinecap="round" fill="none" opacity={0.8} />
			<WaterWheel x={362} y={846} radius={114} />
			<path d="M248 716C238 718 236 722 236 730L262 742C262 728 272 722 284 719Z" fill={works.waterLit} />
			<Glasshouse x={498} y={918} width={136} height={120} />
		</Answer>
	);
}

/** A guide with two children at an old cart; someone rides by with the shopping and a child in the box. */
function Visitors() {
	return (
		<>
			<path d={ellipse(664, 1044, 52, 8) + ellipse(760, 1040, 96, 9) + ellipse(530, 1146, 150, 11)} fill={timber.dark} opacity={0.25} />
			<Answer word="heritage">
				<g transform="translate(778 1034) scale(.62)">
					<OreCart x={0} y={0} />
				</g>
				<Person x={668} y={1042} height={162} coat={falu.middle} legs={magnetite.middle} skin={skin.olive} hair={hair.grey} scarf={ember.bright} arms="out" />
				<Person x={604} y={1044} height={104} coat={slag.middle} legs={slag.darkest} skin={skin.pale} hair={hair.copper} hat={ember.bright} arms="down" flip />
				<Person x={560} y={1032} height={92} coat={ember.bright} legs={falu.dark} skin={skin.deep} hair={hair.dark} arms="wave" flip />
			</Answer>
			<g className="moves vision-glide">
				<CargoBike x={442} y={1144} />
			</g>
		</>
	);
}

function MeetingPlace() {
	return (
		<Answer word="meeting">
			<SlagBrickShop x={838} y={940} width={260} height={150} />
			<Bench x={884} y={1016} width={168} size={150} />
			<Person x={926} y={1016} height={150} coat={snow.straw} legs={slag.dark} skin={skin.brown} hair={hair.dark} scarf={falu.bright} pose="sit" arms="carry" />
			<Person x={1008} y={1016} height={156} coat={slag.dark} legs={magnetite.middle} skin={skin.rose} hair={hair.white} hat={falu.bright} pose="sit" arms="holdLeft" />
		</Answer>
	);
}

const { from, to, bottom } = visionLand;

/** The third paragraph: heritage kept, new things dared, side by side on an autumn afternoon. */
export const VisionHeritage = memo(function VisionHeritage({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="vision" {...visionFrame(orientation)} definitions={definitions}>
			<Layer name="sky">
				<rect x={from} width={to - from} height={bottom} fill={fill.sky} />
			</Layer>
			<Layer name="sun">
				<Sun x={420} y={470} radius={100} core={day.sun} halo={day.sunHalo} />
				<Birds stroke={timber.middle} size={18} at={[[180, 430], [232, 452], [140, 470], [286, 424], [210, 404]]} />
			</Layer>
			<Layer name="far">
				<Ridge ground={(x) => 580 + 30 * Math.sin(x / 160 + 2) - 60 * Math.exp(-((x - 180) ** 2) / 50000)} from={from} to={to} bottom={1000} seed={61} spacing={9} heights={[18, 42]} girth={0.5} fill={works.far} />
				<Ridge ground={(x) => 668 + 18 * Math.sin(x / 110 + 1) + 8 * Math.sin(x / 31)} from={from} to={to} bottom={1000} seed={62} spacing={13} heights={[26, 62]} girth={0.45} fill={works.near} />
			</Layer>
			<Layer name="near">
				<Ridge ground={(x) => 776 + 14 * Math.sin(x / 90) + 6 * Math.sin(x / 27)} from={from} to={to} bottom={1000} seed={63} spacing={15} heights={[34, 80]} girth={0.44} bare={(x) => x > 560 && x < 860} fill={works.forest} />
			</Layer>
			<Layer name="place">
				<path d="M-880 850C-500 800 -200 842 60 836C400 822 700 846 1120 828V1960H-880Z" fill={fill.field} />
				<Answer word="history">
					<Headframe x={720} y={906} scale={1.02} colors={concrete.warmAfternoon} annex={false} snowy={false} />
				</Answer>
				<path d="M-880 960C-500 920 -200 936 40 924C400 908 800 910 1120 926V1260H-880Z" fill={fill.ground} />
				<path d="M640 934C672 896 768 894 808 934Z" fill={works.groundShade} />
				<Mill water={fill.water} />
				<MeetingPlace />
				<Houses
					colors={summerHouse}
					houses={[
						{ x: -320, y: 900, width: 150, height: 108, windows: 3 },
						{ x: -560, y: 892, width: 120, height: 90, wall: wall.ochre, door: true },
					]}
				/>
			</Layer>
			<Layer name="lights">
				<Festoon from={[690, 700]} to={[238, 690]} sag={34} count={11} bulb={5.4} wire={timber.dark} tones={[snow.birch, ember.bright]} />
				<Festoon from={[752, 700]} to={[1130, 740]} sag={30} count={9} bulb={5.4} wire={timber.dark} tones={[snow.birch, ember.bright]} />
			</Layer>
			<Layer name="people">
				<Visitors />
			</Layer>
			<Layer name="frame">
				<path d="M-880 1240C-500 1200 -200 1250 80 1214C420 1176 760 1226 1120 1184V1960H-880Z" fill={works.groundShade} />
				<path d="M-880 1560C-300 1490 160 1500 520 1570S960 1600 1120 1520V1960H-880Z" fill={works.forest} opacity={0.6} />
				{fallenLeaves().map((path, index) => (
					<path key={cycle(leaf.autumn, index)} d={path} fill={cycle(leaf.autumn, index)} />
				))}
				<Birch x={-120} y={1280} height={680} seed={14} lean={46} width={28} leaves={leaf.autumn} leafCount={110} />
			</Layer>
		</Frame>
	);
});
