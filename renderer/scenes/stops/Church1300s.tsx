import { air, ground, light, stone, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Air, Firelight, Floor, Hills } from './parts/Air.tsx';
import { medieval } from './parts/outfits.ts';
import { StoneChurch } from './parts/StoneChurch.tsx';
import { OreHeap } from './parts/Tools.tsx';

/** The church of stone rises: a scaffold still stands, stones go up by rope, and people come with theirs. */
export function Church1300s() {
	return (
		<>
			<Air colors={air.dawn} />
			<Hills y={350} swell={26} phase={1.6} fill={ground.duskFar} trees={[30, 80]} />
			<Hills y={440} swell={10} phase={3} fill={ground.duskForest} trees={[20, 50]} spacing={40} />
			<StoneChurch x={330} y={530} scale={1.24} />
			<Firelight x={256} y={490} size={130} />
			<path
				d="M452 540V236M546 540V216M440 330H600M440 430H600M452 430L546 330M452 236H590V262"
				fill="none"
				stroke={timber.bright}
				strokeWidth={10}
				strokeLinecap="round"
			/>
			<path d="M586 262V366" stroke={timber.rope} strokeWidth={4} />
			<path d="M560 366H612V398H560Z" fill={stone.lit} />
			<path d="M440 324H600V336H440ZM440 424H600V436H440Z" fill={timber.lit} />
			<Floor fill={ground.earth} edge={light.window} />
			<Person x={494} y={326} height={108} {...medieval.digger} arms="holdRight" />
			<Person x={494} y={426} height={104} {...medieval.smelter} arms="up" />
			<OreHeap x={470} y={552} scale={0.8} dark={stone.middle} lit={stone.lit} />
			<Person x={148} y={558} height={152} {...medieval.bergsman} arms="carry" />
			<path d="M130 476H166V498H130Z" fill={stone.lit} />
			<Person x={546} y={558} height={156} {...medieval.woman} arms="up" />
		</>
	);
}
