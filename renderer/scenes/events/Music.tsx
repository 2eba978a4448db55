import { air, concrete, ember, falu, festival, ground, hair, light, magnetite, skin, slag, snow, timber } from '../palette.ts';
import { Crowd } from '../parts/Crowd.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { Festoon } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Stars } from '../parts/Sky.tsx';
import { Air, Firelight, Hills } from '../stops/parts/Air.tsx';

/** A stage in the dark: someone sings, someone plays the fiddle, and everyone is turned towards them. */
export function Music() {
	return (
		<>
			<Air colors={air.theatre} />
			<Stars count={70} width={700} height={280} seed={21} still />
			<Hills y={400} swell={24} phase={1.4} fill={festival.ridge} trees={[24, 70]} />
			<Headframe x={596} y={446} scale={0.32} colors={concrete.warmEvening} annex={false} snowy={false} />
			<path d="M120 500V300L330 236L540 300V500Z" fill={festival.stage} />
			<path d="M142 494V314L330 258L518 314V494Z" fill={festival.backdrop} />
			<Firelight x={330} y={400} size={220} />
			<path d="M190 290L120 500H290ZM470 290L370 500H540Z" fill={light.halo} opacity={0.4} />
			<Festoon from={[-60, 250]} to={[330, 226]} sag={34} count={11} wire={festival.wire} still />
			<Festoon from={[330, 226]} to={[760, 246]} sag={34} count={12} wire={festival.wire} still />
			<Person x={222} y={490} height={148} coat={slag.dark} legs={magnetite.dark} hair={hair.grey} skin={skin.pale} arms="holdRight" />
			<Person x={330} y={494} height={172} coat={falu.bright} legs={falu.dark} hair={hair.dark} skin={skin.brown} arms="wave" skirt />
			<path d="M286 416v78M276 494h20" stroke={magnetite.soft} strokeWidth={5} strokeLinecap="round" />
			<path d="M279 402h14v18h-14Z" fill={magnetite.dark} />
			<Person x={436} y={490} height={156} coat={magnetite.soft} legs={magnetite.dark} hat={ember.bright} skin={skin.olive} arms="carry" />
			<path d="M412 392c-14-10-30 2-24 16c-14 6-10 26 8 24c6 10 24 6 24-8c8-2 12-10 8-18Z" fill={timber.brass} />
			<path d="M420 404l44-34" stroke={timber.dark} strokeWidth={6} strokeLinecap="round" />
			<path d="M392 384l40 44" stroke={snow.straw} strokeWidth={3} strokeLinecap="round" />
			<path d="M100 490H560V512H100Z" fill={timber.middle} />
			<path d="M100 488H560V496H100Z" fill={timber.lit} />
			<path d="M-60 510H760V610H-60Z" fill={ground.night} />
			<Crowd from={-50} to={760} y={528} rows={2} seed={8} scale={1.5} />
		</>
	);
}
