import { air, ember, ground, rock, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Air, Firelight, Floor } from './parts/Air.tsx';
import { Crown } from './parts/Carried.tsx';
import { medieval } from './parts/outfits.ts';
import { Parchment } from './parts/Parchment.tsx';

/** A lord and a king hold one letter between them; behind them the mountain that changes hands. */
export function Exchange1303() {
	return (
		<>
			<Air colors={air.dawn} />
			<path d="M-60 470L90 300L150 330L316 86L420 210L470 190L660 420L760 440V610H-60Z" fill={rock.brown} />
			<path d="M316 86L420 210L380 300L330 240L300 400L240 330L150 430L240 200Z" fill={rock.hematiteDark} />
			<path
				d="M200 292L262 250L330 286L404 244M164 372L250 330L344 372L470 310M540 350L470 392L400 366"
				fill="none"
				stroke={rock.redVein}
				strokeWidth={5}
				strokeLinejoin="round"
				opacity={0.8}
			/>
			<path d="M250 470V414Q316 340 382 414V470Z" fill={timber.black} />
			<path d="M240 474V404H254V474ZM378 474V404H392V474ZM230 396H402V410H230Z" fill={timber.middle} />
			<Firelight x={316} y={440} size={150} />
			<Floor y={520} fill={ground.earth} edge={ember.middle} />
			<Person x={160} y={552} height={250} {...medieval.lord} arms="holdRight" />
			<Person x={474} y={552} height={246} {...medieval.king} arms="holdLeft" />
			<Crown x={474} y={552} height={246} />
			<Parchment x={316} y={362} scale={0.84} seals={2} />
		</>
	);
}
