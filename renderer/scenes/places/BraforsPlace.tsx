import { air, ground, leaf, light, timber, wall } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Houses, summerHouse } from '../parts/House.tsx';
import { Person } from '../parts/Person.tsx';
import { box } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { modern } from '../stops/parts/outfits.ts';

const posts = range(16).map((index) => box(-60 + index * 52, 466, 6, 60));
const rails = range(4).map((rail) => `M-60 ${480 + rail * 11}L760 ${470 + rail * 11}`);

const houses = [
	{ x: 36, y: 456, width: 176, height: 100, chimney: true, door: true },
	{ x: 286, y: 446, width: 130, height: 74 },
	{ x: 470, y: 458, width: 160, height: 92, wall: wall.ochre, door: true },
];

/** The red village behind its pole fence on a bright day, and two on their way along it. */
export function BraforsPlace() {
	return (
		<>
			<Air colors={air.summerDay} />
			<Hills y={310} swell={30} phase={0.2} fill={ground.grassFar} trees={[34, 90]} />
			<Hills y={420} swell={12} phase={2.4} fill={ground.grassMiddle} trees={[24, 50]} spacing={40} />
			<Houses houses={houses} colors={{ ...summerHouse, window: light.warm }} />
			<Birch x={246} y={488} height={330} seed={14} lean={14} leaves={leaf.birch} />
			<path d={posts.join('')} fill={timber.middle} />
			<path d={rails.join('')} stroke={timber.lit} strokeWidth={5} strokeLinecap="round" />
			<Floor y={526} fill={ground.grass} edge={light.warm} />
			<Person x={372} y={564} height={122} {...modern.guide} pose="walk" arms="holdRight" />
			<Person x={420} y={566} height={112} {...modern.parent} pose="walk" arms="holdLeft" />
		</>
	);
}
