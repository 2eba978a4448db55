import { air, ember, ground, light, stone } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { type Point, round } from '../parts/path.ts';
import { Stars } from '../parts/Sky.tsx';
import { Air, Floor, Hills } from './parts/Air.tsx';
import { BlastFurnace } from './parts/BlastFurnace.tsx';
import { medieval } from './parts/outfits.ts';

const far: Point[] = [
	[60, 268],
	[118, 244],
	[172, 260],
	[226, 238],
	[286, 262],
	[344, 240],
	[404, 256],
	[462, 236],
	[520, 262],
	[580, 246],
	[640, 260],
];
const middle: Point[] = [
	[90, 336],
	[178, 356],
	[262, 330],
	[350, 352],
	[436, 332],
	[520, 356],
	[606, 336],
];
const near: Point[] = [
	[112, 444],
	[246, 460],
	[560, 446],
	[680, 458],
];

const stacks = (at: readonly Point[], size: number) =>
	at
		.map(([x, y]) => `M${round(x - size)} ${y}l${round(size * 0.4)} ${-2 * size}h${round(size * 1.2)}l${round(size * 0.4)} ${2 * size}Z`)
		.join('');
const fires = (at: readonly Point[], size: number) =>
	at
		.map(
			([x, y]) =>
				`M${round(x - size * 0.5)} ${y - 2 * size}q${round(size * 0.1)} ${round(-size * 0.9)} ${round(size * 0.5)} ${round(-size * 1.4)}q${round(size * 0.5)} ${round(size * 0.6)} ${round(size * 0.5)} ${round(size * 1.4)}Z`,
		)
		.join('');

/** Furnace behind furnace over dark hills, the farthest hardly to be told from the stars. */
export function Furnaces1300s() {
	return (
		<>
			<Air colors={air.starNight} />
			<Stars count={60} width={640} height={220} seed={11} still />
			<Hills y={262} swell={16} phase={1} fill={ground.nightFar} trees={[10, 26]} spacing={14} />
			<path d={fires(far, 10)} fill={ember.bright} opacity={0.8} />
			<Hills y={346} swell={14} phase={2.6} fill={ground.nightMiddle} trees={[18, 44]} spacing={24} />
			<path d={stacks(middle, 13)} fill={stone.dark} />
			<path d={fires(middle, 16)} fill={ember.middle} />
			<path d={fires(middle, 8)} fill={light.halo} transform="translate(0 -12)" />
			<Hills y={456} swell={10} phase={0.2} fill={ground.night} />
			<path d={stacks(near, 25)} fill={stone.dark} />
			<path d={fires(near, 30)} fill={ember.middle} />
			<path d={fires(near, 13)} fill={light.halo} transform="translate(0 -26)" />
			<Floor y={528} fill={ground.night} edge={ember.middle} />
			<BlastFurnace x={400} y={540} scale={0.72} />
			<Person x={196} y={556} height={180} {...medieval.bergsman} arms="holdRight" />
			<Person x={266} y={556} height={116} {...medieval.child} arms="holdLeft" />
			<Person x={542} y={556} height={170} {...medieval.smelter} arms="holdLeft" />
		</>
	);
}
