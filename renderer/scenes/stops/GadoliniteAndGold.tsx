import { air, ember, falu, ground, light, magnetite, mineral, rock, skin, slag, snow } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { circle } from '../parts/path.ts';
import { Air, Firelight, Floor, Hills } from './parts/Air.tsx';
import { Crystal } from './parts/Crystal.tsx';

const green = { lit: mineral.greenLit, middle: mineral.green, deep: mineral.greenDeep };

/** A new mineral, a gold medal and a new hall: three joys of three years, under one winter sky. */
export function GadoliniteAndGold() {
	return (
		<>
			<Air colors={air.winterDusk} />
			<Hills y={330} swell={40} phase={1.9} fill={ground.duskFar} trees={[24, 60]} />
			<path d="M-60 470C100 380 220 330 330 250L420 300C520 380 640 420 760 440V610H-60Z" fill={ground.snowDusk} />
			<Firelight x={520} y={470} size={150} still />
			<path d="M424 520V424L440 404H700V520Z" fill={slag.dark} />
			<path d="M410 404L436 390H720V408H410Z" fill={slag.pale} />
			<path d="M444 520V440H560V520ZM580 480V440H690V480Z" fill={light.window} />
			<path d="M482 440V520M520 440V520M444 476H560" stroke={slag.dark} strokeWidth={4} />
			<Floor y={520} fill={ground.snow} edge={ground.snowShade} />
			<path d="M98 540L128 470H210L236 540Z" fill={rock.deep} />
			<path d="M128 470H210L204 484H122Z" fill={rock.spark} />
			<Crystal x={170} y={474} scale={0.66} colors={green} />
			<path d="M384 508L400 308Q402 296 410 300L400 508ZM412 508L424 312Q428 300 434 306L426 508Z" fill={falu.bright} />
			<path d="M252 560V496H392V560Z" fill={magnetite.soft} />
			<path d="M252 496H392V508H252Z" fill={rock.paleVein} />
			<Person x={322} y={498} height={216} coat={slag.middle} legs={magnetite.middle} hat={ember.bright} skin={skin.pale} arms="up" />
			<path d="M306 334L322 384L338 334" fill="none" stroke={falu.bright} strokeWidth={7} />
			<g className="moves glows">
				<path d={circle(322, 396, 20)} fill={mineral.honey} />
				<path d={circle(319, 392, 10)} fill={mineral.honeyLit} />
			</g>
			<Person x={452} y={562} height={140} coat={falu.bright} legs={magnetite.dark} hat={snow.white} skin={skin.brown} arms="up" />
			<Person x={520} y={564} height={104} coat={ember.bright} legs={slag.darkest} hat={slag.middle} skin={skin.tan} arms="wave" />
		</>
	);
}
