import { ember, falu, festival, hair, homecoming, light, magnetite, skin, slag, snow, timber } from '../palette.ts';
import { Answer } from '../parts/Answer.tsx';
import { Dog } from '../parts/Dog.tsx';
import { useGlow } from '../parts/Frame.tsx';
import { HandLantern } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { ellipse } from '../parts/path.ts';
import { Bench } from '../parts/Square.tsx';
import { WalkingFrameUser, WheelchairUser } from '../parts/WithAids.tsx';

/** Light from the open door of the nearest house, over the snow and over whoever comes home. */
function DoorLight() {
	const glow = useGlow();
	return (
		<g>
			<path d="M121 860H153V958H121Z" fill={light.halo} />
			<path d="M121 958H153L238 1064H92Z" fill={light.halo} opacity={0.6} />
			<circle cx={140} cy={930} r={150} fill={glow} opacity={0.8} className="moves glows" />
			<Person x={137} y={958} height={88} coat={slag.middle} legs={magnetite.middle} skin={skin.tan} hair={hair.white} arms="wave" skirt />
		</g>
	);
}

/** Everyone in their own rhythm: a run, a book, a dog, a slow walk, all homeward. */
export function Homeward() {
	return (
		<>
			<path
				d={
					ellipse(286, 1090, 64, 9) +
					ellipse(456, 1136, 90, 10) +
					ellipse(752, 1122, 40, 8) +
					ellipse(640, 1040, 110, 9) +
					ellipse(944, 1142, 96, 9)
				}
				fill={homecoming.shadow}
				opacity={0.32}
			/>
			<Answer word="belong">
				<DoorLight />
				<WheelchairUser
					x={290}
					y={1088}
					height={158}
					coat={falu.bright}
					legs={magnetite.middle}
					skin={skin.pale}
					hair={hair.copper}
					hat={ember.bright}
					scarf={snow.birch}
					arms="wave"
					flip
				/>
			</Answer>
			<Answer word="rhythm">
				<Bench x={566} y={1038} width={132} size={140} />
				<Person
					x={632}
					y={1038}
					height={140}
					coat={slag.dark}
					legs={magnetite.middle}
					skin={skin.brown}
					hair={hair.dark}
					hat={ember.bright}
					scarf={slag.pale}
					pose="sit"
					arms="carry"
				/>
				<path d="M612 980L632 987L652 980V965L632 972L612 965Z" fill={snow.birch} />
				<Person
					x={752}
					y={1118}
					height={160}
					coat={ember.deep}
					legs={magnetite.dark}
					skin={skin.deep}
					hair={hair.dark}
					hat={slag.bright}
					pose="skate"
					arms="out"
					flip
				/>
				<Person
					x={984}
					y={1140}
					height={162}
					coat={magnetite.pale}
					legs={magnetite.dark}
					skin={skin.rose}
					hair={hair.brown}
					hat={festival.heart}
					scarf={ember.bright}
					pose="walk"
					arms="holdLeft"
				/>
				<path d="M940 1062Q914 1092 902 1094" fill="none" stroke={timber.dark} strokeWidth={3} />
				<Dog x={874} y={1140} size={78} coat={timber.brown} flip />
			</Answer>
			<WalkingFrameUser
				x={430}
				y={1134}
				height={158}
				coat={falu.middle}
				legs={magnetite.middle}
				skin={skin.pale}
				hair={hair.white}
				hat={snow.straw}
				scarf={slag.bright}
				flip
				skirt
			/>
			<Person
				x={506}
				y={1138}
				height={106}
				coat={ember.bright}
				legs={slag.darkest}
				skin={skin.pale}
				hair={hair.copper}
				hat={falu.bright}
				scarf={snow.birch}
				pose="walk"
				bobble
				flip
			/>
			<HandLantern x={532} y={1098} size={15} />
		</>
	);
}
