import { air, ember, falu, ground, magnetite, skin, slag, snow, wool } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { Skier } from '../parts/Slope.tsx';
import { Air, Hills } from './parts/Air.tsx';

/** Skiers one after the other in the track through the winter forest; someone by the track holds out a warm cup. */
export function Engelbrektsloppet1969() {
	return (
		<>
			<Air colors={air.winterDay} />
			<Hills y={320} swell={36} phase={0.3} fill={ground.winterFar} trees={[40, 100]} />
			<Hills y={400} swell={14} phase={2.2} fill={ground.winterForest} trees={[60, 150]} spacing={44} />
			<path d="M-60 420C120 392 400 420 760 396V610H-60Z" fill={ground.snow} />
			<path
				d="M760 430C560 432 460 450 380 480C280 516 120 540 -60 546V566C140 560 320 540 420 500C500 468 600 452 760 448Z"
				fill={ground.snowShade}
			/>
			<Skier x={436} y={462} height={92} tilt={-2} coat={slag.middle} legs={magnetite.soft} hat={snow.birch} skin={skin.rose} />
			<Skier x={346} y={494} height={144} tilt={4} coat={wool.ochre} legs={magnetite.soft} hat={slag.dark} skin={skin.tan} />
			<g className="moves vision-glide">
				<Skier x={180} y={540} height={236} tilt={4} coat={falu.bright} legs={magnetite.middle} hat={ember.bright} skin={skin.pale} />
				<path d="M182 388L232 400L224 442L176 430Z" fill={snow.white} transform="rotate(8 200 410)" />
			</g>
			<Person
				x={530}
				y={558}
				height={206}
				coat={slag.dark}
				legs={magnetite.dark}
				hat={falu.middle}
				scarf={ember.bright}
				skin={skin.olive}
				arms="holdLeft"
			/>
			<path d="M460 444h24l-4 28h-16Z" fill={ember.bright} />
			<path d="M-60 560C120 548 420 584 760 560V610H-60Z" fill={snow.white} />
		</>
	);
}
