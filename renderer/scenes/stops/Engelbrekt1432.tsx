import { air, ember, falu, ground, light, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Smoke } from '../parts/Smoke.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { BlastFurnace } from './parts/BlastFurnace.tsx';
import { LogHouse } from './parts/Building.tsx';
import { Basket } from './parts/Carried.tsx';
import { medieval } from './parts/outfits.ts';
import { OreHeap, Tool } from './parts/Tools.tsx';

/** A miner who farms: house, furnace, ore and a scythe-mown field, and his people round him. */
export function Engelbrekt1432() {
	return (
		<>
			<Air colors={air.summerDusk} />
			<Hills y={350} swell={30} phase={2.2} fill={ground.grassFar} trees={[26, 70]} />
			<Hills y={448} swell={16} phase={0.4} fill={ground.grassMiddle} />
			<path
				d="M300 452L470 424M300 470L520 432M310 490L580 442M340 508L640 456"
				stroke={ember.bright}
				strokeWidth={5}
				strokeLinecap="round"
				opacity={0.55}
			/>
			<BlastFurnace x={560} y={486} scale={0.46} tapped={false} />
			<Smoke at={[[190, 300]]} fill={light.warm} />
			<LogHouse
				x={76}
				y={514}
				width={196}
				height={136}
				wall={timber.middle}
				seam={timber.dark}
				roof={ground.grass}
				window={light.window}
				door={0.14}
			/>
			<Floor fill={ground.grass} edge={light.window} />
			<OreHeap x={476} y={548} scale={0.86} dark={falu.dark} lit={falu.flush} />
			<Tool kind="pick" x={404} y={490} length={190} turn={18} size={1.3} />
			<Person x={340} y={556} height={256} {...medieval.bergsman} arms="holdRight" />
			<Person x={236} y={556} height={190} {...medieval.woman} arms="carry" />
			<Basket x={236} y={466} width={66} load={ember.bright} />
			<Person x={566} y={556} height={130} {...medieval.child} arms="carry" flip />
		</>
	);
}
