import { air, ember, ground, timber } from '../palette.ts';
import { Flame } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Air, Firelight, Floor } from './parts/Air.tsx';
import { LogHouse } from './parts/Building.tsx';
import { industrial } from './parts/outfits.ts';
import { StoneChurch } from './parts/StoneChurch.tsx';

const dark = { wall: timber.dark, seam: timber.black, roof: timber.char, window: ember.bright };

/** Houses burn on one side of the village; a chain of buckets goes from hand to hand, and the stone church stands. */
export function Fire1727() {
	return (
		<>
			<Air colors={air.furnaceNight} />
			<StoneChurch x={196} y={450} scale={0.62} lit={false} />
			<Firelight x={452} y={330} size={330} />
			<Flame x={404} y={340} scale={3.6} />
			<Flame x={500} y={320} scale={5.4} />
			<LogHouse x={352} y={460} width={120} height={76} {...dark} door={0.16} />
			<LogHouse x={494} y={476} width={150} height={96} {...dark} door={0.16} />
			<Flame x={452} y={384} scale={2.2} />
			<path d="M-60 470C160 440 420 462 760 480V610H-60Z" fill={timber.char} />
			<path d="M-60 520C60 496 150 520 168 610H-60Z" fill={ground.water} />
			<Floor y={552} fill={timber.black} edge={ember.middle} />
			<Person x={160} y={560} height={190} {...industrial.mother} arms="out" />
			<Person x={300} y={560} height={204} {...industrial.smith} arms="out" />
			<Person x={440} y={560} height={198} {...industrial.miner} arms="out" />
			<path d="M208 440h46l-6 44h-34ZM350 434h46l-6 44h-34ZM488 436h46l-6 44h-34Z" fill={timber.lit} />
		</>
	);
}
