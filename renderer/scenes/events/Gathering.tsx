import { air, concrete, ember, falu, festival, ground, hair, light, magnetite, skin, slag, snow, wall, wool } from '../palette.ts';
import { Dog } from '../parts/Dog.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { Houses, winterHouse } from '../parts/House.tsx';
import { Festoon } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Stars } from '../parts/Sky.tsx';
import { Air, Firelight, Floor, Hills } from '../stops/parts/Air.tsx';
import { hatOf, type Setting } from './setting.ts';

/** A lit house at night with its door open: people come from all sides, and it is plain that something is on. */
export function Gathering({ winter }: Setting) {
	const roofs = winter ? winterHouse : { ...winterHouse, roof: wall.slate, eave: wall.slateShade };
	return (
		<>
			<Air colors={air.starNight} />
			<Stars count={80} width={700} height={330} seed={5} still />
			<Hills y={390} swell={30} phase={2.2} fill={ground.nightFar} trees={[30, 80]} />
			<Headframe x={592} y={462} scale={0.32} colors={concrete.night} glow annex={false} snowy={winter} />
			<Houses
				houses={[{ x: 170, y: 520, width: 330, height: 168, windows: 4, door: false }]}
				colors={{ ...roofs, window: light.window }}
				glow
			/>
			<path d="M304 522V418H366V522Z" fill={snow.birch} />
			<path d="M310 522V424H360V522Z" fill={light.core} />
			<Floor y={516} fill={winter ? ground.snowDusk : ground.night} edge={light.window} />
			<path d="M310 520H360L440 610H230Z" fill={light.halo} opacity={0.55} />
			<Firelight x={336} y={470} size={170} />
			<Festoon from={[-60, 330]} to={[180, 300]} sag={28} count={7} wire={festival.wire} still />
			<Festoon from={[490, 300]} to={[760, 340]} sag={28} count={7} wire={festival.wire} still />
			<Person
				x={404}
				y={556}
				height={150}
				back
				pose="walk"
				flip
				coat={slag.middle}
				legs={magnetite.dark}
				hat={hatOf({ winter }, ember.bright)}
				hair={hair.dark}
			/>
			<Person
				x={450}
				y={558}
				height={96}
				back
				pose="walk"
				flip
				coat={ember.bright}
				legs={slag.darkest}
				hat={hatOf({ winter }, falu.bright)}
				hair={hair.copper}
				bobble={winter}
			/>
			<Person
				x={236}
				y={560}
				height={164}
				back
				pose="walk"
				coat={falu.bright}
				legs={magnetite.dark}
				hat={hatOf({ winter }, snow.birch)}
				hair={hair.grey}
				skirt
			/>
			<Person
				x={176}
				y={566}
				height={172}
				back
				pose="walk"
				coat={magnetite.pale}
				legs={magnetite.dark}
				hat={hatOf({ winter }, slag.bright)}
				hair={hair.brown}
			/>
			<Person
				x={606}
				y={580}
				height={196}
				pose="walk"
				flip
				coat={wool.madder}
				legs={magnetite.middle}
				hat={hatOf({ winter }, slag.pale)}
				hair={hair.brown}
				skin={skin.brown}
				arms="holdRight"
			/>
			<Dog x={556} y={584} size={76} coat={wool.undyed} flip />
		</>
	);
}
