import { air, ground, leaf, light, rock, snow } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Person } from '../parts/Person.tsx';
import { Cloud } from '../parts/Sky.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { Lake } from '../stops/parts/Lake.tsx';
import { modern } from '../stops/parts/outfits.ts';
import { SlagTower } from '../stops/parts/SlagTower.tsx';

/** The two round headframes of slag brick over the lake, in the reserve's summer. */
export function KlackbergPlace() {
	return (
		<>
			<Air colors={air.summerDay} />
			<Cloud x={470} y={190} width={200} fill={snow.white} opacity={0.6} />
			<Hills y={356} swell={22} phase={0.9} fill={ground.grassFar} trees={[26, 64]} />
			<Lake y={392} />
			<path d="M-60 470C60 430 200 436 320 462C460 488 600 486 760 452V610H-60Z" fill={ground.grassMiddle} />
			<SlagTower x={232} y={496} width={140} height={264} />
			<SlagTower x={420} y={500} width={110} height={196} />
			<Birch x={78} y={528} height={360} seed={5} lean={20} leaves={leaf.birch} />
			<Floor y={530} fill={ground.grass} edge={light.warm} />
			<path d="M506 548L540 508L590 516L624 492L660 548Z" fill={rock.slate} />
			<Person x={322} y={560} height={122} {...modern.parent} pose="walk" arms="wave" />
			<Person x={160} y={560} height={118} {...modern.guide} pose="walk" arms="holdRight" />
		</>
	);
}
