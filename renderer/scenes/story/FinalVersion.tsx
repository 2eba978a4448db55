import { memo } from 'react';
import { dusk, ember, falu, light, snow, timber } from '../palette.ts';
import { Frame, useGlow } from '../parts/Frame.tsx';
import { circle } from '../parts/path.ts';
import { people } from './people.ts';
import { Pendant, Room, storyView, Table, Window } from './Room.tsx';
import { Sheet } from './Sheet.tsx';

function Lamplight() {
	return <Pendant x={326} y={92} glow={useGlow()} shade={falu.bright} />;
}

/** November: it is dark outside early. Under the lamp lies the final version. */
export const FinalVersion = memo(function FinalVersion() {
	return (
		<Frame name="story" once="final-version" view={storyView}>
			<Room wall={dusk.indigo} floor={timber.brown} dado={dusk.deep} />
			<Window x={58} y={60} width={168} height={150}>
				<rect width={200} height={160} fill={dusk.deep} />
				<path d={circle(40, 34, 2) + circle(96, 22, 1.6) + circle(150, 44, 2.2) + circle(176, 20, 1.6)} fill={light.core} />
				<path d="M0 106Q60 76 120 98T200 88V160H0Z" fill={dusk.zenith} />
				<path d="M40 104h8v8h-8ZM58 108h8v8h-8ZM128 104h8v8h-8ZM150 102h8v8h-8Z" fill={light.window} />
			</Window>
			<Window x={426} y={60} width={158} height={150}>
				<rect width={200} height={160} fill={dusk.deep} />
				<path d={circle(54, 30, 2) + circle(130, 24, 1.6) + circle(170, 48, 2)} fill={light.core} />
				<path d="M0 92Q60 108 110 94T200 100V160H0Z" fill={dusk.zenith} />
				<path d="M70 106h8v8h-8ZM92 104h8v8h-8Z" fill={light.window} />
			</Window>
			<Lamplight />
			<Table x={340} y={300} width={392} people={[people.deep, people.chair, people.teal, people.straw]} rolling={people.iron}>
				<Sheet x={336} y={325} width={126} lying lines={6} heart />
				<path d="M470 316h26M478 316v-12q8 -6 12 0v12" fill="none" stroke={snow.birch} strokeWidth={5} />
				<path d="M222 332l30 -10" stroke={ember.bright} strokeWidth={5} strokeLinecap="round" />
			</Table>
		</Frame>
	);
});
