import { air, concrete, festival, ground, light, magnetite, slag } from '../palette.ts';
import { Crowd } from '../parts/Crowd.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { Stars } from '../parts/Sky.tsx';
import { Air, Firelight, Floor, Hills } from './parts/Air.tsx';

/** A summer night under the headframe: beams from the stage, and everyone turned towards it. */
export function Norbergfestival1999() {
	return (
		<>
			<Air colors={air.theatre} />
			<Stars count={50} width={640} height={240} seed={15} still />
			<Hills y={420} swell={18} phase={2.4} fill={festival.ridge} trees={[24, 64]} />
			<g className="moves glows">
				<path d="M300 470L-20 120L80 60ZM340 470L700 90L620 40Z" fill={festival.aurora} opacity={0.3} />
				<path d="M312 470L160 20L250 0ZM330 470L480 20L400 0Z" fill={festival.auroraRose} opacity={0.32} />
			</g>
			<Headframe x={330} y={480} scale={0.76} colors={{ ...concrete.warmEvening, window: light.window }} annex={false} snowy={false} />
			<Firelight x={320} y={450} size={190} still />
			<path d="M180 500V400H470V500Z" fill={festival.stage} />
			<path d="M168 400L196 376H454L482 400Z" fill={magnetite.soft} />
			<path d="M206 412H444V470H206Z" fill={festival.backdrop} />
			<path d="M190 412H226V486H190ZM424 412H460V486H424Z" fill={slag.darkest} />
			<Floor y={496} fill={ground.night} edge={festival.horizon} />
			<Crowd from={50} to={700} y={462} rows={2} seed={8} scale={1.35} />
		</>
	);
}
