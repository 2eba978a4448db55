import { air, concrete, ground, hair, light, skin, snow, timber, wool } from '../palette.ts';
import { Headframe } from '../parts/Headframe.tsx';
import { HandLantern } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { BlastFurnace } from '../stops/parts/BlastFurnace.tsx';
import { LogHouse } from '../stops/parts/Building.tsx';
import { medieval, modern } from '../stops/parts/outfits.ts';
import { hatOf, type Setting } from './setting.ts';

/** The running iron lights up an evening: a smith in old dress shows visitors the furnace. */
export function Heritage({ winter }: Setting) {
	return (
		<>
			<Air colors={air.furnaceNight} />
			<Hills y={390} swell={34} phase={0.8} fill={ground.nightFar} trees={[34, 90]} />
			<Headframe x={104} y={456} scale={0.3} colors={concrete.night} glow annex={false} snowy={winter} />
			<Hills y={460} swell={10} phase={2} fill={ground.nightMiddle} trees={[20, 50]} spacing={30} />
			<LogHouse
				x={-40}
				y={520}
				width={190}
				height={96}
				wall={timber.middle}
				seam={timber.dark}
				roof={winter ? snow.blue : timber.dark}
				window={light.window}
				door={0.2}
			/>
			<Floor fill={winter ? ground.snowDusk : ground.earth} edge={light.window} />
			<BlastFurnace x={292} y={546} scale={0.96} />
			<Person x={170} y={566} height={186} {...medieval.smelter} arms="holdRight" />
			<Person x={462} y={566} height={186} {...modern.guide} hair={hair.grey} arms="holdLeft" />
			<HandLantern x={424} y={486} size={15} still />
			<Person x={536} y={572} height={124} {...modern.child} hat={hatOf({ winter }, wool.woad)} skin={skin.pale} arms="up" />
			<Person x={606} y={572} height={184} {...modern.parent} hat={hatOf({ winter })} arms="holdLeft" />
		</>
	);
}
