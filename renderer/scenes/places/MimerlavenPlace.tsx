import { air, concrete, ground, light, snow } from '../palette.ts';
import { Headframe } from '../parts/Headframe.tsx';
import { Person } from '../parts/Person.tsx';
import { Birds, Cloud } from '../parts/Sky.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { modern } from '../stops/parts/outfits.ts';

/** The headframe on a summer's day, with people small under it. */
export function MimerlavenPlace() {
	return (
		<>
			<Air colors={air.summerDay} />
			<Cloud x={120} y={220} width={190} fill={snow.white} opacity={0.6} />
			<Cloud x={520} y={170} width={160} fill={snow.white} opacity={0.5} />
			<Birds
				at={[
					[190, 300],
					[224, 284],
					[150, 318],
				]}
				stroke={ground.grass}
			/>
			<Hills y={440} swell={18} phase={2.6} fill={ground.grassFar} trees={[24, 60]} />
			<Hills y={490} swell={8} phase={1.1} fill={ground.grassMiddle} trees={[16, 34]} spacing={44} />
			<Headframe x={334} y={528} scale={0.74} colors={concrete.summerMorning} snowy={false} />
			<Floor y={522} fill={ground.grass} edge={light.warm} />
			<Person x={468} y={558} height={96} {...modern.parent} arms="wave" />
			<Person x={508} y={560} height={66} {...modern.child} arms="up" />
			<Person x={188} y={558} height={94} {...modern.helmetBlue} arms="holdRight" />
		</>
	);
}
