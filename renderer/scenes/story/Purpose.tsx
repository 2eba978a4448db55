import { memo } from 'react';
import { concrete, day, ember, falu, leaf, meadow, skin, slag, snow, square, wall } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { Houses, summerHouse } from '../parts/House.tsx';
import { usePaint } from '../parts/Paint.tsx';
import { Person } from '../parts/Person.tsx';
import { ellipse } from '../parts/path.ts';
import { Ridge } from '../parts/Ridge.tsx';
import { Birds, Sun } from '../parts/Sky.tsx';
import type { VisionProps } from '../parts/visionView.ts';
import { WheelchairUser } from '../parts/WithAids.tsx';
import { chapterFrame, chapterLand } from './chapterView.ts';
import { people } from './people.ts';

const { from, to, bottom } = chapterLand;

const paints = {
	sky: {
		span: [0, 640],
		stops: [
			[0, square.sky],
			[0.6, day.mint],
			[1, day.cream],
		],
	},
	hill: {
		span: [780, 1300],
		stops: [
			[0, meadow.middle],
			[1, slag.dark],
		],
	},
} as const;

/** Why a vision: from a height above the valley one sees the way, and where it leads. */
export const Purpose = memo(function Purpose({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="chapter" once="purpose" {...chapterFrame(orientation)} definitions={definitions}>
			<rect x={from} width={to - from} height={bottom} fill={fill.sky} />
			<Sun x={706} y={468} radius={84} core={day.sun} halo={day.sunHalo} />
			<Birds
				stroke={slag.dark}
				size={18}
				at={[
					[200, 392],
					[258, 414],
					[160, 432],
				]}
			/>
			<Ridge
				ground={(x) => 520 + 26 * Math.sin(x / 150 + 0.6) + 26 * Math.exp(-((x - 706) ** 2) / 22000)}
				from={from}
				to={to}
				bottom={900}
				seed={131}
				spacing={9}
				heights={[16, 36]}
				girth={0.5}
				fill={square.far}
			/>
			<Headframe x={352} y={640} scale={0.46} colors={concrete.summerMorning} snowy={false} />
			<Ridge
				ground={(x) => 612 + 16 * Math.sin(x / 110) + 8 * Math.sin(x / 31)}
				from={from}
				to={to}
				bottom={900}
				seed={132}
				spacing={13}
				heights={[22, 50]}
				girth={0.45}
				bare={(x) => x > 620 && x < 800}
				fill={square.near}
			/>
			<path d="M-20 664C240 634 480 690 720 650S980 640 1100 656V1000H-20Z" fill={meadow.pale} />
			<path
				d="M706 566C690 604 742 624 712 650C664 688 520 676 470 722C410 776 560 800 520 900H640C668 800 548 780 596 730C640 684 772 690 768 648C764 618 716 606 718 566Z"
				fill={snow.birch}
			/>
			<Houses
				colors={summerHouse}
				houses={[
					{ x: 190, y: 700, width: 74, height: 54, door: true },
					{ x: 292, y: 712, width: 66, height: 48, wall: wall.ochre },
					{ x: 384, y: 700, width: 70, height: 50, windows: 3 },
					{ x: 800, y: 704, width: 78, height: 56, windows: 3 },
					{ x: 910, y: 716, width: 66, height: 48, wall: wall.cream },
				]}
			/>
			<path d="M-20 846C160 790 360 812 560 840S900 850 1100 790V1920H-20Z" fill={fill.hill} />
			<path
				d={ellipse(214, 868, 52, 8) + ellipse(344, 876, 60, 8) + ellipse(470, 878, 66, 9) + ellipse(620, 880, 48, 8)}
				fill={slag.darkest}
				opacity={0.3}
			/>
			<Person {...people.straw} x={214} y={866} height={160} back arms="holdRight" skirt />
			<Person x={290} y={872} height={104} coat={ember.bright} legs={falu.dark} skin={skin.brown} back arms="holdLeft" />
			<WheelchairUser {...people.iron} x={402} y={876} height={166} arms="wave" />
			<Person {...people.teal} x={520} y={876} height={164} back arms="out" />
			<Person x={624} y={880} height={120} coat={falu.bright} legs={slag.darkest} skin={skin.pale} back arms="up" />
			<Birch x={1010} y={960} height={520} seed={21} lean={-26} width={22} leaves={leaf.birch} leafCount={80} />
		</Frame>
	);
});
