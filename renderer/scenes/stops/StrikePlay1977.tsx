import { air, ember, falu, festival, light, magnetite, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Air, Firelight, Floor } from './parts/Air.tsx';
import { TimberHeadframe } from './parts/Building.tsx';
import { Company, rowOf } from './parts/Company.tsx';
import { industrial } from './parts/outfits.ts';

/** The strike is played on boards between red curtains; the town sits before it in the light of the stage. */
export function StrikePlay1977() {
	return (
		<>
			<Air colors={air.theatre} />
			<path d="M110 90H540V400H110Z" fill={magnetite.soft} />
			<TimberHeadframe x={448} y={398} scale={0.84} face={magnetite.pale} shade={magnetite.middle} window={light.window} />
			<Firelight x={320} y={310} size={270} />
			<path d="M200 40L120 400H330ZM440 40L310 400H520Z" fill={light.halo} opacity={0.16} />
			<path d="M60 400H590V440H60Z" fill={timber.middle} />
			<path d="M60 396H590V406H60Z" fill={timber.lit} />
			<Person x={220} y={404} height={168} {...industrial.mother} arms="holdRight" />
			<Person x={310} y={404} height={190} {...industrial.striker} arms="wave" />
			<Person x={398} y={404} height={172} {...industrial.miner} arms="holdLeft" />
			<path d="M-60 0H196C190 130 170 270 130 412H-60ZM760 0H448C456 130 480 270 524 412H760Z" fill={falu.middle} />
			<path
				d="M60 60C80 180 76 300 70 412H40V60ZM130 40C136 180 118 300 104 412H92C108 300 118 180 112 40ZM500 40C500 180 528 300 556 412H570C544 300 524 180 520 40Z"
				fill={falu.darkest}
				opacity={0.6}
			/>
			<path
				d="M-60 0H760V72Q700 118 640 72Q590 124 530 72Q470 124 410 72Q350 124 290 72Q230 124 170 72Q110 124 50 72Q0 118 -60 72Z"
				fill={falu.bright}
			/>
			<Floor y={440} fill={festival.night} edge={ember.middle} />
			<Company
				members={rowOf({ from: 60, to: 700, y: 566, height: 130, seed: 21 })}
				coats={[falu.darkest, festival.plum]}
				face={timber.dark}
				hats={[timber.brown, festival.plum]}
			/>
			<Company
				members={rowOf({ from: 40, to: 700, y: 632, height: 168, seed: 30, cheering: true })}
				coats={[magnetite.middle, festival.night]}
				face={timber.char}
				hats={[timber.dark, magnetite.soft]}
			/>
		</>
	);
}
