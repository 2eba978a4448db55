import { air, ember, falu, ground, rock } from '../palette.ts';
import { Torch } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { Basket } from './parts/Carried.tsx';
import { Lake } from './parts/Lake.tsx';
import { medieval } from './parts/outfits.ts';
import { OreHeap, Tool } from './parts/Tools.tsx';

/** People open the red mountain by a lake: one strikes, one carries away, a fire burns where they rest. */
export function Mining1100s() {
	return (
		<>
			<Air colors={air.dawn} />
			<Hills y={340} swell={28} phase={0.4} fill={ground.duskFar} trees={[34, 90]} />
			<Lake y={412} />
			<path d="M760 90L620 130L560 190L470 220L430 320L372 366L340 470L300 540H760Z" fill={rock.brown} />
			<path d="M620 130L560 190L600 330L540 470L640 520L760 400V200ZM470 220L430 320L480 380L520 300Z" fill={rock.hematiteDark} />
			<path d="M560 190L600 330L650 250ZM430 320L480 380L420 430ZM540 470L600 330L640 440Z" fill={rock.hematite} />
			<Floor y={528} fill={ground.earth} edge={ember.middle} />
			<Torch x={440} y={392} scale={1.5} />
			<OreHeap x={444} y={548} scale={0.9} dark={falu.dark} lit={falu.flush} />
			<Tool kind="pick" x={352} y={390} length={130} turn={38} size={1.3} />
			<Person x={312} y={556} height={226} {...medieval.digger} arms="wave" pose="walk" />
			<Person x={536} y={556} height={190} {...medieval.bergsman} arms="carry" flip />
			<Basket x={536} y={452} width={76} load={falu.middle} />
			<Person x={158} y={556} height={196} {...medieval.woman} arms="carry" pose="walk" flip />
			<Basket x={158} y={450} width={76} load={falu.middle} />
		</>
	);
}
