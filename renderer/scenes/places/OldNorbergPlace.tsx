import { air, ground, leaf, light, timber, wall } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Houses, summerHouse } from '../parts/House.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { modern } from '../stops/parts/outfits.ts';
import { StoneChurch } from '../stops/parts/StoneChurch.tsx';

const houses = [
	{ x: 24, y: 462, width: 110, height: 62, door: true },
	{ x: 150, y: 466, width: 90, height: 54, wall: wall.ochre, windows: 1 },
];

/** The walk along the river, with red houses and the church of stone on the other side. */
export function OldNorbergPlace() {
	return (
		<>
			<Air colors={air.summerDusk} />
			<Hills y={330} swell={26} phase={3} fill={ground.grassFar} trees={[30, 80]} />
			<Hills y={440} swell={8} phase={1} fill={ground.grassMiddle} trees={[20, 46]} spacing={44} />
			<Houses houses={houses} colors={{ ...summerHouse, window: light.window }} glow />
			<StoneChurch x={410} y={474} scale={0.92} />
			<path d="M-60 470C120 462 420 478 760 462V610H-60Z" fill={ground.grass} />
			<path d="M-60 492C140 482 420 500 760 484V532C420 548 140 528 -60 540Z" fill={ground.water} />
			<path
				d="M20 506h110M190 514h150M400 508h120M560 516h90M90 524h120M330 526h130"
				stroke={ground.waterLit}
				strokeWidth={4}
				strokeLinecap="round"
			/>
			<Birch x={590} y={556} height={420} seed={2} lean={-26} leaves={leaf.birch} />
			<Floor y={544} fill={ground.grassMiddle} edge={light.window} />
			<path d="M-60 566C160 552 460 572 760 556V580C460 594 160 576 -60 590Z" fill={timber.rope} opacity={0.55} />
			<Person x={208} y={572} height={118} {...modern.parent} pose="walk" arms="holdRight" />
			<Person x={252} y={574} height={82} {...modern.child} pose="walk" arms="holdLeft" />
		</>
	);
}
