import { air, ember, falu, ground, light, magnetite, rock, slag, timber } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { box, circle, line } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { Lake } from './parts/Lake.tsx';
import { industrial } from './parts/outfits.ts';
import { Tool } from './parts/Tools.tsx';

/** Sleepers of a track that runs away from the viewer, each nearer one broader. */
const sleepers = range(9).map((index) => {
	const near = (index / 8) ** 1.8;
	return box(300 - 26 - near * 176, 424 + near * 136, 52 + near * 352, 4 + near * 16);
});

/** The line is ready: a train comes along it from the lakes, and those who laid it greet it. */
export function Railway1856() {
	return (
		<>
			<Air colors={air.dawn} />
			<Hills y={356} swell={28} phase={1.1} fill={ground.duskFar} trees={[24, 60]} />
			<Lake y={392} />
			<path d="M-60 430C80 400 200 412 300 416C420 410 560 400 760 432V610H-60Z" fill={ground.duskForest} />
			<Hills y={410} swell={6} phase={3} fill={ground.duskForest} trees={[30, 80]} spacing={70} />
			<Floor y={470} fill={ground.earth} edge={ember.middle} />
			<path d={sleepers.join('')} fill={timber.bright} />
			<path
				d={
					line([
						[284, 424],
						[168, 600],
						[142, 600],
						[279, 424],
					]) +
					line([
						[316, 424],
						[432, 600],
						[458, 600],
						[321, 424],
					])
				}
				fill={rock.paleVein}
			/>
			<path d="M286 262L280 216H320L314 262Z" fill={magnetite.dark} />
			<path d="M252 428V270Q300 232 348 270V428ZM240 416H360V436H240Z" fill={slag.darkest} />
			<path d={circle(300, 326, 56)} fill={slag.dark} />
			<path d={circle(300, 326, 40)} fill={magnetite.middle} />
			<path d="M262 436L240 474H360L338 436Z" fill={magnetite.soft} />
			<path d="M232 432H368V448H232ZM244 424H262V456H244ZM338 424H356V456H338Z" fill={falu.middle} />
			<path d={circle(300, 270, 13)} fill={light.core} />
			<path
				className="moves vision-lift"
				d="M270 210C230 190 250 150 290 160C290 120 350 110 360 146C400 140 410 186 370 194C350 214 300 206 270 210Z"
				fill={light.peach}
				opacity={0.7}
			/>
			<Tool kind="hammer" x={112} y={556} length={120} turn={-8} size={1.2} />
			<Person x={150} y={560} height={196} {...industrial.smith} arms="wave" />
			<Person x={492} y={560} height={190} {...industrial.miner} arms="wave" flip />
			<Person x={558} y={560} height={170} {...industrial.mother} arms="holdLeft" />
		</>
	);
}
