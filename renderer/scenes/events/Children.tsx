import { air, concrete, day, ember, falu, ground, hair, light, magnetite, skin, slag, snow, timber, wool } from '../palette.ts';
import { Dog } from '../parts/Dog.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { Person } from '../parts/Person.tsx';
import { circle } from '../parts/path.ts';
import { Cloud } from '../parts/Sky.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { hatOf, landOf, type Setting } from './setting.ts';

/** Children with a kite on a hill; in winter a snowman stands with them. */
export function Children({ winter }: Setting) {
	const land = landOf({ winter });
	const hat = (wool: string) => hatOf({ winter }, wool);
	return (
		<>
			<Air colors={winter ? air.winterDay : air.summerDay} />
			<circle cx={150} cy={300} r={92} fill={day.sunHalo} opacity={0.4} />
			<circle cx={150} cy={300} r={54} fill={day.sun} />
			<Cloud x={420} y={250} width={170} fill={snow.white} opacity={0.6} />
			<Hills y={400} swell={36} phase={0.3} fill={winter ? ground.winterFar : ground.grassFar} trees={[34, 84]} />
			<Headframe x={604} y={458} scale={0.32} colors={winter ? concrete.snowDay : concrete.day} annex={false} snowy={winter} />
			<Hills y={462} swell={18} phase={2} fill={winter ? ground.winterForest : ground.grassMiddle} trees={[20, 60]} spacing={40} />
			<Floor y={500} fill={land.floor} edge={land.edge} />
			<path d="M-60 560C160 524 480 590 760 540V610H-60Z" fill={winter ? snow.shade : ground.grassMiddle} opacity={0.7} />
			<g className="moves vision-lift">
				<path d="M476 226L536 286L496 352L440 288Z" fill={falu.bright} />
				<path d="M476 226L488 290L440 288ZM488 290L536 286L496 352Z" fill={ember.bright} />
				<path d="M496 352q18 22 4 44t8 40" stroke={snow.white} strokeWidth={4} fill="none" />
				<path d="M500 384l-16-8v16ZM500 384l16-8v16ZM506 420l-15-8v16ZM506 420l15-8v16Z" fill={slag.pale} />
			</g>
			<path d="M488 290Q420 380 372 428" stroke={snow.white} strokeWidth={2.4} fill="none" />
			<Person
				x={346}
				y={556}
				height={148}
				pose="walk"
				arms="wave"
				coat={ember.bright}
				legs={slag.darkest}
				hat={hat(falu.bright)}
				hair={hair.copper}
				skin={skin.pale}
				bobble={winter}
			/>
			<Person
				x={246}
				y={566}
				height={136}
				pose="stand"
				arms="up"
				coat={slag.middle}
				legs={magnetite.middle}
				hat={hat(snow.birch)}
				hair={hair.dark}
				skin={skin.brown}
				skirt
			/>
			<Person
				x={168}
				y={564}
				height={118}
				pose="walk"
				arms="out"
				flip
				coat={falu.bright}
				legs={wool.woad}
				hat={hat(ember.bright)}
				hair={hair.brown}
				skin={skin.tan}
				bobble={winter}
			/>
			{winter ? <Snowman /> : <Flowers />}
			<Dog x={420} y={570} size={74} coat={timber.lit} />
		</>
	);
}

function Snowman() {
	return (
		<g>
			<path d={circle(552, 532, 42) + circle(552, 470, 31) + circle(552, 424, 23)} fill={snow.white} />
			<path d="M552 490A42 42 0 0 1 552 574A60 60 0 0 0 552 490ZM552 439A31 31 0 0 1 552 501A44 44 0 0 0 552 439Z" fill={snow.blue} />
			<path d={circle(545, 420, 3) + circle(560, 420, 3) + circle(552, 462, 3.4) + circle(552, 480, 3.4)} fill={magnetite.dark} />
			<path d="M552 426L528 432L552 433Z" fill={ember.middle} />
			<path d="M530 442Q552 452 574 442L575 450Q552 461 529 450Z" fill={falu.bright} />
			<path d="M528 408H576V402H566V380H538V402H528Z" fill={magnetite.middle} />
		</g>
	);
}

const petals: readonly (readonly [number, number])[] = [
	[500, 566],
	[534, 552],
	[560, 572],
	[596, 556],
	[640, 568],
	[90, 566],
	[60, 552],
	[30, 572],
];

function Flowers() {
	return (
		<g>
			<path d={petals.map(([x, y]) => circle(x, y, 6)).join('')} fill={light.warm} />
			<path d={petals.map(([x, y]) => circle(x, y, 2.4)).join('')} fill={ember.deep} />
		</g>
	);
}
