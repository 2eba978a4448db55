import { memo } from 'react';
import { concrete, ember, falu, festival, hair, homecoming, leaf, meadow, skin, slag, snow, wall } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { Heart } from '../parts/Heart.tsx';
import { Houses, summerHouse } from '../parts/House.tsx';
import { usePaint } from '../parts/Paint.tsx';
import { Person } from '../parts/Person.tsx';
import { circle, ellipse } from '../parts/path.ts';
import { Ridge } from '../parts/Ridge.tsx';
import { between, cycle, seeded } from '../parts/random.ts';
import { Sun } from '../parts/Sky.tsx';
import type { VisionProps } from '../parts/visionView.ts';
import { WheelchairUser } from '../parts/WithAids.tsx';
import { chapterFrame, chapterLand } from '../story/chapterView.ts';

const { from, to, bottom } = chapterLand;

const paints = {
	sky: {
		span: [0, 680],
		stops: [
			[0, homecoming.sky],
			[0.6, homecoming.middle],
			[1, homecoming.low],
		],
	},
	meadow: {
		span: [780, 1700],
		stops: [
			[0, meadow.straw],
			[1, meadow.autumnPale],
		],
	},
} as const;

const flowerColors = [snow.birch, ember.bright, falu.bright] as const;

/** Flowers on the meadow in front of everyone. */
function flowers(): string[] {
	const random = seeded(153);
	const paths = flowerColors.map(() => '');
	for (let index = 0; index < 140; index++)
		paths[index % paths.length] += circle(between(random, from, to), between(random, 905, 1500), between(random, 3, 7));
	return paths;
}

/** A word in the air: a bubble with a heart in it, whatever the language. Its tail points down to who says it. */
function Word({
	x,
	y,
	size,
	fill,
	heart,
	flip = false,
}: {
	x: number;
	y: number;
	size: number;
	fill: string;
	heart: string;
	flip?: boolean;
}) {
	return (
		<g transform={`translate(${x} ${y}) scale(${flip ? -size : size} ${size})`}>
			<path
				d="M-1 -.2C-1 -.68 -.62 -.8 0 -.8S1 -.68 1 -.2S.62 .4 .1 .4C-.04 .62 -.2 .74 -.46 .8C-.36 .66 -.32 .52 -.34 .37C-.78 .3 -1 .14 -1 -.2Z"
				fill={fill}
			/>
			<Heart x={0} y={-0.2} size={0.34} fill={heart} />
		</g>
	);
}

/** The people of the valley on a meadow one evening, talking: each in a language of their own, all of them understood. */
export const ManyTongues = memo(function ManyTongues({ orientation = 'portrait' }: VisionProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="valley" once="many-tongues" {...chapterFrame(orientation)} definitions={definitions}>
			<rect x={from} width={to - from} height={bottom} fill={fill.sky} />
			<Sun x={540} y={500} radius={92} core={homecoming.halo} halo={snow.birch} />
			<Ridge
				ground={(x) => 560 + 26 * Math.sin(x / 150 + 1.2)}
				from={from}
				to={to}
				bottom={900}
				seed={151}
				spacing={9}
				heights={[18, 40]}
				girth={0.5}
				fill={homecoming.far}
			/>
			<Headframe x={888} y={670} scale={0.44} colors={concrete.warmEvening} snowy={false} />
			<Ridge
				ground={(x) => 646 + 16 * Math.sin(x / 110)}
				from={from}
				to={to}
				bottom={900}
				seed={152}
				spacing={13}
				heights={[24, 54]}
				girth={0.45}
				fill={homecoming.near}
			/>
			<path d="M-20 716C240 690 480 728 720 704S980 700 1100 712V1920H-20Z" fill={meadow.autumnPale} />
			<Houses
				colors={summerHouse}
				houses={[
					{ x: 40, y: 744, width: 92, height: 66, door: true },
					{ x: 170, y: 734, width: 74, height: 54, wall: wall.ochre },
					{ x: 806, y: 738, width: 80, height: 58, windows: 3 },
					{ x: 952, y: 746, width: 88, height: 62, wall: wall.cream, door: true },
				]}
			/>
			<path d="M-20 800C220 770 480 806 720 786S980 770 1100 784V1920H-20Z" fill={fill.meadow} />
			<path
				d={
					ellipse(170, 872, 48, 8) +
					ellipse(314, 862, 46, 7) +
					ellipse(470, 876, 62, 9) +
					ellipse(626, 868, 46, 7) +
					ellipse(764, 876, 36, 7) +
					ellipse(902, 870, 50, 8)
				}
				fill={meadow.autumn}
				opacity={0.6}
			/>
			<Person
				x={170}
				y={870}
				height={164}
				coat={slag.dark}
				legs={slag.darkest}
				skin={skin.olive}
				hair={falu.bright}
				hat={falu.bright}
				arms="wave"
				skirt
			/>
			<Person x={314} y={860} height={158} coat={ember.bright} legs={falu.dark} skin={skin.deep} hair={hair.dark} arms="holdRight" />
			<WheelchairUser x={460} y={874} height={170} coat={falu.middle} skin={skin.pale} hair={hair.white} scarf={ember.bright} arms="wave" />
			<Person
				x={626}
				y={866}
				height={162}
				coat={snow.birch}
				legs={slag.dark}
				skin={skin.brown}
				hair={hair.dark}
				scarf={slag.middle}
				arms="out"
			/>
			<Person x={764} y={874} height={112} coat={slag.middle} legs={slag.darkest} skin={skin.rose} hair={hair.copper} arms="up" />
			<Person x={902} y={868} height={160} coat={festival.heart} legs={slag.darkest} skin={skin.tan} hair={hair.brown} arms="wave" flip />
			<Word x={214} y={616} size={64} fill={snow.white} heart={festival.heart} />
			<Word x={352} y={656} size={46} fill={slag.mist} heart={slag.middle} />
			<Word x={506} y={626} size={58} fill={ember.pale} heart={ember.deep} />
			<Word x={664} y={650} size={50} fill={snow.white} heart={slag.middle} flip />
			<Word x={772} y={708} size={36} fill={ember.pale} heart={festival.heart} flip />
			<Word x={886} y={622} size={56} fill={slag.mist} heart={festival.heart} flip />
			{flowers().map((path, index) => (
				<path key={cycle(flowerColors, index)} d={path} fill={cycle(flowerColors, index)} />
			))}
			<Birch x={1046} y={960} height={460} seed={31} lean={-20} width={20} leaves={leaf.autumn} leafCount={64} />
		</Frame>
	);
});
