import { air, falu, ground, magnetite, rock, timber, wool } from '../palette.ts';
import { Torch } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor } from './parts/Air.tsx';
import { Company, rowOf } from './parts/Company.tsx';
import { medieval } from './parts/outfits.ts';
import { Spears, Tool } from './parts/Tools.tsx';

/** Farmers and miners gather with spears and torches; one of them lifts his arm. */
export function Rebellion1434() {
	return (
		<>
			<Air colors={air.uprising} />
			<path d="M-60 400L60 300L150 352L268 216L372 330L470 232L600 340L760 290V610H-60Z" fill={ground.brownFar} />
			<path d="M-60 440L110 380L250 420L400 366L560 424L760 380V610H-60Z" fill={ground.brownNear} />
			<Spears
				at={[
					[96, 500, 300],
					[176, 500, 270],
					[228, 500, 320],
					[414, 500, 310],
					[470, 500, 260],
					[560, 500, 316],
					[640, 500, 280],
				]}
				shaft={timber.dark}
				head={rock.paleVein}
			/>
			<Company
				members={rowOf({ from: 40, to: 700, y: 512, height: 148, seed: 12 })}
				coats={[timber.brown, wool.walnut, timber.middle]}
				face={wool.ochre}
				hats={[magnetite.soft]}
			/>
			<Torch x={138} y={286} scale={1.1} still />
			<Torch x={538} y={270} scale={1.1} />
			<Floor fill={timber.black} edge={falu.bright} />
			<Person x={200} y={556} height={186} {...medieval.woman} arms="holdRight" />
			<Person x={452} y={556} height={190} {...medieval.digger} arms="holdLeft" />
			<Tool kind="axe" x={386} y={360} length={120} turn={14} />
			<Person x={322} y={556} height={236} {...medieval.bergsman} coat={falu.bright} arms="wave" />
			<Person x={566} y={558} height={160} {...medieval.smelter} arms="wave" />
		</>
	);
}
