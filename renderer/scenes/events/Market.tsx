import { ember, falu, festival, hair, light, magnetite, skin, slag, snow, timber, wall, wool } from '../palette.ts';
import { type HouseColors, Houses, summerHouse, winterHouse } from '../parts/House.tsx';
import { Festoon } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { box, circle, round } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { WalkingFrameUser } from '../parts/WithAids.tsx';
import { Air, Firelight, Floor, Hills } from '../stops/parts/Air.tsx';
import { Basket } from '../stops/parts/Carried.tsx';
import { hatOf, landOf, type Setting } from './setting.ts';

/** A stall with a striped roof over its counter, 200 wide; (x, y) is its left foot. */
function Stall({ x, y, stripe, wares }: { x: number; y: number; stripe: string; wares: readonly string[] }) {
	const lane = 200 / 8;
	const awning = (odd: number) =>
		range(4)
			.map((index) => x - 10 + (index * 2 + odd) * (lane + 2.5))
			.map((left) => `M${round(left)} ${y - 214}h27.5v52q-13.750 18 -27.5 0Z`)
			.join('');
	const heap = (index: number) =>
		range(5)
			.map((ball) => circle(x + 22 + index * 62 + (ball % 3) * 15, y - 98 - Math.floor(ball / 3) * 11, 9))
			.join('');
	return (
		<g>
			<path d={box(x, y - 200, 9, 200) + box(x + 191, y - 200, 9, 200)} fill={timber.brown} />
			<path d={box(x + 4, y - 168, 192, 84)} fill={timber.dark} />
			<path d={box(x - 4, y - 88, 208, 12)} fill={timber.lit} />
			<path d={box(x, y - 76, 200, 76)} fill={timber.middle} />
			<path
				d={range(5)
					.map((index) => box(x + index * 42, y - 76, 4, 76))
					.join('')}
				fill={timber.brown}
			/>
			{wares.map((ware, index) => (
				<path key={ware} d={heap(index)} fill={ware} />
			))}
			<path d={awning(0)} fill={stripe} />
			<path d={awning(1)} fill={snow.birch} />
			<path d={`M${x - 10} ${y - 214}L${x + 8} ${y - 238}H${x + 192}L${x + 210} ${y - 214}Z`} fill={stripe} />
		</g>
	);
}

const houses = [
	{ x: -50, y: 450, width: 130, height: 92 },
	{ x: 96, y: 446, width: 110, height: 78, wall: wall.ochre },
	{ x: 500, y: 446, width: 112, height: 84, wall: wall.cream },
	{ x: 630, y: 452, width: 140, height: 96 },
];

/** Two stalls on the square under wires of lamps, and people who try, choose and carry home. */
export function Market({ winter }: Setting) {
	const land = landOf({ winter });
	const lit: HouseColors = { ...(winter ? winterHouse : summerHouse), window: light.window };
	return (
		<>
			<Air colors={land.sky} />
			<Hills y={370} swell={30} phase={1.2} fill={land.far} trees={[30, 76]} />
			<Houses houses={houses} colors={lit} glow />
			<Floor y={452} fill={winter ? land.field : wool.undyed} edge={land.edge} />
			<Festoon from={[-60, 280]} to={[350, 300]} sag={36} count={10} wire={festival.wire} />
			<Festoon from={[350, 300]} to={[760, 274]} sag={36} count={10} wire={festival.wire} still />
			<Firelight x={350} y={440} size={240} still />
			<Person
				x={226}
				y={530}
				height={168}
				coat={slag.darkest}
				legs={magnetite.dark}
				hat={hatOf({ winter }, wool.madder)}
				hair={hair.grey}
				skin={skin.rose}
				scarf={ember.bright}
			/>
			<Person
				x={452}
				y={530}
				height={164}
				coat={wool.moss}
				legs={magnetite.dark}
				hat={hatOf({ winter }, slag.bright)}
				hair={hair.dark}
				skin={skin.brown}
			/>
			<Stall x={110} y={544} stripe={falu.bright} wares={[ember.middle, falu.middle, slag.bright]} />
			<Stall x={370} y={544} stripe={slag.middle} wares={[ember.pale, wool.ochre, falu.bright]} />
			<Person
				x={330}
				y={578}
				height={190}
				pose="walk"
				coat={falu.middle}
				legs={magnetite.middle}
				hat={hatOf({ winter })}
				hair={hair.brown}
				skin={skin.tan}
				arms="carry"
				skirt
			/>
			<Basket x={330} y={486} width={66} load={ember.bright} />
			<Person
				x={60}
				y={580}
				height={118}
				coat={ember.bright}
				legs={slag.darkest}
				hat={hatOf({ winter }, slag.middle)}
				hair={hair.copper}
				skin={skin.pale}
				arms="up"
				bobble={winter}
			/>
			<WalkingFrameUser
				x={622}
				y={580}
				height={186}
				flip
				coat={wool.woad}
				legs={magnetite.dark}
				hat={hatOf({ winter }, snow.straw)}
				hair={hair.white}
				skin={skin.pale}
			/>
		</>
	);
}
