import { air, ground, light, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { BlastFurnace } from './parts/BlastFurnace.tsx';
import { LogHouse } from './parts/Building.tsx';
import { medieval, modern } from './parts/outfits.ts';

/** The furnace village is built again: in summer light a smith in old dress shows a family the running iron. */
export function NyaLapphyttan1994() {
	return (
		<>
			<Air colors={air.summerDay} />
			<Hills y={330} swell={30} phase={0.8} fill={ground.grassFar} trees={[34, 90]} />
			<Hills y={440} swell={10} phase={2} fill={ground.grassMiddle} />
			<LogHouse
				x={424}
				y={490}
				width={170}
				height={84}
				wall={timber.bright}
				seam={timber.middle}
				roof={ground.grass}
				window={timber.char}
				door={0.16}
			/>
			<Floor fill={ground.grass} edge={light.warm} />
			<BlastFurnace x={262} y={538} scale={0.92} />
			<Person x={142} y={556} height={176} {...medieval.smelter} arms="holdRight" />
			<Person x={440} y={558} height={178} {...modern.guide} arms="holdLeft" />
			<Person x={508} y={560} height={112} {...modern.child} arms="up" />
			<Person x={568} y={560} height={170} {...modern.parent} arms="holdLeft" />
		</>
	);
}
