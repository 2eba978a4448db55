import { air, falu, ground, light, rock, snow, timber, wall } from '../palette.ts';
import { Houses, summerHouse } from '../parts/House.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { TimberHeadframe } from '../stops/parts/Building.tsx';
import { modern } from '../stops/parts/outfits.ts';
import { OreWagon, Rails } from '../stops/parts/Railway.tsx';

const house = [{ x: 84, y: 522, width: 250, height: 168, windows: 3, door: true, wall: wall.red, chimney: false }];

/** The red house over the old shaft, its wooden frame, a wagon of ore on its rails and visitors at the door. */
export function MiningMuseumPlace() {
	return (
		<>
			<Air colors={air.summerDusk} />
			<Hills y={330} swell={26} phase={2.8} fill={ground.grassFar} trees={[34, 90]} />
			<Hills y={450} swell={10} phase={1.2} fill={ground.grassMiddle} trees={[26, 60]} spacing={40} />
			<TimberHeadframe x={432} y={524} scale={1.12} face={falu.middle} shade={timber.dark} window={light.window} />
			<Houses houses={house} colors={{ ...summerHouse, window: light.window, trim: snow.birch }} glow />
			<Floor y={522} fill={ground.grass} edge={light.window} />
			<Rails from={420} to={760} y={546} />
			<OreWagon x={560} y={546} scale={0.9} />
			<path d="M600 524L640 488L700 496L760 470V524Z" fill={rock.hematite} />
			<Person x={372} y={562} height={124} {...modern.guide} arms="wave" />
			<Person x={206} y={564} height={118} {...modern.parent} arms="holdRight" />
			<Person x={250} y={564} height={82} {...modern.child} arms="up" />
		</>
	);
}
