import { air, ground, leaf, light, stone, timber, works } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Person } from '../parts/Person.tsx';
import { WaterWheel } from '../parts/Works.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { modern } from '../stops/parts/outfits.ts';

/** The great wheel in its pit and the posts of its rod line, on a late summer's day. */
export function PolhemWheelPlace() {
	return (
		<>
			<Air colors={air.summerDusk} />
			<Hills y={340} swell={24} phase={1.9} fill={ground.grassFar} trees={[30, 84]} />
			<Hills y={450} swell={12} phase={0.4} fill={ground.grassMiddle} trees={[20, 40]} spacing={36} />
			<path d="M214 362L-60 380V394L214 378ZM40 382L14 540H28L54 382ZM122 376L100 540H114L136 376Z" fill={timber.lit} />
			<WaterWheel x={356} y={352} radius={176} spokes={12} />
			<path d="M338 352L296 540H320L356 388L392 540H416L374 352Z" fill={timber.middle} />
			<path d="M166 540V496H250L276 540ZM436 540L462 496H560V540Z" fill={stone.shade} />
			<path d="M262 540Q356 492 452 540Z" fill={works.water} />
			<Birch x={594} y={536} height={360} seed={11} lean={-20} leaves={leaf.autumn} />
			<Floor fill={ground.grass} edge={light.window} />
			<Person x={500} y={560} height={106} {...modern.parent} arms="wave" />
			<Person x={540} y={562} height={74} {...modern.child} arms="up" />
		</>
	);
}
