import { memo } from 'react';
import { concrete, day, ember, falu, festival, leaf, light, meadow, skin, slag, timber, wall, works } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { Heart } from '../parts/Heart.tsx';
import { Houses, summerHouse } from '../parts/House.tsx';
import { usePaint } from '../parts/Paint.tsx';
import { Person } from '../parts/Person.tsx';
import { box, ellipse } from '../parts/path.ts';
import { Ridge } from '../parts/Ridge.tsx';
import { range } from '../parts/random.ts';
import { Sun } from '../parts/Sky.tsx';
import type { VisionProps } from '../parts/visionView.ts';
import { WalkingFrameUser } from '../parts/WithAids.tsx';
import { chapterFrame, chapterLand } from './chapterView.ts';
import { people } from './people.ts';

const { from, to, bottom } = chapterLand;

const paints = {
	sky: {
		span: [0, 640],
		stops: [
			[0, works.sky],
			[0.55, works.middle],
			[1, works.low],
		],
	},
	water: {
		span: [800, 1200],
		stops: [
			[0, works.waterLit],
			[1, works.water],
		],
	},
	bank: {
		span: [760, 1300],
		stops: [
			[0, meadow.spring],
			[1, meadow.deep],
		],
	},
} as const;

/** A footbridge that lacks its last planks; its rail carries a heart where the two sides meet. */
function Bridge() {
	const planks = range(15)
		.filter((index) => index < 8 || index > 10)
		.map((index) => box(256 + index * 38, 806, 32, 16));
	return (
		<>
			<path d="M244 836Q540 780 836 836V852Q540 796 244 852Z" fill={timber.brown} />
			<path d={box(384, 824, 16, 150) + box(680, 824, 16, 150)} fill={timber.brown} />
			<path d={planks.join('')} fill={timber.lit} />
			<path
				d={range(8)
					.map((index) => box(258 + index * 80, 734, 8, 76))
					.join('')}
				fill={timber.bright}
			/>
			<path d="M250 736H560M684 736H838" stroke={timber.pale} strokeWidth={10} strokeLinecap="round" />
			<Heart x={540} y={770} size={22} fill={festival.heart} />
		</>
	);
}

/** What happens next: from both banks people lay plank by plank until the bridge holds everyone. */
export const EverydayWork = memo(function EverydayWork({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="chapter" once="everyday-work" {...chapterFrame(orientation)} definitions={definitions}>
			<rect x={from} width={to - from} height={bottom} fill={fill.sky} />
			<Sun x={300} y={450} radius={82} core={day.sun} halo={light.halo} />
			<Ridge
				ground={(x) => 530 + 28 * Math.sin(x / 160 + 2)}
				from={from}
				to={to}
				bottom={900}
				seed={141}
				spacing={9}
				heights={[18, 40]}
				girth={0.5}
				fill={works.far}
			/>
			<Headframe x={820} y={650} scale={0.5} colors={concrete.warmAfternoon} annex={false} snowy={false} />
			<Ridge
				ground={(x) => 620 + 16 * Math.sin(x / 110 + 1) + 8 * Math.sin(x / 31)}
				from={from}
				to={to}
				bottom={900}
				seed={142}
				spacing={13}
				heights={[24, 56]}
				girth={0.45}
				fill={works.near}
			/>
			<path d="M-20 690C240 660 480 700 720 676S980 668 1100 684V1920H-20Z" fill={meadow.pale} />
			<Houses
				colors={summerHouse}
				houses={[
					{ x: 40, y: 724, width: 96, height: 70, door: true },
					{ x: 170, y: 716, width: 84, height: 60, wall: wall.ochre },
					{ x: 850, y: 716, width: 92, height: 66, windows: 3 },
					{ x: 974, y: 724, width: 84, height: 62, wall: wall.cream, door: true },
				]}
			/>
			<path
				d="M360 740C420 772 250 830 220 900C190 980 140 1080 60 1920H1020C960 1080 900 980 860 900C830 830 640 790 700 740Z"
				fill={fill.water}
			/>
			<path
				d="M430 900h110M560 940h130M330 960h70M420 1010h150M640 1020h110"
				stroke={works.waterLit}
				strokeWidth={5}
				strokeLinecap="round"
				opacity={0.8}
			/>
			<path d="M-20 800C120 780 240 800 276 836C290 880 220 960 190 1060C160 1180 120 1400 100 1920H-20Z" fill={fill.bank} />
			<path d="M1100 796C980 780 850 796 812 836C800 880 860 960 890 1060C920 1180 960 1400 980 1920H1100Z" fill={fill.bank} />
			<Person {...people.deep} x={618} y={806} height={126} arms="carry" flip />
			<Bridge />
			<path
				d={ellipse(96, 876, 44, 7) + ellipse(220, 868, 44, 7) + ellipse(904, 872, 60, 8) + ellipse(1020, 870, 40, 7)}
				fill={slag.darkest}
				opacity={0.26}
			/>
			<Person {...people.chair} x={96} y={874} height={158} pose="walk" arms="lift" />
			<Person {...people.teal} x={224} y={866} height={158} pose="walk" arms="lift" />
			<path d="M22 686H304V704H22Z" fill={timber.lit} />
			<path d="M22 698H304V704H22Z" fill={timber.bright} />
			<Person x={414} y={800} height={128} coat={ember.bright} legs={slag.darkest} skin={skin.deep} arms="wave" />
			<Person x={474} y={800} height={92} coat={falu.bright} legs={slag.dark} skin={skin.deep} arms="holdLeft" />
			<WalkingFrameUser {...people.straw} x={926} y={870} height={156} flip />
			<Person {...people.ember} x={1020} y={868} height={160} arms="wave" flip />
			<Birch x={30} y={1040} height={520} seed={24} lean={30} width={22} leaves={leaf.autumn} leafCount={80} />
		</Frame>
	);
});
