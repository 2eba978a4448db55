import { air, concrete, dusk, ember, falu, hair, light, magnetite, skin, slag, snow, timber, wool } from '../palette.ts';
import { Headframe } from '../parts/Headframe.tsx';
import { Person } from '../parts/Person.tsx';
import { box, ellipse } from '../parts/path.ts';
import { WheelchairUser } from '../parts/WithAids.tsx';
import { Air, Firelight, Floor } from '../stops/parts/Air.tsx';

/** People round a table under one lamp, with coffee and something to say; dusk stands in the windows. */
export function Meeting() {
	return (
		<>
			<Air colors={air.workshop} />
			<path d={box(-20, 170, 210, 240) + box(230, 170, 240, 240) + box(510, 170, 210, 240)} fill={dusk.indigo} />
			<path d="M-20 350Q350 300 720 356V410H-20Z" fill={dusk.violet} />
			<Headframe x={600} y={406} scale={0.26} colors={concrete.dusk} glow annex={false} snowy={false} />
			<path
				d="M-36 154H736V426H-36ZM-20 170V410H190V170ZM230 170V410H470V170ZM510 170V410H720V170Z"
				fill={timber.middle}
				fillRule="evenodd"
			/>
			<path d="M85 170V410M350 170V410M615 170V410" stroke={timber.middle} strokeWidth={8} />
			<path d={box(-36, 420, 772, 14)} fill={timber.lit} />
			<Firelight x={350} y={400} size={300} />
			<path d="M350 0V236" stroke={magnetite.darkest} strokeWidth={5} />
			<path d="M280 290Q292 234 350 232Q408 234 420 290Z" fill={slag.middle} />
			<path d="M280 290H420L414 300H286Z" fill={light.core} />
			<Floor y={540} fill={timber.dark} edge={timber.brown} />
			<Person x={248} y={552} height={176} coat={falu.bright} legs={magnetite.dark} hair={hair.grey} skin={skin.pale} arms="wave" />
			<Person x={350} y={548} height={166} coat={slag.middle} legs={magnetite.dark} hair={hair.dark} skin={skin.deep} arms="carry" />
			<Person x={448} y={552} height={172} coat={ember.bright} legs={magnetite.dark} hair={hair.brown} skin={skin.tan} scarf={snow.birch} />
			<path d={ellipse(350, 500, 190, 26)} fill={timber.lit} />
			<path d="M160 500Q160 526 350 528Q540 526 540 500V512Q540 542 350 542Q160 542 160 512Z" fill={timber.bright} />
			<path d="M334 540H366L372 596H328Z" fill={timber.middle} />
			<path d="M232 480h24l-4 22h-16ZM340 474h24l-4 22h-16ZM440 480h24l-4 22h-16Z" fill={snow.white} />
			<path d="M290 498l34-6l10 12l-34 6ZM392 490l32 6l-8 12l-32-6Z" fill={ember.pale} />
			<WheelchairUser x={136} y={584} height={198} coat={wool.moss} legs={magnetite.middle} hair={hair.white} skin={skin.olive} />
			<Person
				x={576}
				y={586}
				height={192}
				coat={wool.madder}
				legs={magnetite.middle}
				hair={hair.copper}
				skin={skin.rose}
				arms="holdLeft"
				skirt
			/>
		</>
	);
}
