import { concrete, ember, falu, hair, light, magnetite, skin, slag, snow, timber } from '../palette.ts';
import { Headframe } from '../parts/Headframe.tsx';
import { PostLamps } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Skier } from '../parts/Slope.tsx';
import { Pennants } from '../parts/Square.tsx';
import { WheelchairUser } from '../parts/WithAids.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { landOf, type Setting } from './setting.ts';

/** A finish under pennants and lamps: skiers come in over the snow, runners over the grass. */
export function Sport({ winter }: Setting) {
	const land = landOf({ winter });
	return (
		<>
			<Air colors={land.sky} />
			<Hills y={380} swell={40} phase={0.4} fill={land.far} trees={[30, 80]} />
			<Headframe x={92} y={450} scale={0.3} colors={concrete.dusk} annex={false} snowy={winter} />
			<Hills y={440} swell={16} phase={2.4} fill={land.forest} trees={[50, 110]} spacing={34} />
			<Floor y={470} fill={land.floor} edge={land.edge} />
			<PostLamps
				at={[
					{ x: 20, y: 480, size: 5 },
					{ x: 690, y: 480, size: 5 },
				]}
				post={magnetite.middle}
			/>
			<path d="M-60 540C160 522 520 556 760 534V610H-60Z" fill={winter ? snow.shade : land.far} opacity={0.5} />
			<path d="M146 560V300h12V560ZM542 560V300h12V560Z" fill={timber.middle} />
			<path d="M130 292H570V336H130Z" fill={falu.bright} />
			<path d="M130 292H570V302H130Z" fill={falu.flush} opacity={0.7} />
			<path d={checks} fill={snow.white} />
			<Pennants from={[-60, 300]} to={[140, 300]} sag={30} count={7} size={26} />
			<Pennants from={[560, 300]} to={[760, 300]} sag={30} count={7} size={26} />
			{winter ? <Skiers /> : <Runners />}
		</>
	);
}

const checks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((step) => `M${130 + step * 40} ${step % 2 === 0 ? 314 : 325}h40v11h-40Z`).join('');

function Skiers() {
	return (
		<>
			<Skier x={500} y={520} height={124} tilt={2} coat={slag.middle} legs={magnetite.soft} hat={snow.birch} skin={skin.tan} />
			<g className="moves vision-glide">
				<Skier
					x={326}
					y={560}
					height={210}
					tilt={3}
					coat={falu.bright}
					legs={magnetite.middle}
					hat={ember.bright}
					skin={skin.pale}
					scarf={light.warm}
				/>
			</g>
			<Skier x={170} y={552} height={132} tilt={3} coat={ember.bright} legs={slag.darkest} hat={slag.bright} skin={skin.brown} bobble />
		</>
	);
}

function Runners() {
	return (
		<>
			<Person
				x={508}
				y={528}
				height={140}
				pose="walk"
				arms="out"
				coat={slag.bright}
				legs={slag.darkest}
				skin={skin.brown}
				hair={hair.dark}
			/>
			<g className="moves vision-glide">
				<Person
					x={326}
					y={562}
					height={210}
					pose="skate"
					arms="up"
					flip
					coat={falu.bright}
					legs={magnetite.middle}
					skin={skin.pale}
					hair={hair.copper}
				/>
			</g>
			<WheelchairUser x={176} y={564} height={190} arms="wave" coat={ember.bright} legs={slag.darkest} skin={skin.olive} hair={hair.grey} />
		</>
	);
}
