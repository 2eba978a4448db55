import { air, concrete, ground, light, magnetite, slag, snow } from '../palette.ts';
import { Headframe } from '../parts/Headframe.tsx';
import { PostLamps } from '../parts/Lights.tsx';
import { ellipse } from '../parts/path.ts';
import { Stars } from '../parts/Sky.tsx';
import { Bench } from '../parts/Square.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import type { Setting } from './setting.ts';

const steps = [0, 1, 2, 3, 4, 5, 6].map((index) => ellipse(438 + index * 46, 566 - (index % 2) * 14 - index * 5, 12, 5)).join('');

/** Nobody here just now: a bench under a lit lamp, and steps that lead away. */
export function QuietSquare({ winter }: Setting) {
	return (
		<>
			<Air colors={winter ? air.winterDusk : air.summerDusk} />
			<Stars count={60} width={700} height={300} seed={14} still />
			<Hills y={390} swell={32} phase={1.9} fill={winter ? ground.duskFar : ground.grassFar} trees={[30, 84]} />
			<Headframe x={470} y={462} scale={0.32} colors={concrete.dusk} glow annex={false} snowy={winter} />
			<Hills y={462} swell={14} phase={0.6} fill={winter ? ground.duskForest : ground.grassMiddle} trees={[30, 90]} spacing={36} />
			<Floor y={504} fill={winter ? ground.snowDusk : ground.grass} edge={winter ? snow.white : light.warm} />
			<path d={ellipse(250, 560, 230, 34)} fill={light.halo} opacity={0.4} />
			<PostLamps at={[{ x: 330, y: 560, size: 7 }]} post={magnetite.middle} />
			<Bench x={150} y={562} width={150} size={190} />
			{winter && <path d="M150 464h150l-4 -9q-70 -10 -142 0ZM146 513h158v-9q-80 -8 -158 0Z" fill={snow.white} />}
			<path d={steps} fill={winter ? ground.duskFar : slag.darkest} opacity={0.4} />
		</>
	);
}
