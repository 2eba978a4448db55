import { air, falu, ground, light, magnetite, snow } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { box, circle } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { Cloud } from '../parts/Sky.tsx';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { modern } from '../stops/parts/outfits.ts';
import { Locomotive, Rails } from '../stops/parts/Railway.tsx';

const panes = range(5).map((index) => box(374 + index * 62, 380, 40, 40));

/** A summer Sunday: a small train with its carriage comes through the green, and people wave. */
export function EnjRailwayPlace() {
	return (
		<>
			<Air colors={air.summerDay} />
			<Hills y={310} swell={28} phase={2.2} fill={ground.grassFar} trees={[34, 90]} />
			<Hills y={420} swell={14} phase={0.8} fill={ground.grassMiddle} trees={[24, 60]} spacing={36} />
			<g className="moves vision-lift">
				<Cloud x={110} y={250} width={150} fill={snow.white} opacity={0.9} />
				<Cloud x={200} y={206} width={190} fill={snow.cream} opacity={0.7} />
			</g>
			<Floor y={500} fill={ground.grass} edge={light.warm} />
			<Rails from={-60} to={760} y={500} />
			<Locomotive x={186} y={500} scale={1.08} />
			<path d="M350 470V358H760V470Z" fill={falu.middle} />
			<path d="M336 362L352 340H760V362Z" fill={magnetite.soft} />
			<path d={panes.join('')} fill={light.window} />
			<path d="M350 432H760V442H350ZM330 462H760V478H330Z" fill={magnetite.soft} />
			<path d={circle(408, 482, 20) + circle(470, 482, 20) + circle(640, 482, 20)} fill={magnetite.darkest} />
			<Person x={330} y={572} height={124} {...modern.parent} arms="wave" />
			<Person x={380} y={574} height={88} {...modern.child} arms="up" />
			<Person x={96} y={572} height={118} {...modern.guide} arms="wave" flip />
		</>
	);
}
