import type { ComponentType } from 'react';
import { Brafors2006 } from '../../scenes/stops/Brafors2006.tsx';
import { Church1300s } from '../../scenes/stops/Church1300s.tsx';
import { Engelbrekt1432 } from '../../scenes/stops/Engelbrekt1432.tsx';
import { Engelbrektsloppet1969 } from '../../scenes/stops/Engelbrektsloppet1969.tsx';
import { Exchange1303 } from '../../scenes/stops/Exchange1303.tsx';
import { Fire1727 } from '../../scenes/stops/Fire1727.tsx';
import { Forstlingen1853 } from '../../scenes/stops/Forstlingen1853.tsx';
import { Furnaces1300s } from '../../scenes/stops/Furnaces1300s.tsx';
import { GadoliniteAndGold } from '../../scenes/stops/GadoliniteAndGold.tsx';
import { Hogfors1545 } from '../../scenes/stops/Hogfors1545.tsx';
import { Klackberg1967 } from '../../scenes/stops/Klackberg1967.tsx';
import { Lapphyttan } from '../../scenes/stops/Lapphyttan.tsx';
import { LastIronworks1981 } from '../../scenes/stops/LastIronworks1981.tsx';
import { Linnaeus1734 } from '../../scenes/stops/Linnaeus1734.tsx';
import { Mimerlaven1960 } from '../../scenes/stops/Mimerlaven1960.tsx';
import { Mining1100s } from '../../scenes/stops/Mining1100s.tsx';
import { Norbergfestival1999 } from '../../scenes/stops/Norbergfestival1999.tsx';
import { Norbergite1926 } from '../../scenes/stops/Norbergite1926.tsx';
import { NyaLapphyttan1994 } from '../../scenes/stops/NyaLapphyttan1994.tsx';
import { PolhemWheel1876 } from '../../scenes/stops/PolhemWheel1876.tsx';
import { Privileges1354 } from '../../scenes/stops/Privileges1354.tsx';
import { Railway1856 } from '../../scenes/stops/Railway1856.tsx';
import { Rebellion1434 } from '../../scenes/stops/Rebellion1434.tsx';
import { RisbergShaft1876 } from '../../scenes/stops/RisbergShaft1876.tsx';
import { Strike1891 } from '../../scenes/stops/Strike1891.tsx';
import { StrikePlay1977 } from '../../scenes/stops/StrikePlay1977.tsx';
import { Thorshammar1876 } from '../../scenes/stops/Thorshammar1876.tsx';

/** What each stop shows in its gallery, by its id in `content/heritage/timeline.yaml`. A stop without one keeps the ore cart. */
export const stopPictures: Partial<Record<string, ComponentType>> = {
	'gadolinite-and-gold': GadoliniteAndGold,
	'brafors-2006': Brafors2006,
	'norbergfestival-1999': Norbergfestival1999,
	'nya-lapphyttan-1994': NyaLapphyttan1994,
	'last-ironworks-1981': LastIronworks1981,
	'strike-play-1977': StrikePlay1977,
	'engelbrektsloppet-1969': Engelbrektsloppet1969,
	'klackberg-1967': Klackberg1967,
	'mimerlaven-1960': Mimerlaven1960,
	'norbergite-1926': Norbergite1926,
	'strike-1891': Strike1891,
	'polhem-wheel-1876': PolhemWheel1876,
	'thorshammar-1876': Thorshammar1876,
	'risberg-shaft-1876': RisbergShaft1876,
	'railway-1856': Railway1856,
	'forstlingen-1853': Forstlingen1853,
	'linnaeus-1734': Linnaeus1734,
	'fire-1727': Fire1727,
	'hogfors-1545': Hogfors1545,
	'rebellion-1434': Rebellion1434,
	'engelbrekt-1432': Engelbrekt1432,
	'church-1300s': Church1300s,
	'privileges-1354': Privileges1354,
	'exchange-1303': Exchange1303,
	'furnaces-1300s': Furnaces1300s,
	'mining-1100s': Mining1100s,
	lapphyttan: Lapphyttan,
};
