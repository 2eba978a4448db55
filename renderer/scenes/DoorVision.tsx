import { memo } from 'react';
import './doors.css';
import { bark, concrete, day, ember, falu, festival, hair, leaf, meadow, skin, slag, snow, spruce, wall } from './palette.ts';
import { Birch } from './parts/Birch.tsx';
import { type DoorProps, doorView } from './parts/doorView.ts';
import { Frame, Layer } from './parts/Frame.tsx';
import { Headframe } from './parts/Headframe.tsx';
import { Heart } from './parts/Heart.tsx';
import { Houses, summerHouse } from './parts/House.tsx';
import { usePaint } from './parts/Paint.tsx';
import { Person } from './parts/Person.tsx';
import { circle } from './parts/path.ts';
import { Ridge } from './parts/Ridge.tsx';
import { between, cycle, seeded } from './parts/random.ts';
import { Birds, Sun, SunRays } from './parts/Sky.tsx';

const paints = {
	sky: {
		stops: [
			[0, day.zenith],
			[0.2, day.pale],
			[0.4, day.cream],
			[0.48, day.honey],
		],
	},
	path: {
		stops: [
			[0, meadow.strawLit],
			[1, meadow.straw],
		],
	},
	lake: {
		stops: [
			[0, ember.pale],
			[1, slag.bright],
		],
	},
} as const;

const flowerColors = [snow.birch, ember.bright, skin.pale, falu.middle] as const;

function flowers(): string[] {
	const random = seeded(6);
	const paths = flowerColors.map(() => '');
	for (let index = 0; index < 84; index++) {
		paths[index % paths.length] += circle(random() * 320, 640 + random() * 320, between(random, 1.5, 4));
	}
	return paths;
}

/** Norberg 2040: a summer morning, two people on their way. Drawn 320 × 960; what is shown depends on the door. */
export const DoorVision = memo(function DoorVision({ crop = 'tall' }: DoorProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame
			name="door-vision"
			once="door-vision"
			view={doorView(crop, { wide: 228, low: 412 })}
			anchor="xMidYMin slice"
			definitions={definitions}
		>
			<Layer name="sky">
				<rect width={320} height={960} fill={fill.sky} />
				<SunRays x={160} y={300} reach={520} count={28} fill={day.ray} />
			</Layer>
			<Layer name="sun">
				<Sun x={160} y={300} radius={68} core={day.sun} halo={day.sunHalo} still />
				<g className="moves door-birds">
					<Birds
						stroke={slag.dark}
						at={[
							[58, 158],
							[112, 196],
							[86, 122],
							[150, 132],
							[60, 216],
							[136, 170],
							[174, 182],
						]}
					/>
				</g>
			</Layer>
			<Layer name="far">
				<Ridge
					ground={(x) => 420 + 22 * Math.sin(x / 60) - 16 * Math.sin(x / 23)}
					from={-20}
					to={340}
					bottom={700}
					seed={3}
					spacing={9}
					heights={[14, 34]}
					girth={0.5}
					fill={spruce.morning}
				/>
				<Headframe x={254} y={442} scale={0.36} colors={concrete.summerMorning} snowy={false} />
			</Layer>
			<Layer name="near">
				<path d="M-20 470C80 450 240 452 340 474V560H-20Z" fill={fill.lake} />
				<path d="M120 474h86M96 488h60M180 492h80M130 504h40" stroke={day.ray} strokeWidth={2.5} strokeLinecap="round" opacity={0.8} />
				<Ridge
					ground={(x) => 500 - 40 * Math.sin((x + 20) / 90) + 8 * Math.sin(x / 19)}
					from={-20}
					to={340}
					bottom={960}
					seed={4}
					spacing={11}
					heights={[18, 46]}
					girth={0.5}
					bare={(x) => x > 86 && x < 250}
					fill={meadow.deep}
				/>
			</Layer>
			<Layer name="place">
				<path d="M-20 564C60 520 140 536 190 548C250 562 290 548 340 526V960H-20Z" fill={meadow.middle} />
				<path
					d="M176 536C176 552 128 566 128 596C128 636 236 640 232 700C228 770 90 780 80 960H280C270 820 300 790 296 716C290 640 160 626 164 594C166 572 196 560 188 538Z"
					fill={fill.path}
				/>
				<Houses
					colors={summerHouse}
					houses={[
						{ x: 36, y: 580, width: 56, height: 42 },
						{ x: 98, y: 566, width: 44, height: 32, wall: wall.ochre },
						{ x: 222, y: 580, width: 62, height: 46, windows: 3 },
					]}
				/>
				<path d="M236 534l8 -14h16l-6 14ZM256 534l7 -14h14l-4 14Z" fill={wall.glass} opacity={0.85} />
			</Layer>
			<Layer name="people">
				<Person
					x={206}
					y={690}
					height={78}
					coat={falu.middle}
					legs={slag.darkest}
					hat={ember.bright}
					scarf={ember.bright}
					hair={hair.dark}
					pose="walk"
					arms="holdRight"
					back
				/>
				<Person
					x={248}
					y={690}
					height={54}
					coat={ember.bright}
					legs={slag.darkest}
					hat={slag.dark}
					scarf={slag.dark}
					hair={hair.copper}
					pose="walk"
					arms="up"
					back
				/>
				<g className="moves door-balloon">
					<path d="M262 645C270 610 268 600 284 566" stroke={falu.middle} strokeWidth={1.6} fill="none" />
					<Heart x={286} y={546} size={22} fill={festival.heart} />
					<path d="M276 534q4 -5 9 -2" stroke={skin.pale} strokeWidth={3} strokeLinecap="round" fill="none" />
				</g>
			</Layer>
			<Layer name="frame">
				<Birch
					x={42}
					y={746}
					height={256}
					seed={2}
					lean={10}
					width={12}
					leaves={leaf.birch}
					colors={{ trunk: bark.white, shade: bark.shade, mark: bark.mark, twig: bark.twig }}
				/>
				{flowers().map((path, index) => (
					<path key={cycle(flowerColors, index)} d={path} fill={cycle(flowerColors, index)} opacity={0.9} />
				))}
			</Layer>
		</Frame>
	);
});
