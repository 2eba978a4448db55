import { memo } from 'react';
import { day, ember, falu, light, magnetite, slag, snow, timber, wall } from '../palette.ts';
import { Frame } from '../parts/Frame.tsx';
import { Person } from '../parts/Person.tsx';
import { box, ellipse } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { WheelchairUser } from '../parts/WithAids.tsx';
import { people } from './people.ts';
import { storyView } from './Room.tsx';
import { PictureCard, Sheet } from './Sheet.tsx';

/** The arena's hall: trusses, lamps, a floor with the lines of its games. */
function Hall() {
	const lamps = range(5).map((index) => 70 + index * 125);
	return (
		<>
			<rect width={640} height={300} fill={snow.cream} />
			<rect width={640} height={74} fill={magnetite.soft} />
			<path
				d={range(8)
					.map((index) => `M${index * 92 - 20} 12L${index * 92 + 26} 70L${index * 92 + 72} 12`)
					.join('')}
				fill="none"
				stroke={magnetite.pale}
				strokeWidth={5}
			/>
			<path d={box(0, 6, 640, 8) + box(0, 66, 640, 8)} fill={magnetite.pale} />
			<path d={lamps.map((x) => box(x - 26, 76, 52, 8)).join('')} fill={light.core} />
			<path d={lamps.map((x) => `M${x - 26} 84h52l34 90h-120Z`).join('')} fill={light.warm} opacity={0.5} />
			<path d={box(0, 178, 640, 122)} fill={wall.red} opacity={0.9} />
			<path d={box(0, 178, 640, 8)} fill={falu.dark} />
			<path
				d={range(3)
					.map((row) => box(0, 206 + row * 28, 640, 5))
					.join('')}
				fill={falu.dark}
				opacity={0.5}
			/>
			<rect y={284} width={640} height={196} fill={timber.pale} />
			<path
				d={`M0 330H640M0 440H640${ellipse(320, 388, 120, 50)}M320 284V480`}
				fill="none"
				stroke={snow.birch}
				strokeWidth={4}
				opacity={0.8}
			/>
		</>
	);
}

/** A board full of bright pictures of what could be. */
function Board({ x, y }: { x: number; y: number }) {
	return (
		<g transform={`translate(${x} ${y})`}>
			<path d="M-78 0L-90 132M78 0L90 132" stroke={magnetite.pale} strokeWidth={6} strokeLinecap="round" />
			<rect x={-96} y={-66} width={192} height={142} rx={8} fill={snow.white} />
			<PictureCard x={-48} y={-26} width={78} sky={day.pale} hill={slag.middle} turn={-3} />
			<PictureCard x={46} y={-28} width={76} sky={ember.bright} hill={falu.bright} turn={4} />
			<PictureCard x={-44} y={40} width={74} sky={ember.pale} hill={ember.deep} turn={3} />
			<PictureCard x={46} y={38} width={80} sky={slag.pale} hill={slag.dark} turn={-2} />
		</g>
	);
}

/** August: a whole day in the arena. Groups with pictures of the future, and words for what is strong here and now. */
export const FutureDay = memo(function FutureDay() {
	return (
		<Frame name="story" once="future-day" view={storyView}>
			<Hall />
			<Person {...people.moss} x={96} y={318} height={116} arms="down" />
			<Person {...people.straw} x={150} y={314} height={112} arms="wave" flip />
			<Person {...people.deep} x={498} y={316} height={116} arms="carry" />
			<Person {...people.teal} x={552} y={320} height={118} arms="holdLeft" />
			<Sheet x={524} y={262} width={30} turn={6} lines={3} />
			<Board x={316} y={206} />
			<path
				d={ellipse(196, 428, 70, 9) + ellipse(292, 438, 40, 8) + ellipse(416, 436, 44, 8) + ellipse(488, 432, 40, 7)}
				fill={timber.dark}
				opacity={0.25}
			/>
			<WheelchairUser {...people.iron} x={188} y={426} height={156} arms="wave" />
			<Person {...people.ember} x={288} y={436} height={158} arms="up" back />
			<Person {...people.chair} x={414} y={436} height={164} arms="wave" flip />
			<Person {...people.teal} x={492} y={430} height={150} arms="holdLeft" coat={ember.deep} />
			<Sheet x={462} y={356} width={36} turn={-8} lines={3} />
		</Frame>
	);
});
