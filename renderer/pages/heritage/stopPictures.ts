import type { ComponentType } from 'react';
import { Engelbrekt1432 } from '../../scenes/stops/Engelbrekt1432.tsx';
import { Exchange1303 } from '../../scenes/stops/Exchange1303.tsx';
import { Forstlingen1853 } from '../../scenes/stops/Forstlingen1853.tsx';
import { GadoliniteAndGold } from '../../scenes/stops/GadoliniteAndGold.tsx';
import { Lapphyttan } from '../../scenes/stops/Lapphyttan.tsx';
import { LastIronworks1981 } from '../../scenes/stops/LastIronworks1981.tsx';
import { Mimerlaven1960 } from '../../scenes/stops/Mimerlaven1960.tsx';
import { Norbergite1926 } from '../../scenes/stops/Norbergite1926.tsx';
import { PolhemWheel1876 } from '../../scenes/stops/PolhemWheel1876.tsx';
import { Privileges1354 } from '../../scenes/stops/Privileges1354.tsx';
import { Rebellion1434 } from '../../scenes/stops/Rebellion1434.tsx';
import { Strike1891 } from '../../scenes/stops/Strike1891.tsx';

/** What each stop shows in its gallery, by its id in `content/heritage/timeline.yaml`. A stop without one keeps the ore cart. */
export const stopPictures: Partial<Record<string, ComponentType>> = {
	'gadolinite-and-gold': GadoliniteAndGold,
	'last-ironworks-1981': LastIronworks1981,
	'mimerlaven-1960': Mimerlaven1960,
	'norbergite-1926': Norbergite1926,
	'strike-1891': Strike1891,
	'polhem-wheel-1876': PolhemWheel1876,
	'forstlingen-1853': Forstlingen1853,
	'rebellion-1434': Rebellion1434,
	'engelbrekt-1432': Engelbrekt1432,
	'privileges-1354': Privileges1354,
	'exchange-1303': Exchange1303,
	lapphyttan: Lapphyttan,
};
