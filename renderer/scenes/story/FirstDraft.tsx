import { memo } from 'react';
import { day, ember, leaf, slag, snow, timber, works } from '../palette.ts';
import { Frame } from '../parts/Frame.tsx';
import { circle } from '../parts/path.ts';
import { people } from './people.ts';
import { Room, storyView, Table, Window } from './Room.tsx';
import { PictureCard, Sheet } from './Sheet.tsx';

/** September: the pictures of the day have become a first draft, and pencils go over it. */
export const FirstDraft = memo(function FirstDraft() {
	return (
		<Frame name="story" once="first-draft" view={storyView}>
			<Room wall={day.sand} floor={works.ground} dado={works.field} />
			<Window x={372} y={50} width={212} height={156}>
				<rect width={200} height={160} fill={works.middle} />
				<path d="M0 90Q50 58 110 82T200 72V160H0Z" fill={works.far} />
				<path d="M0 112Q70 92 120 108T200 100V160H0Z" fill={works.near} />
				<path d={circle(44, 84, 18) + circle(62, 96, 15) + circle(30, 100, 13)} fill={leaf.autumn[0]} />
				<path d={circle(150, 92, 16) + circle(166, 104, 13)} fill={leaf.autumn[2]} />
				<path d="M46 96V140M156 104V140" stroke={snow.birch} strokeWidth={4} />
			</Window>
			<path d="M70 66H300" stroke={timber.brown} strokeWidth={3} />
			<PictureCard x={110} y={98} width={76} sky={day.pale} hill={slag.middle} turn={-2} />
			<PictureCard x={192} y={102} width={80} sky={ember.bright} hill={ember.deep} turn={3} />
			<PictureCard x={270} y={98} width={70} sky={slag.pale} hill={slag.dark} turn={-3} />
			<Table x={330} y={296} width={420} people={[people.ember, people.straw, people.teal, people.chair, people.deep]}>
				<Sheet x={326} y={322} width={124} lying turn={-4} lines={7} />
				<path d="M268 330l36 -16M392 316l-30 14M352 340l34 4" stroke={ember.deep} strokeWidth={5} strokeLinecap="round" />
				<path d="M300 324q26 -10 52 0" fill="none" stroke={ember.deep} strokeWidth={3} />
				<Sheet x={190} y={326} width={60} lying turn={10} lines={3} />
				<Sheet x={466} y={324} width={60} lying turn={-12} lines={3} />
			</Table>
		</Frame>
	);
});
