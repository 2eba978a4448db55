import './vision.css';
import { memo } from 'react';
import { concrete, day, ember, leaf, snow, timber, wall, works } from './palette.ts';
import { Answer } from './parts/Answer.tsx';
import { Birch } from './parts/Birch.tsx';
import { Frame, Layer } from './parts/Frame.tsx';
import { Headframe } from './parts/Headframe.tsx';
import { Houses, summerHouse } from './parts/House.tsx';
import { Festoon } from './parts/Lights.tsx';
import { usePaint } from './parts/Paint.tsx';
import { ellipse } from './parts/path.ts';
import { Ridge } from './parts/Ridge.tsx';
import { between, cycle, seeded } from './parts/random.ts';
import { Birds, Sun } from './parts/Sky.tsx';
import { type VisionProps, visionFrame, visionLand } from './parts/visionView.ts';
import { MeetingPlace, Mill } from './vision/Works.tsx';
import { Visitors } from './vision/WorksVisitors.tsx';

const paints = {
	sky: {
		span: [0, 800],
		stops: [
			[0, works.sky],
			[0.5, works.middle],
			[1, works.low],
		],
	},
	field: {
		span: [760, 1240],
		stops: [
			[0, works.field],
			[1, works.groundShade],
		],
	},
	ground: {
		span: [900, 1300],
		stops: [
			[0, works.middle],
			[0.4, works.ground],
			[1, works.field],
		],
	},
	water: {
		span: [880, 1200],
		stops: [
			[0, works.waterLit],
			[1, works.water],
		],
	},
} as const;

function fallenLeaves(): string[] {
	const random = seeded(71);
	const paths = leaf.autumn.map(() => '');
	for (let index = 0; index < 130; index++)
		paths[index % paths.length] += ellipse(
			between(random, -880, 1120),
			between(random, 1190, 1900),
			between(random, 4, 9),
			between(random, 2, 4),
		);
	return paths;
}

const { from, to, bottom } = visionLand;

/** The third paragraph: heritage kept, new things dared, side by side on an autumn afternoon. */
export const VisionHeritage = memo(function VisionHeritage({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="vision" once="vision-heritage" {...visionFrame(orientation)} definitions={definitions}>
			<Layer name="sky">
				<rect x={from} width={to - from} height={bottom} fill={fill.sky} />
			</Layer>
			<Layer name="sun">
				<Sun x={420} y={470} radius={100} core={day.sun} halo={day.sunHalo} />
				<Birds
					stroke={timber.middle}
					size={18}
					at={[
						[180, 430],
						[232, 452],
						[140, 470],
						[286, 424],
						[210, 404],
					]}
				/>
			</Layer>
			<Layer name="far">
				<Ridge
					ground={(x) => 580 + 30 * Math.sin(x / 160 + 2) - 60 * Math.exp(-((x - 180) ** 2) / 50000)}
					from={from}
					to={to}
					bottom={1000}
					seed={61}
					spacing={9}
					heights={[18, 42]}
					girth={0.5}
					fill={works.far}
				/>
				<Ridge
					ground={(x) => 668 + 18 * Math.sin(x / 110 + 1) + 8 * Math.sin(x / 31)}
					from={from}
					to={to}
					bottom={1000}
					seed={62}
					spacing={13}
					heights={[26, 62]}
					girth={0.45}
					fill={works.near}
				/>
			</Layer>
			<Layer name="near">
				<Ridge
					ground={(x) => 776 + 14 * Math.sin(x / 90) + 6 * Math.sin(x / 27)}
					from={from}
					to={to}
					bottom={1000}
					seed={63}
					spacing={15}
					heights={[34, 80]}
					girth={0.44}
					bare={(x) => x > 560 && x < 860}
					fill={works.forest}
				/>
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
						{ x: -430, y: 900, width: 150, height: 108, windows: 3 },
						{ x: -680, y: 892, width: 120, height: 90, wall: wall.ochre, door: true },
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
				<Birch x={-156} y={1280} height={680} seed={14} lean={46} width={28} leaves={leaf.autumn} leafCount={110} />
			</Layer>
		</Frame>
	);
});
