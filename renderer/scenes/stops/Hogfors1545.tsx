import { air, ember, light, magnetite, rock, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Air, Firelight, Floor } from './parts/Air.tsx';
import { medieval } from './parts/outfits.ts';

/** A great hammer on its beam falls on a glowing bar; the smith turns the bar, a hand leads the water. */
export function Hogfors1545() {
	return (
		<>
			<Air colors={air.torchRoom} />
			<path
				d="M-60 96H760V124H-60ZM96 124H124V520H96ZM500 124H528V520H500ZM124 170L206 96H236L124 202ZM500 170L420 96H390L500 202Z"
				fill={timber.dark}
			/>
			<path
				d="M470 250m-120 0a120 120 0 1 0 240 0a120 120 0 1 0 -240 0ZM470 250m-92 0a92 92 0 1 1 184 0a92 92 0 1 1 -184 0Z"
				fill={timber.brown}
			/>
			<path d="M350 250H590M470 130V370M385 165L555 335M555 165L385 335" stroke={timber.middle} strokeWidth={13} />
			<Floor y={532} fill={timber.black} edge={ember.middle} />
			<Firelight x={236} y={424} size={230} />
			<path d="M168 540V470H156V446H300V470H288V540Z" fill={magnetite.soft} />
			<path d="M156 446H300V456H156Z" fill={magnetite.pale} />
			<path d="M216 330L226 300L640 262L644 292L230 334Z" fill={timber.middle} />
			<path d="M226 300L640 262L641 270L224 308Z" fill={timber.lit} />
			<path d="M186 270H284V352L272 432H198L186 352Z" fill={magnetite.pale} />
			<path d="M186 270H208V352L214 432H198L186 352Z" fill={rock.paleVein} opacity={0.7} />
			<path d="M184 296H286V316H184ZM516 240H548V330H516Z" fill={magnetite.dark} />
			<path d="M96 436H318V448H96Z" fill={ember.bright} />
			<path d="M196 434H300V450H196Z" fill={light.core} />
			<path
				d="M300 430L352 396M308 440L372 430M304 424L334 370M184 430L132 388M178 424L152 356"
				stroke={light.halo}
				strokeWidth={5}
				strokeLinecap="round"
				strokeDasharray="16 12"
			/>
			<path d="M372 444H300" stroke={magnetite.pale} strokeWidth={8} strokeLinecap="round" />
			<Person x={424} y={556} height={224} {...medieval.smelter} arms="holdLeft" />
			<path d="M394 484Q424 476 454 484L462 532H386Z" fill={timber.lit} />
			<Person x={536} y={556} height={196} {...medieval.bergsman} arms="wave" flip />
			<Person x={124} y={556} height={140} {...medieval.child} arms="holdRight" />
		</>
	);
}
