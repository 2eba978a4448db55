import { ember, falu, hair, magnetite, skin, slag, snow, square, timber } from '../palette.ts';
import { Answer } from '../parts/Answer.tsx';
import { Person } from '../parts/Person.tsx';
import { ellipse } from '../parts/path.ts';
import { LeaningLadder } from '../parts/Square.tsx';
import { WheelchairUser } from '../parts/WithAids.tsx';

/** Two carry the ridge beam, one waits on the ladder: the house goes up because everyone lifts. */
export function Builders() {
	return (
		<Answer word="together">
			<LeaningLadder foot={[900, 968]} top={[826, 690]} width={42} />
			<Person x={878} y={862} height={132} coat={slag.middle} legs={slag.darkest} hat={ember.bright} hair={hair.dark} arms="up" back />
			<path d={ellipse(150, 1042, 52, 8) + ellipse(318, 1042, 52, 8)} fill={square.shadow} opacity={0.3} />
			<Person
				x={150}
				y={1040}
				height={164}
				coat={falu.middle}
				legs={magnetite.middle}
				skin={skin.tan}
				hair={hair.copper}
				pose="walk"
				arms="lift"
			/>
			<Person
				x={318}
				y={1040}
				height={164}
				coat={ember.bright}
				legs={slag.darkest}
				skin={skin.deep}
				hair={hair.dark}
				pose="walk"
				arms="lift"
			/>
			<path d="M64 846H396V868H64Z" fill={timber.lit} />
			<path d="M64 861H396V868H64Z" fill={timber.bright} />
		</Answer>
	);
}

export function Neighbours() {
	return (
		<Answer word="everyone">
			<path
				d={ellipse(552, 1112, 66, 10) + ellipse(676, 1116, 34, 7) + ellipse(862, 1112, 72, 10) + ellipse(756, 1092, 40, 7)}
				fill={square.shadow}
				opacity={0.3}
			/>
			<WheelchairUser
				x={546}
				y={1110}
				height={176}
				coat={slag.middle}
				legs={magnetite.middle}
				skin={skin.brown}
				hair={hair.dark}
				scarf={ember.bright}
				arms="wave"
			/>
			<Person x={676} y={1114} height={112} coat={falu.bright} legs={slag.darkest} skin={skin.brown} hair={hair.dark} arms="up" />
			<Person
				x={756}
				y={1090}
				height={148}
				coat={snow.straw}
				legs={slag.dark}
				skin={skin.pale}
				hair={hair.white}
				scarf={falu.middle}
				arms="holdRight"
				skirt
			/>
			<Person x={832} y={1112} height={168} coat={slag.dark} legs={magnetite.middle} skin={skin.olive} hair={hair.brown} arms="holdLeft" />
			<Person x={904} y={1112} height={96} coat={ember.bright} legs={falu.dark} skin={skin.olive} hair={hair.brown} arms="wave" skirt />
		</Answer>
	);
}
