import { air, ground, light, magnetite, stone, timber, works } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { WaterWheel } from '../parts/Works.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { industrial } from './parts/outfits.ts';

/** The great wheel under its channel, its rods leading away; people beneath it are small. */
export function PolhemWheel1876() {
	return (
		<>
			<Air colors={air.summerDusk} />
			<Hills y={330} swell={34} phase={3.4} fill={ground.grassFar} trees={[30, 84]} />
			<Hills y={450} swell={14} phase={1.4} fill={ground.grassMiddle} trees={[20, 40]} spacing={36} />
			<path d="M-60 96H286V114H-60ZM20 114H36V540H20ZM150 114H166V540H150Z" fill={timber.brown} />
			<path d="M-60 82H300V96H-60Z" fill={works.waterLit} />
			<path d="M292 84C340 92 372 116 386 156L370 160C352 126 328 112 292 104Z" fill={works.waterLit} />
			<WaterWheel x={288} y={312} radius={196} spokes={12} />
			<path d="M270 312L226 540H250L288 350L326 540H350L306 312Z" fill={timber.middle} />
			<path d="M288 300L470 318H760V332H470L288 324ZM452 330V450H464V330ZM560 330V450H572V330Z" fill={timber.lit} />
			<path d="M80 540V482H180L210 540ZM366 540L396 482H480V540Z" fill={stone.shade} />
			<path d="M186 540Q288 486 392 540Z" fill={works.water} />
			<Floor fill={ground.grass} edge={light.window} />
			<Person x={508} y={556} height={118} {...industrial.miner} arms="wave" />
			<Person x={560} y={556} height={112} {...industrial.driver} arms="holdLeft" />
			<Person x={112} y={556} height={114} {...industrial.mother} legs={magnetite.dark} arms="holdRight" />
			<Person x={150} y={556} height={76} {...industrial.smith} arms="up" />
		</>
	);
}
