import { air, ember, falu, ground, rock, timber } from '../palette.ts';
import { HandLantern } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { circle } from '../parts/path.ts';
import { Ladder } from '../parts/Shaft.tsx';
import { Air, Hills } from './parts/Air.tsx';
import { industrial } from './parts/outfits.ts';

/** A cut through hill and shaft: above, the house with its great balance; below, pump rods, a ladder and lamps. */
export function RisbergShaft1876() {
	return (
		<>
			<Air colors={air.winterDusk} />
			<Hills y={230} swell={20} phase={2} fill={ground.duskForest} trees={[30, 70]} />
			<path d="M-60 272H760V610H-60Z" fill={rock.brown} />
			<path
				d="M-60 330C100 310 240 350 380 336C500 326 620 352 760 330V396C600 410 420 380 280 404C160 416 60 390 -60 404Z"
				fill={rock.hematiteDark}
			/>
			<path d="M-60 470C120 450 300 490 760 460V610H-60Z" fill={rock.deep} />
			<path d="M-60 268H760V282H-60Z" fill={ground.snowDusk} />
			<path d="M206 272H430V610H206Z" fill={timber.black} />
			<path d="M170 270V150L318 60L466 150V270Z" fill={falu.middle} />
			<path d="M148 164L318 58L488 164L472 178L318 84L164 178Z" fill={timber.dark} />
			<path d="M222 270V176H414V270Z" fill={timber.char} />
			<path d="M234 204L404 190L406 206L236 220ZM310 206L294 270H342L326 206Z" fill={timber.lit} />
			<path d={circle(318, 203, 11)} fill={ember.bright} />
			<path className="moves vision-lift" d="M246 212V566M392 200V566" stroke={timber.bright} strokeWidth={10} />
			<path d="M196 282H208V610H196ZM428 282H440V610H428ZM208 360H428V370H208ZM208 470H428V480H208Z" fill={timber.middle} />
			<Ladder x={288} top={270} bottom={600} width={44} />
			<Person x={312} y={480} height={120} {...industrial.miner} back hair={timber.dark} arms="up" />
			<HandLantern x={352} y={424} size={20} still />
			<HandLantern x={232} y={520} size={30} still />
			<Person x={128} y={272} height={104} {...industrial.driver} arms="wave" flip />
			<Person x={520} y={272} height={106} {...industrial.smith} arms="holdLeft" />
			<path d="M462 540L490 500L540 510L570 480L620 540ZM60 520L100 470L140 490L170 540Z" fill={rock.hematite} />
		</>
	);
}
