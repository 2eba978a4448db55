import { air, ember, ground, magnetite, rock, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Air, Firelight, Floor } from './parts/Air.tsx';
import { modern } from './parts/outfits.ts';

/** The gate of the ironworks stands open and its last glow goes down; the last shift walks out together. */
export function LastIronworks1981() {
	return (
		<>
			<Air colors={air.winterDusk} />
			<path
				d="M-60 540V300H70V250H120V130L128 60H158L166 130V250H210V190H240V300H410V210H470V250H500V96L508 40H534L542 96V320H640V270H760V540Z"
				fill={magnetite.middle}
			/>
			<path
				d="M120 130H166V142H120ZM500 110H542V122H500ZM70 250H210V260H70ZM240 300H410V310H240ZM240 190L410 250V268L240 208Z"
				fill={magnetite.pale}
			/>
			<path d="M96 290h20v26h-20ZM146 290h20v26h-20ZM566 350h22v30h-22ZM604 350h22v30h-22Z" fill={magnetite.darkest} />
			<path d="M200 540V360Q316 290 432 360V540Z" fill={timber.black} />
			<Firelight x={316} y={440} size={190} />
			<path d="M262 540V430Q316 384 370 430V540Z" fill={ember.deep} opacity={0.8} />
			<path d="M284 540V450Q316 420 348 450V540Z" fill={ember.bright} />
			<path
				d="M188 540V350H204V540ZM428 540V350H444V540ZM204 372L150 396V540H162V410L204 392ZM428 372L482 396V540H470V410L428 392Z"
				fill={magnetite.soft}
			/>
			<Floor y={530} fill={ground.night} edge={ember.middle} />
			<path d="M240 540L120 610H540L392 540Z" fill={ember.deep} opacity={0.35} />
			<Person x={316} y={550} height={196} {...modern.helmet} coat={magnetite.pale} pose="walk" arms="down" />
			<Person x={196} y={556} height={206} {...modern.helmetBlue} pose="walk" arms="holdRight" />
			<Person x={440} y={556} height={204} {...modern.helmet} coat={rock.spark} pose="walk" arms="holdLeft" />
			<path d="M146 476h34v26h-34ZM474 480h34v26h-34Z" fill={magnetite.soft} />
		</>
	);
}
