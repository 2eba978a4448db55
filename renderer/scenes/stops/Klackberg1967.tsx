import { air, ground, leaf, light, rock, seasonGround } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { HandLantern } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { Lake } from './parts/Lake.tsx';
import { modern } from './parts/outfits.ts';
import { SlagTower } from './parts/SlagTower.tsx';

/** Two round towers of slag brick by the lake; the last to come up walk home along the shore. */
export function Klackberg1967() {
	return (
		<>
			<Air colors={air.dawn} />
			<Hills y={348} swell={24} phase={2.1} fill={ground.duskFar} trees={[22, 54]} />
			<Lake y={380} />
			<path d="M-60 500C40 452 180 440 300 456C440 470 560 430 760 400V610H-60Z" fill={seasonGround.autumn.shore} />
			<SlagTower x={196} y={486} width={150} height={270} />
			<SlagTower x={398} y={480} width={116} height={190} />
			<Birch x={548} y={520} height={330} seed={6} lean={-24} leaves={leaf.autumn} />
			<Floor y={532} fill={rock.deep} edge={light.peach} />
			<Person x={300} y={558} height={172} {...modern.helmet} pose="walk" arms="holdRight" />
			<HandLantern x={350} y={478} size={24} />
			<Person x={426} y={560} height={180} {...modern.helmetBlue} pose="walk" arms="wave" />
			<path d="M116 540L150 496L196 506L226 484L262 540Z" fill={rock.slate} />
		</>
	);
}
