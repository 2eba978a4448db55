import { memo } from 'react';
import { ember, leaf, light, slag, snow, timber, wall, works } from '../palette.ts';
import { Frame } from '../parts/Frame.tsx';
import { Houses, summerHouse } from '../parts/House.tsx';
import { Person } from '../parts/Person.tsx';
import { circle, ellipse } from '../parts/path.ts';
import { WalkingFrameUser } from '../parts/WithAids.tsx';
import { people } from './people.ts';
import { storyView } from './Room.tsx';
import { Sheet } from './Sheet.tsx';

/** October: the new draft goes out, under the arms of those who will read it at home and answer. */
export const OutForComment = memo(function OutForComment() {
	return (
		<Frame name="story" once="out-for-comment" view={storyView}>
			<rect width={640} height={480} fill={works.sky} />
			<circle cx={504} cy={92} r={62} fill={works.middle} />
			<circle cx={504} cy={92} r={40} fill={light.core} />
			<path d="M0 196Q120 126 270 178T640 150V480H0Z" fill={works.far} />
			<path d="M0 238Q160 192 330 228T640 206V480H0Z" fill={works.near} />
			<Houses
				colors={summerHouse}
				houses={[
					{ x: 60, y: 292, width: 112, height: 80, door: true },
					{ x: 248, y: 284, width: 100, height: 72, wall: wall.ochre, windows: 3 },
					{ x: 454, y: 292, width: 120, height: 84, door: true },
				]}
			/>
			<path d={circle(208, 226, 32) + circle(186, 250, 24) + circle(228, 252, 24)} fill={leaf.autumn[0]} />
			<path d={circle(404, 232, 30) + circle(386, 256, 22) + circle(424, 254, 24)} fill={leaf.autumn[2]} />
			<path d="M206 244V300M404 246V300" stroke={timber.brown} strokeWidth={7} />
			<path d="M0 288Q200 268 330 284T640 280V480H0Z" fill={works.ground} />
			<path
				d="M-20 452C140 330 250 420 330 360C400 310 500 400 660 322V400C520 450 420 372 350 420C260 480 160 400 60 500H-20Z"
				fill={works.middle}
			/>
			<path
				d={ellipse(122, 424, 40, 7) + ellipse(262, 432, 40, 7) + ellipse(404, 424, 44, 7) + ellipse(532, 416, 40, 7)}
				fill={timber.dark}
				opacity={0.24}
			/>
			<Person {...people.chair} x={122} y={422} height={154} pose="walk" arms="carry" flip />
			<Sheet x={108} y={348} width={38} turn={-10} lines={4} />
			<Person {...people.teal} x={262} y={430} height={158} pose="walk" arms="holdRight" />
			<Sheet x={310} y={352} width={38} turn={8} lines={4} />
			<WalkingFrameUser {...people.straw} x={394} y={422} height={152} />
			<Sheet x={446} y={358} width={34} turn={4} lines={3} />
			<Person {...people.ember} x={532} y={414} height={152} pose="walk" arms="wave" />
			<Sheet x={578} y={270} width={36} turn={12} lines={4} />
			<path d={ellipse(60, 446, 9, 4) + ellipse(196, 462, 8, 4) + ellipse(348, 460, 9, 4) + ellipse(480, 450, 8, 4)} fill={ember.deep} />
			<path d={ellipse(84, 462, 8, 3) + ellipse(228, 448, 7, 3) + ellipse(590, 450, 8, 4)} fill={slag.middle} opacity={0.5} />
			<path d={ellipse(300, 454, 7, 3) + ellipse(440, 462, 8, 3)} fill={snow.birch} />
		</Frame>
	);
});
