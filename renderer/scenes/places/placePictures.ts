import type { ReactNode } from 'react';
import { BraforsPlace } from './BraforsPlace.tsx';
import { EnjRailwayPlace } from './EnjRailwayPlace.tsx';
import { HogforsPlace } from './HogforsPlace.tsx';
import { KlackbergPlace } from './KlackbergPlace.tsx';
import { LapphyttanPlace } from './LapphyttanPlace.tsx';
import { MimerlavenPlace } from './MimerlavenPlace.tsx';
import { MiningMuseumPlace } from './MiningMuseumPlace.tsx';
import { NyaLapphyttanPlace } from './NyaLapphyttanPlace.tsx';
import { OldNorbergPlace } from './OldNorbergPlace.tsx';
import { PolhemWheelPlace } from './PolhemWheelPlace.tsx';
import { SvinryggenPlace } from './SvinryggenPlace.tsx';
import { ThorshammarPlace } from './ThorshammarPlace.tsx';

/** What each place looks like, by its id in `content/heritage/places.yaml`. A place without one is shown in words only. */
export const placePictures: Partial<Record<string, () => ReactNode>> = {
	'nya-lapphyttan': NyaLapphyttanPlace,
	lapphyttan: LapphyttanPlace,
	mimerlaven: MimerlavenPlace,
	klackberg: KlackbergPlace,
	'mining-museum': MiningMuseumPlace,
	'polhem-wheel': PolhemWheelPlace,
	svinryggen: SvinryggenPlace,
	'old-norberg': OldNorbergPlace,
	hogfors: HogforsPlace,
	brafors: BraforsPlace,
	thorshammar: ThorshammarPlace,
	'enj-railway': EnjRailwayPlace,
};
