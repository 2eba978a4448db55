import { air, ground, light, magnetite, rock, works } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { modern } from '../stops/parts/outfits.ts';
import { slagJoints } from '../stops/parts/SlagTower.tsx';

/** The workshop of blue-green slag stone from the yard: its gable, tall arched windows and open doors. */
export function ThorshammarPlace() {
	return (
		<>
			<Air colors={air.summerDusk} />
			<Hills y={350} swell={24} phase={2.9} fill={ground.grassFar} trees={[34, 90]} />
			<path d="M70 534V300L320 190L570 300V534Z" fill={works.brick} />
			<path
				d={slagJoints({ x: 70, y: 534, width: 500, height: 232 })}
				stroke={works.brickDark}
				strokeWidth={2.4}
				fill="none"
				opacity={0.7}
			/>
			<path d="M44 312L320 178L596 312L584 330L320 204L56 330Z" fill={magnetite.soft} />
			<path d="M118 476V380Q154 332 190 380V476ZM450 476V380Q486 332 522 380V476Z" fill={light.window} />
			<path d="M154 354V476M118 404H190M118 440H190M486 354V476M450 404H522M450 440H522" stroke={magnetite.dark} strokeWidth={6} />
			<path d="M248 534V404Q320 322 392 404V534Z" fill={magnetite.dark} />
			<path d="M268 534V412Q320 352 372 412V534Z" fill={light.halo} opacity={0.85} />
			<path d="M248 404Q320 322 392 404L404 396Q320 300 236 396Z" fill={works.brickLit} />
			<path d="M284 288a36 36 0 1 0 72 0a36 36 0 1 0 -72 0Z" fill={magnetite.dark} />
			<path d="M320 252V324M284 288H356M295 263L345 313M345 263L295 313" stroke={rock.paleVein} strokeWidth={5} />
			<Floor y={528} fill={ground.earth} edge={light.window} />
			<Person x={300} y={556} height={116} {...modern.guide} arms="wave" />
			<Person x={356} y={558} height={82} {...modern.child} arms="holdLeft" />
			<Person x={470} y={560} height={118} {...modern.parent} pose="walk" arms="holdRight" flip />
		</>
	);
}
