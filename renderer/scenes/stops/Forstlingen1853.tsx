import { air, ground, light, snow } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Cloud } from '../parts/Sky.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { industrial } from './parts/outfits.ts';
import { Locomotive, OreWagon, Rails } from './parts/Railway.tsx';

/** A small locomotive draws ore through the forest, and people run up to see it. */
export function Forstlingen1853() {
	return (
		<>
			<Air colors={air.summerDay} />
			<Hills y={320} swell={36} phase={0.9} fill={ground.grassFar} trees={[34, 90]} />
			<Hills y={420} swell={16} phase={2.4} fill={ground.grassMiddle} trees={[20, 54]} />
			<g className="moves vision-lift">
				<Cloud x={150} y={226} width={170} fill={snow.white} opacity={0.9} />
				<Cloud x={236} y={176} width={220} fill={snow.cream} opacity={0.75} />
				<Cloud x={360} y={120} width={190} fill={snow.cream} opacity={0.5} />
			</g>
			<Floor y={500} fill={ground.grass} edge={light.window} />
			<Rails from={-60} to={760} y={500} />
			<Locomotive x={214} y={500} scale={1.16} />
			<OreWagon x={430} y={500} scale={1.1} />
			<OreWagon x={574} y={500} scale={1.1} />
			<OreWagon x={718} y={500} scale={1.1} />
			<Person x={486} y={564} height={156} {...industrial.mother} arms="wave" />
			<Person x={552} y={566} height={104} {...industrial.smith} arms="up" />
		</>
	);
}
