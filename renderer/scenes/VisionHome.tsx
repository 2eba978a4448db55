import './vision.css';
import { memo } from 'react';
import { concrete, ember, homecoming, snow } from './palette.ts';
import { Answer } from './parts/Answer.tsx';
import { Birch } from './parts/Birch.tsx';
import { Forest } from './parts/Forest.tsx';
import { Frame, Layer } from './parts/Frame.tsx';
import { Headframe } from './parts/Headframe.tsx';
import { Heart } from './parts/Heart.tsx';
import { Houses } from './parts/House.tsx';
import { SnowLantern } from './parts/Lights.tsx';
import { usePaint } from './parts/Paint.tsx';
import { Ridge } from './parts/Ridge.tsx';
import { Snow } from './parts/Sky.tsx';
import { Smoke } from './parts/Smoke.tsx';
import { type VisionProps, visionFrame, visionLand } from './parts/visionView.ts';
import { Homeward } from './vision/Homeward.tsx';
import { colors, hillside, street, treePlace } from './vision/homecomingHouses.ts';

const { from, to, bottom } = visionLand;

const paints = {
	sky: {
		span: [0, 820],
		stops: [
			[0, homecoming.sky],
			[0.42, homecoming.middle],
			[0.78, homecoming.low],
			[1, homecoming.horizon],
		],
	},
	slope: {
		span: [700, 1000],
		stops: [
			[0, homecoming.slope],
			[1, homecoming.field],
		],
	},
	ground: {
		span: [940, 1300],
		stops: [
			[0, homecoming.slope],
			[0.4, homecoming.field],
			[1, homecoming.ground],
		],
	},
	frontGround: {
		span: [1180, 1920],
		stops: [
			[0, homecoming.ground],
			[1, homecoming.groundDeep],
		],
	},
	sun: {
		direction: 'round',
		stops: [
			[0, homecoming.halo, 0.95],
			[0.45, homecoming.halo, 0.5],
			[1, homecoming.halo, 0],
		],
	},
	heart: {
		direction: 'diagonal',
		stops: [
			[0, ember.pale],
			[0.5, homecoming.heartLit],
			[1, homecoming.heart],
		],
	},
} as const;

/** The fourth paragraph: at home, in one's own rhythm. The evening sun is a heart, and every window is lit. */
export const VisionHome = memo(function VisionHome({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="vision" once="vision-home" {...visionFrame(orientation)} definitions={definitions}>
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
				<Ridge
					ground={(x) => 580 + 26 * Math.sin(x / 150 + 1.8) - 40 * Math.exp(-((x - 240) ** 2) / 60000)}
					from={from}
					to={to}
					bottom={1000}
					seed={81}
					spacing={9}
					heights={[18, 40]}
					girth={0.5}
					fill={homecoming.far}
				/>
				<Headframe x={250} y={700} scale={0.6} colors={concrete.warmEvening} />
			</Layer>
			<Layer name="near">
				<Ridge
					ground={(x) => 664 + 18 * Math.sin(x / 115) + 8 * Math.sin(x / 33)}
					from={from}
					to={to}
					bottom={1000}
					seed={82}
					spacing={13}
					heights={[28, 64]}
					girth={0.45}
					fill={homecoming.near}
				/>
			</Layer>
			<Layer name="place">
				<path d="M-880 744C-500 706 -200 734 60 732C400 716 700 694 1120 706V1960H-880Z" fill={fill.slope} />
				<Smoke
					at={[
						[749, 654],
						[944, 652],
						[160, 678],
					]}
					fill={snow.white}
					size={0.7}
				/>
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
				<Birch
					x={1046}
					y={1230}
					height={560}
					seed={16}
					lean={24}
					width={22}
					colors={{ trunk: snow.birch, shade: homecoming.eave, mark: homecoming.shadow, twig: homecoming.shadow }}
				/>
				<SnowLantern x={72} y={1180} />
				<SnowLantern x={800} y={1206} scale={0.8} />
			</Layer>
			<Layer name="snow">
				<Snow count={54} width={1080} height={700} top={420} seed={84} />
			</Layer>
		</Frame>
	);
});
