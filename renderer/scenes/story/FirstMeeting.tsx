import { memo } from 'react';
import { concrete, day, ember, falu, meadow, slag, snow, square, timber } from '../palette.ts';
import { Frame } from '../parts/Frame.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { circle } from '../parts/path.ts';
import { people } from './people.ts';
import { Room, storyView, Table, Window } from './Room.tsx';
import { PictureCard, Sheet } from './Sheet.tsx';

/** May: the working group meets for the first time. Examples on the wall, a plan on the table, spring outside. */
export const FirstMeeting = memo(function FirstMeeting() {
	return (
		<Frame name="story" once="first-meeting" view={storyView}>
			<Room wall={day.mint} floor={square.ground} dado={slag.bright} />
			<Window x={64} y={54} width={216} height={156}>
				<rect width={200} height={160} fill={square.sky} />
				<circle cx={58} cy={46} r={20} fill={day.sun} />
				<path d="M0 92Q50 60 108 84T200 70V160H0Z" fill={square.far} />
				<Headframe x={140} y={110} scale={0.17} colors={concrete.summerMorning} snowy={false} />
				<path d="M0 118Q60 96 120 114T200 104V160H0Z" fill={meadow.spring} />
				<path d={circle(26, 92, 15) + circle(40, 80, 13) + circle(18, 76, 11)} fill={meadow.pale} />
				<path d="M28 92V134" stroke={snow.birch} strokeWidth={4} />
			</Window>
			<rect x={340} y={46} width={236} height={164} rx={10} fill={timber.pale} />
			<PictureCard x={398} y={98} width={84} sky={day.pale} hill={slag.middle} turn={-4} />
			<PictureCard x={506} y={92} width={92} sky={ember.pale} hill={falu.bright} turn={3} />
			<PictureCard x={420} y={168} width={78} sky={day.peach} hill={slag.dark} turn={4} />
			<Sheet x={518} y={164} width={52} turn={-5} lines={4} />
			<Table x={344} y={300} width={400} people={[people.chair, people.teal, people.ember, people.straw]} rolling={people.iron}>
				<Sheet x={280} y={326} width={70} lying turn={-8} lines={4} />
				<Sheet x={396} y={322} width={84} lying turn={5} />
				<path d="M470 318l40 8" stroke={ember.deep} strokeWidth={5} strokeLinecap="round" />
			</Table>
		</Frame>
	);
});
