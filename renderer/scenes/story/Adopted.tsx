import { memo } from 'react';
import { dusk, ember, falu, festival, hair, light, magnetite, skin, slag, snow, timber, wool } from '../palette.ts';
import { Frame, useGlow } from '../parts/Frame.tsx';
import { Heart } from '../parts/Heart.tsx';
import { Person } from '../parts/Person.tsx';
import { box, circle } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { people } from './people.ts';
import { Room, storyView, Window } from './Room.tsx';
import { Sheet } from './Sheet.tsx';

/** The seven lights of Advent in a window. */
function AdventLights({ x, y }: { x: number; y: number }) {
	const glow = useGlow();
	const candles = range(7).map((index) => ({ left: x + (index - 3) * 17, top: y - 34 + Math.abs(index - 3) * 9 }));
	return (
		<>
			<circle cx={x} cy={y - 36} r={92} fill={glow} opacity={0.8} />
			<path d={`M${x - 62} ${y}L${x} ${y - 30}L${x + 62} ${y}Z`} fill={falu.bright} />
			<path d={candles.map(({ left, top }) => box(left - 2.5, top, 5, 16)).join('')} fill={snow.birch} />
			<path d={candles.map(({ left, top }) => circle(left, top - 5, 4)).join('')} fill={light.core} />
		</>
	);
}

const council = [
	{ x: 92, coat: slag.dark, hair: hair.brown },
	{ x: 182, coat: falu.bright, hair: hair.grey },
	{ x: 272, coat: wool.moss, hair: hair.dark },
	{ x: 368, coat: magnetite.pale, hair: hair.copper },
	{ x: 458, coat: slag.middle, hair: hair.white },
	{ x: 548, coat: ember.deep, hair: hair.dark },
] as const;

/** 15 December: the council adopts the vision. */
export const Adopted = memo(function Adopted() {
	return (
		<Frame name="story" once="adopted" view={storyView}>
			<Room wall={falu.dark} floor={timber.brown} dado={falu.darkest} />
			<Window x={54} y={48} width={156} height={150}>
				<rect width={200} height={160} fill={dusk.deep} />
				<path d="M0 112Q60 92 120 106T200 100V160H0Z" fill={snow.blue} />
				<path
					d={range(14)
						.map((index) => circle((index * 47) % 200, (index * 31) % 110, 2.5 + (index % 3)))
						.join('')}
					fill={snow.white}
				/>
			</Window>
			<AdventLights x={132} y={196} />
			<rect x={408} y={44} width={176} height={150} rx={10} fill={snow.birch} />
			<Sheet x={496} y={118} width={92} heart lines={5} />
			<Heart x={320} y={96} size={44} fill={festival.heart} />
			<Person {...people.chair} x={320} y={346} height={176} pose="none" arms="wave" />
			<path d="M372 188l18 -10M366 178l10 -16l20 10l-10 16Z" fill={timber.lit} stroke={timber.lit} strokeWidth={4} strokeLinejoin="round" />
			<path d="M246 270H394L404 372H236Z" fill={timber.bright} />
			<path d={box(232, 260, 176, 14)} fill={timber.pale} />
			{council.map((person) => (
				<Person key={person.x} {...person} y={506} height={166} skin={skin.rose} pose="none" back />
			))}
			<path
				d={council.map(({ x }) => `M${x - 34} 480V446Q${x - 34} 430 ${x - 18} 430H${x + 18}Q${x + 34} 430 ${x + 34} 446V480Z`).join('')}
				fill={timber.dark}
			/>
		</Frame>
	);
});
