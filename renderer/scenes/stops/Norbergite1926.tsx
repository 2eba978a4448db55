import { air, mineral, rock, timber } from '../palette.ts';
import { HandLantern } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { circle } from '../parts/path.ts';
import { Air, Firelight, Floor } from './parts/Air.tsx';
import { Crystal } from './parts/Crystal.tsx';
import { industrial } from './parts/outfits.ts';

const honey = { lit: mineral.honeyLit, middle: mineral.honey, deep: mineral.honeyDeep };

/** A yellow-shining crystal in the rock, larger than life; one looks through a glass, one holds the lamp. */
export function Norbergite1926() {
	return (
		<>
			<Air colors={air.mine} />
			<path d="M-60 0H760V200L640 250L560 130L430 90L300 60L190 110L110 220L60 400L-60 430Z" fill={rock.slate} />
			<path d="M760 200L640 250L580 380L620 470L760 480ZM110 220L60 400L120 470L180 330Z" fill={rock.deep} />
			<path d="M190 110L300 60L280 130ZM430 90L560 130L500 190ZM60 400L110 220L130 300Z" fill={rock.copperPale} />
			<Firelight x={330} y={340} size={300} />
			<path d="M150 540L196 462L300 430L420 440L500 480L540 540Z" fill={rock.brown} />
			<path d="M196 462L300 430L270 500ZM420 440L500 480L430 510Z" fill={rock.topsoil} />
			<Crystal x={336} y={466} scale={1.34} colors={honey} />
			<Crystal x={226} y={482} scale={0.42} turn={-26} colors={honey} />
			<Crystal x={452} y={490} scale={0.5} turn={24} colors={honey} />
			<Floor fill={timber.black} edge={mineral.honey} />
			<Person x={142} y={556} height={208} {...industrial.gentleman} arms="holdRight" />
			<path d="M200 456L214 436" stroke={timber.lit} strokeWidth={8} strokeLinecap="round" />
			<path d={circle(226, 420, 20)} fill={mineral.honeyLit} fillOpacity={0.4} stroke={timber.brassLit} strokeWidth={6} />
			<Person x={530} y={556} height={190} {...industrial.miner} arms="holdLeft" />
			<HandLantern x={474} y={480} size={26} still />
		</>
	);
}
