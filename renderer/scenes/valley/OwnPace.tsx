import { memo } from 'react';
import { concrete, day, ember, falu, hair, leaf, meadow, skin, slag, snow, square, timber, wall } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Dog } from '../parts/Dog.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { Houses, summerHouse } from '../parts/House.tsx';
import { usePaint } from '../parts/Paint.tsx';
import { Person } from '../parts/Person.tsx';
import { ellipse } from '../parts/path.ts';
import { Ridge } from '../parts/Ridge.tsx';
import { Birds, Cloud, Sun } from '../parts/Sky.tsx';
import { Bench } from '../parts/Square.tsx';
import type { VisionProps } from '../parts/visionView.ts';
import { WalkingFrameUser, WheelchairUser, WhiteCaneUser } from '../parts/WithAids.tsx';
import { chapterFrame, chapterLand } from '../story/chapterView.ts';

const { from, to, bottom } = chapterLand;

const paints = {
	sky: {
		span: [0, 640],
		stops: [
			[0, day.teal],
			[0.55, day.mint],
			[1, day.cream],
		],
	},
	lake: {
		span: [690, 800],
		stops: [
			[0, day.iceLit],
			[1, day.iceDeep],
		],
	},
} as const;

/** A walk along the lake on which everyone keeps their own pace: on wheels, with a cane, with a frame, on foot. */
export const OwnPace = memo(function OwnPace({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="valley" once="own-pace" {...chapterFrame(orientation)} definitions={definitions}>
			<rect x={from} width={to - from} height={bottom} fill={fill.sky} />
			<Sun x={300} y={492} radius={80} core={day.sun} halo={day.sunHalo} />
			<Cloud x={700} y={470} width={220} fill={snow.white} />
			<Birds
				stroke={slag.dark}
				size={17}
				at={[
					[520, 470],
					[574, 494],
					[486, 506],
				]}
			/>
			<Ridge
				ground={(x) => 590 + 24 * Math.sin(x / 150 + 2.4)}
				from={from}
				to={to}
				bottom={900}
				seed={161}
				spacing={9}
				heights={[18, 40]}
				girth={0.5}
				fill={square.far}
			/>
			<Headframe x={566} y={690} scale={0.44} colors={concrete.summerMorning} snowy={false} />
			<Ridge
				ground={(x) => 660 + 10 * Math.sin(x / 90)}
				from={from}
				to={to}
				bottom={900}
				seed={162}
				spacing={13}
				heights={[22, 46]}
				girth={0.45}
				fill={square.near}
			/>
			<Houses
				colors={summerHouse}
				houses={[
					{ x: 96, y: 704, width: 70, height: 50, door: true },
					{ x: 196, y: 702, width: 60, height: 44, wall: wall.ochre },
					{ x: 856, y: 704, width: 72, height: 52, windows: 3 },
				]}
			/>
			<rect x={from} y={700} width={to - from} height={120} fill={fill.lake} />
			<path
				d="M80 726h120M300 744h160M560 722h110M700 752h190M150 770h90M930 732h100"
				stroke={day.gloss}
				strokeWidth={4}
				strokeLinecap="round"
			/>
			<path d="M-20 796C220 780 480 802 720 790S980 782 1100 788V1920H-20Z" fill={meadow.middle} />
			<path d="M-20 832C220 816 480 836 720 826S980 820 1100 824V918C860 926 500 904 -20 930Z" fill={square.ground} />
			<Bench x={836} y={826} width={132} size={128} />
			<Person
				x={906}
				y={826}
				height={128}
				coat={slag.dark}
				legs={slag.darkest}
				skin={skin.brown}
				hair={hair.white}
				scarf={ember.bright}
				pose="sit"
				arms="wave"
			/>
			<path
				d={ellipse(150, 878, 60, 8) + ellipse(356, 884, 54, 8) + ellipse(560, 880, 60, 8) + ellipse(700, 886, 40, 7)}
				fill={timber.dark}
				opacity={0.24}
			/>
			<WalkingFrameUser
				x={134}
				y={876}
				height={160}
				coat={falu.middle}
				legs={slag.darkest}
				skin={skin.pale}
				hair={hair.white}
				scarf={slag.pale}
				skirt
			/>
			<WhiteCaneUser
				x={344}
				y={882}
				height={168}
				coat={slag.middle}
				legs={slag.darkest}
				skin={skin.tan}
				hair={hair.brown}
				scarf={snow.birch}
			/>
			<WheelchairUser x={556} y={878} height={172} coat={ember.bright} skin={skin.deep} hair={hair.dark} scarf={falu.bright} arms="wave" />
			<Person x={704} y={884} height={108} coat={falu.bright} legs={slag.darkest} skin={skin.deep} hair={hair.dark} pose="walk" arms="up" />
			<Dog x={806} y={892} size={80} coat={timber.brown} />
			<Birch x={1040} y={980} height={500} seed={33} lean={-22} width={22} leaves={leaf.birch} leafCount={76} />
		</Frame>
	);
});
