import { ember, falu, hair, magnetite, skin, slag, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { ellipse } from '../parts/path.ts';
import { OreCart } from '../parts/Strata.tsx';
import { CargoBike } from '../parts/Works.tsx';

/** A guide with two children at an old cart; someone rides by with the shopping and a child in the box. */
export function Visitors() {
	return (
		<>
			<path d={ellipse(664, 1044, 52, 8) + ellipse(760, 1040, 96, 9) + ellipse(530, 1146, 150, 11)} fill={timber.dark} opacity={0.25} />
			<g transform="translate(778 1034) scale(.62)">
				<OreCart x={0} y={0} />
			</g>
			<Person
				x={668}
				y={1042}
				height={162}
				coat={falu.middle}
				legs={magnetite.middle}
				skin={skin.olive}
				hair={hair.grey}
				scarf={ember.bright}
				arms="out"
			/>
			<Person
				x={604}
				y={1044}
				height={104}
				coat={slag.middle}
				legs={slag.darkest}
				skin={skin.pale}
				hair={hair.copper}
				hat={ember.bright}
				arms="down"
				flip
			/>
			<Person x={560} y={1032} height={92} coat={ember.bright} legs={falu.dark} skin={skin.deep} hair={hair.dark} arms="wave" flip />
			<g className="moves vision-glide">
				<CargoBike x={442} y={1144} />
			</g>
		</>
	);
}
