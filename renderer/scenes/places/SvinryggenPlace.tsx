import { air, ground, leaf, light, rock, timber } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { modern } from '../stops/parts/outfits.ts';

/** The path along the ridge, railed off from the steep holes on either side. */
export function SvinryggenPlace() {
	return (
		<>
			<Air colors={air.winterDusk} />
			<Hills y={290} swell={24} phase={0.7} fill={ground.duskFar} trees={[50, 120]} />
			<Hills y={390} swell={12} phase={2.4} fill={ground.duskForest} trees={[60, 130]} spacing={34} />
			<path d="M-60 430H760V610H-60Z" fill={ground.grassMiddle} />
			<path d="M-60 450C20 430 120 436 176 470C216 500 190 560 150 610H-60Z" fill={rock.brown} />
			<path d="M-60 476C10 458 96 462 140 490C168 514 150 570 116 610H-60Z" fill={rock.deep} />
			<path d="M760 440C660 426 540 430 490 466C452 500 480 560 530 610H760Z" fill={rock.hematiteDark} />
			<path d="M760 470C680 452 570 458 528 488C500 516 520 570 560 610H760Z" fill={rock.deep} />
			<path d="M300 430H352C360 480 400 540 440 610H220C260 540 292 480 300 430Z" fill={light.peach} opacity={0.75} />
			<path
				d="M196 430V516M150 560V620M246 430V462M214 448L172 560M470 430V516M524 560V620M416 430V462M452 448L500 560"
				stroke={timber.bright}
				strokeWidth={8}
				strokeLinecap="round"
			/>
			<Birch x={606} y={470} height={340} seed={7} lean={-14} leaves={leaf.autumn} />
			<Birch x={52} y={466} height={300} seed={4} lean={16} leaves={leaf.autumn} />
			<Floor y={596} fill={ground.grass} edge={light.peach} />
			<Person x={304} y={556} height={132} {...modern.parent} pose="walk" back arms="holdRight" />
			<Person x={354} y={558} height={92} {...modern.child} pose="walk" back arms="holdLeft" />
		</>
	);
}
