import { air, ground, leaf, light, rock, stone } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { modern } from '../stops/parts/outfits.ts';
import { OreHeap } from '../stops/parts/Tools.tsx';

/** A clearing in the forest in the morning: old heaps under the grass, and two who look for what was here. */
export function LapphyttanPlace() {
	return (
		<>
			<Air colors={air.dawn} />
			<Hills y={300} swell={22} phase={1.7} fill={ground.duskFar} trees={[50, 130]} />
			<Hills y={410} swell={14} phase={0.3} fill={ground.duskForest} trees={[60, 140]} spacing={34} />
			<path d="M-60 500C60 420 160 400 250 446C330 480 420 470 500 436C590 410 680 440 760 470V610H-60Z" fill={ground.grass} />
			<path d="M150 500C180 452 250 440 300 470C330 486 340 500 346 512Z" fill={ground.grassMiddle} />
			<OreHeap x={398} y={528} scale={0.9} dark={stone.dark} lit={stone.middle} />
			<OreHeap x={110} y={534} scale={0.6} dark={rock.brown} lit={rock.hematite} />
			<Birch x={566} y={540} height={400} seed={3} lean={-26} leaves={leaf.spring} />
			<Birch x={38} y={530} height={330} seed={8} lean={18} leaves={leaf.birch} />
			<Floor y={530} fill={ground.grass} edge={light.peach} />
			<Person x={272} y={560} height={150} {...modern.guide} pose="walk" arms="holdRight" />
			<Person x={334} y={562} height={104} {...modern.child} pose="walk" arms="holdLeft" />
		</>
	);
}
