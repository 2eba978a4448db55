import { ember, falu, festival, magnetite, skin, slag, snow } from '../palette.ts';
import { Answer } from '../parts/Answer.tsx';
import { Person } from '../parts/Person.tsx';
import { ellipse } from '../parts/path.ts';

export function Skaters() {
	return (
		<>
			<path
				d={ellipse(220, 1078, 70, 10) + ellipse(410, 1016, 48, 8) + ellipse(640, 1094, 100, 12) + ellipse(860, 1042, 60, 9)}
				fill={slag.dark}
				opacity={0.28}
			/>
			<Person
				x={410}
				y={1014}
				height={104}
				coat={ember.bright}
				legs={slag.darkest}
				hat={falu.middle}
				scarf={slag.middle}
				skin={skin.brown}
				pose="skate"
				arms="out"
			/>
			<Person
				x={220}
				y={1074}
				height={150}
				coat={slag.middle}
				legs={magnetite.middle}
				hat={ember.bright}
				scarf={festival.heart}
				skin={skin.pale}
				pose="skate"
				arms="out"
				flip
			/>
			<g className="moves vision-glide">
				<Person
					x={860}
					y={1040}
					height={122}
					coat={magnetite.pale}
					legs={magnetite.middle}
					hat={slag.bright}
					scarf={snow.white}
					skin={skin.olive}
					pose="skate"
					arms="up"
					bobble
				/>
			</g>
			<Answer word="community">
				<Person
					x={604}
					y={1090}
					height={176}
					coat={falu.middle}
					legs={magnetite.middle}
					hat={magnetite.middle}
					scarf={ember.bright}
					skin={skin.tan}
					arms="holdRight"
					skirt
				/>
				<Person
					x={684}
					y={1094}
					height={112}
					coat={ember.deep}
					legs={slag.darkest}
					hat={snow.white}
					scarf={slag.middle}
					skin={skin.tan}
					arms="holdLeft"
					bobble
				/>
			</Answer>
		</>
	);
}
