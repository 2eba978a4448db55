import { air, ground, skin, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { BlastFurnace } from './parts/BlastFurnace.tsx';
import { LogHouse } from './parts/Building.tsx';
import { Basket } from './parts/Carried.tsx';
import { medieval } from './parts/outfits.ts';
import { OreHeap, Tool } from './parts/Tools.tsx';

/** The furnace is tapped at night: one rakes, one works the bellows, one comes with charcoal. */
export function Lapphyttan() {
	return (
		<>
			<Air colors={air.furnaceNight} />
			<Hills y={330} swell={26} phase={0.6} fill={ground.nightFar} trees={[34, 90]} />
			<LogHouse
				x={430}
				y={500}
				width={190}
				height={86}
				wall={timber.brown}
				seam={timber.char}
				roof={ground.nightMiddle}
				window={timber.dark}
				door={0.2}
			/>
			<Floor fill={ground.night} edge={ground.earthLit} />
			<OreHeap x={126} y={542} scale={0.7} dark={timber.dark} lit={timber.middle} />
			<BlastFurnace x={268} y={540} scale={1.1} />
			<Tool kind="shovel" x={486} y={470} length={160} turn={-112} />
			<Person x={460} y={550} height={184} {...medieval.smelter} arms="holdLeft" pose="walk" />
			<Person x={548} y={548} height={164} {...medieval.digger} skin={skin.rose} arms="carry" flip />
			<Basket x={548} y={474} width={66} load={timber.black} />
			<Person x={112} y={554} height={170} {...medieval.bergsman} arms="holdRight" />
		</>
	);
}
