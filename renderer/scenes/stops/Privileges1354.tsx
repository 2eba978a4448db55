import { air, ember, falu, ground, timber, wool } from '../palette.ts';
import { Torch } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor } from './parts/Air.tsx';
import { Crown } from './parts/Carried.tsx';
import { Company, rowOf } from './parts/Company.tsx';
import { medieval } from './parts/outfits.ts';
import { Parchment } from './parts/Parchment.tsx';

/** A great letter is held up in a timbered hall before the miners; the king stands beside it. */
export function Privileges1354() {
	return (
		<>
			<Air colors={air.torchRoom} />
			<path
				d="M-60 120H760V148H-60ZM140 120L220 20H246L166 148ZM500 120L420 20H394L474 148ZM120 120H150V470H120ZM490 120H520V470H490Z"
				fill={timber.dark}
			/>
			<Torch x={135} y={250} scale={0.9} still />
			<Torch x={505} y={250} scale={0.9} />
			<Company
				members={rowOf({ from: 20, to: 690, y: 520, height: 150, seed: 4 })}
				coats={[timber.brown, wool.walnut, falu.dark]}
				face={wool.ochre}
				hats={[timber.char, wool.undyed]}
			/>
			<Floor y={524} fill={ground.boards} edge={ember.middle} />
			<Parchment x={316} y={170} scale={1.46} />
			<Person x={142} y={556} height={226} {...medieval.king} arms="wave" />
			<Crown x={142} y={556} height={226} />
			<Person x={482} y={556} height={214} {...medieval.bergsman} arms="wave" flip />
			<Person x={566} y={558} height={186} {...medieval.woman} arms="holdLeft" />
		</>
	);
}
