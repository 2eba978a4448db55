import { air, concrete, ground, light, magnetite } from '../palette.ts';
import { Headframe } from '../parts/Headframe.tsx';
import { HandLantern } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Stars } from '../parts/Sky.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { modern } from './parts/outfits.ts';

/** The new headframe over the night shift, who walk to it together. */
export function Mimerlaven1960() {
	return (
		<>
			<Air colors={air.starNight} />
			<Stars count={70} width={640} height={360} seed={9} still />
			<Hills y={430} swell={20} phase={2.6} fill={ground.nightFar} trees={[24, 60]} />
			<Headframe x={332} y={520} scale={0.83} colors={{ ...concrete.dusk, window: light.window }} glow />
			<Floor y={514} fill={ground.earth} edge={light.window} />
			<Person x={440} y={548} height={136} {...modern.helmetBlue} pose="walk" back hair={magnetite.middle} />
			<Person x={520} y={556} height={164} {...modern.helmet} pose="walk" arms="wave" />
			<Person x={176} y={554} height={156} {...modern.helmet} pose="walk" arms="holdRight" />
			<HandLantern x={220} y={484} size={20} still />
		</>
	);
}
