import type { ComponentType } from 'react';
import { BraforsPlace } from '../../scenes/places/BraforsPlace.tsx';
import { EnjRailwayPlace } from '../../scenes/places/EnjRailwayPlace.tsx';
import { HogforsPlace } from '../../scenes/places/HogforsPlace.tsx';
import { KlackbergPlace } from '../../scenes/places/KlackbergPlace.tsx';
import { LapphyttanPlace } from '../../scenes/places/LapphyttanPlace.tsx';
import { MimerlavenPlace } from '../../scenes/places/MimerlavenPlace.tsx';
import { MiningMuseumPlace } from '../../scenes/places/MiningMuseumPlace.tsx';
import { NyaLapphyttanPlace } from '../../scenes/places/NyaLapphyttanPlace.tsx';
import { OldNorbergPlace } from '../../scenes/places/OldNorbergPlace.tsx';
import { PolhemWheelPlace } from '../../scenes/places/PolhemWheelPlace.tsx';
import { SvinryggenPlace } from '../../scenes/places/SvinryggenPlace.tsx';
import { ThorshammarPlace } from '../../scenes/places/ThorshammarPlace.tsx';

/** What each place looks like, by its id in `content/heritage/places.yaml`. A place without one is shown in words only. */
export const placePictures: Partial<Record<string, ComponentType>> = {
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
