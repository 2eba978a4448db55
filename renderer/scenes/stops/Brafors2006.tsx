import { air, ground, leaf, light, timber, wall } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Houses, summerHouse } from '../parts/House.tsx';
import { Person } from '../parts/Person.tsx';
import { box } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { modern } from './parts/outfits.ts';

const posts = range(16).map((index) => box(-60 + index * 52, 438, 6, 66));
const rails = range(5).map((rail) => `M-60 ${458 + rail * 11}L760 ${446 + rail * 11}`);

const houses = [
	{ x: 108, y: 420, width: 150, height: 86, chimney: true, door: true },
	{ x: 330, y: 432, width: 186, height: 104, door: true },
	{ x: 560, y: 416, width: 120, height: 70, wall: wall.ochre, chimney: false },
];

/** A village kept as it was: red houses behind a pole fence, birches, and people out walking through it. */
export function Brafors2006() {
	return (
		<>
			<Air colors={air.summerDusk} />
			<Hills y={300} swell={32} phase={1.3} fill={ground.grassFar} trees={[34, 90]} />
			<Hills y={400} swell={12} phase={0.4} fill={ground.grassMiddle} trees={[24, 50]} spacing={40} />
			<Houses houses={houses} colors={{ ...summerHouse, window: light.window }} glow />
			<path d={posts.join('')} fill={timber.middle} />
			<path d={rails.join('')} stroke={timber.lit} strokeWidth={5} strokeLinecap="round" />
			<g className="moves breathes">
				<Birch x={548} y={530} height={420} seed={12} lean={-30} leaves={leaf.birch} />
			</g>
			<Floor y={508} fill={ground.grass} edge={light.window} />
			<path d="M160 610C220 560 300 540 320 508H372C380 550 440 580 480 610Z" fill={wall.cream} opacity={0.6} />
			<Person x={240} y={556} height={176} {...modern.parent} pose="walk" arms="holdRight" />
			<Person x={312} y={560} height={112} {...modern.child} pose="walk" arms="holdLeft" />
			<Person x={438} y={556} height={170} {...modern.guide} arms="wave" flip />
		</>
	);
}
