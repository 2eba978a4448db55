import { air, ground, magnetite, skin, slag, timber, wool } from '../palette.ts';
import { HandLantern } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { TimberHeadframe } from './parts/Building.tsx';
import { Company, rowOf } from './parts/Company.tsx';
import { industrial } from './parts/outfits.ts';

const coats = [wool.walnut, magnetite.pale, slag.dark];
const hats = [magnetite.middle, wool.madder];

/** The mine stands still in the snow; men, women and children stand together round one who speaks from a crate. */
export function Strike1891() {
	return (
		<>
			<Air colors={air.winterDusk} />
			<Hills y={360} swell={22} phase={1.2} fill={ground.duskForest} trees={[30, 74]} />
			<TimberHeadframe x={516} y={410} scale={0.98} face={timber.brown} shade={timber.dark} window={magnetite.dark} />
			<path d="M386 410V346L424 320L462 346V410ZM-60 418Q300 380 760 410V610H-60Z" fill={ground.snowDusk} />
			<Company
				members={rowOf({ from: 60, to: 700, y: 468, height: 112, seed: 5 })}
				coats={coats.slice(1)}
				face={skin.tan}
				hats={hats.slice(0, 1)}
			/>
			<Company
				members={rowOf({ from: 90, to: 700, y: 514, height: 142, seed: 8, cheering: true })}
				coats={coats}
				face={skin.rose}
				hats={hats}
			/>
			<path d="M246 556V470H370V556Z" fill={timber.middle} />
			<path d="M246 470H370V482H246ZM246 512H370V520H246Z" fill={timber.lit} />
			<Person x={308} y={472} height={206} {...industrial.striker} arms="wave" />
			<HandLantern x={264} y={394} size={24} />
			<Floor y={542} fill={ground.snow} edge={ground.snowShade} />
			<Person x={170} y={566} height={184} {...industrial.mother} arms="holdRight" />
			<Person x={226} y={566} height={118} {...industrial.mother} coat={wool.ochre} arms="holdLeft" />
			<Person x={500} y={566} height={196} {...industrial.miner} arms="holdLeft" />
		</>
	);
}
