import { air, ground, light, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { BlastFurnace } from '../stops/parts/BlastFurnace.tsx';
import { LogHouse } from '../stops/parts/Building.tsx';
import { modern } from '../stops/parts/outfits.ts';

const logs = { wall: timber.bright, seam: timber.middle, roof: ground.grass, window: timber.char } as const;

/** The furnace village in full scale: log houses round a furnace, and a family that has come to see. */
export function NyaLapphyttanPlace() {
	return (
		<>
			<Air colors={air.summerDay} />
			<Hills y={320} swell={26} phase={2.2} fill={ground.grassFar} trees={[34, 90]} />
			<Hills y={440} swell={10} phase={0.6} fill={ground.grassMiddle} />
			<LogHouse x={24} y={496} width={150} height={80} {...logs} door={0.2} />
			<LogHouse x={468} y={500} width={180} height={92} {...logs} door={0.5} />
			<Floor fill={ground.grass} edge={light.warm} />
			<BlastFurnace x={318} y={540} scale={1.04} tapped={false} />
			<Person x={480} y={560} height={150} {...modern.parent} arms="holdRight" />
			<Person x={536} y={562} height={98} {...modern.child} arms="up" />
			<Person x={150} y={560} height={146} {...modern.guide} arms="wave" />
		</>
	);
}
