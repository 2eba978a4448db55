import { air, ember, falu, hair, light, magnetite, skin, slag, snow, timber, wool } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { box } from '../parts/path.ts';
import { between, cycle, range, seeded } from '../parts/random.ts';
import { WheelchairUser } from '../parts/WithAids.tsx';
import { Air, Firelight, Floor } from '../stops/parts/Air.tsx';

const spines = [falu.bright, slag.middle, ember.bright, snow.straw, wool.woad, falu.middle, wool.moss];

/** Books on shelves as path data, one path for each colour of back; the gaps are where a book is out. */
function books(from: number, to: number, shelves: readonly number[]): string[] {
	const random = seeded(31);
	const paths = spines.map(() => '');
	for (const shelf of shelves) {
		for (let x = from; x < to; ) {
			const width = between(random, 9, 19);
			const height = between(random, 44, 66);
			if (random() > 0.1) paths[Math.floor(random() * paths.length)] += box(x, shelf - height, width - 2, height);
			x += width;
		}
	}
	return paths;
}

const shelves = [196, 280, 364, 448];
const backs = books(-50, 750, shelves);

/** An evening among the books: one reads aloud under the lamp, the others listen. */
export function Culture() {
	return (
		<>
			<Air colors={air.mine} />
			<path d={box(-60, 100, 820, 420)} fill={timber.dark} />
			{backs.map((path, index) => (
				<path key={cycle(spines, index)} d={path} fill={cycle(spines, index)} opacity={0.82} />
			))}
			<path d={shelves.map((y) => box(-60, y, 820, 11)).join('')} fill={timber.middle} />
			<path
				d={range(4)
					.map((index) => box(60 + index * 190, 100, 12, 420))
					.join('')}
				fill={timber.brown}
			/>
			<Firelight x={346} y={360} size={330} />
			<path d="M346 0V206" stroke={magnetite.darkest} strokeWidth={5} />
			<path d="M292 262Q300 204 346 202Q392 204 400 262Z" fill={falu.bright} />
			<path d="M292 262H400L396 270H296Z" fill={light.core} />
			<Floor y={520} fill={timber.brown} edge={timber.lit} />
			<path d="M286 556V446Q286 420 312 420H380Q406 420 406 446V556Z" fill={slag.dark} />
			<path d="M286 500Q270 492 268 510V556H424V510Q422 492 406 500V536H286Z" fill={slag.middle} />
			<Person
				x={346}
				y={560}
				height={196}
				pose="sit"
				arms="carry"
				coat={falu.middle}
				legs={magnetite.middle}
				hair={hair.white}
				skin={skin.rose}
				scarf={ember.bright}
			/>
			<path d="M316 470L346 480L376 470V446L346 456L316 446Z" fill={snow.birch} />
			<Person x={196} y={566} height={128} pose="stand" coat={ember.bright} legs={slag.darkest} hair={hair.copper} skin={skin.pale} />
			<Person x={120} y={572} height={186} coat={slag.middle} legs={magnetite.dark} hair={hair.dark} skin={skin.deep} arms="holdRight" />
			<WheelchairUser x={506} y={570} height={186} flip coat={wool.ochre} legs={magnetite.middle} hair={hair.brown} skin={skin.tan} />
			<Person x={606} y={572} height={190} coat={wool.moss} legs={magnetite.dark} hair={hair.grey} skin={skin.olive} />
		</>
	);
}
