import { magnetite, rock, slag, snow, timber } from '../palette.ts';
import { box } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { groundLevel, machine, shaftWalls } from './machine.ts';

const { axle, bell, posts, flatRod, pump } = machine;

function Joint({ x = 0, y = 0, radius = 10 }: { x?: number; y?: number; radius?: number }) {
	return <circle cx={x} cy={y} r={radius} fill={magnetite.soft} stroke={rock.paleVein} strokeWidth={3.5} />;
}

/** The bars that keep the crosshead on its line, and their posts; in the picture's own units. */
export function Guide() {
	return (
		<g>
			<path
				d={`M302 ${groundLevel}V${axle.y - 14}M394 ${groundLevel}V${axle.y - 14}M302 ${groundLevel - 20}L394 ${axle.y + 40}`}
				stroke={timber.brown}
				strokeWidth={13}
				fill="none"
			/>
			<path d={`M298 ${groundLevel}V${axle.y - 14}M390 ${groundLevel}V${axle.y - 14}`} stroke={timber.lit} strokeWidth={3.5} fill="none" />
			<path d={box(284, axle.y - 30, 172, 12) + box(284, axle.y + 18, 172, 12)} fill={timber.middle} />
			<path d={box(284, axle.y - 30, 172, 3.5) + box(284, axle.y + 18, 172, 3.5)} fill={timber.pale} />
		</g>
	);
}

/** The block that slides in the guide, round (0, 0). */
export function Crosshead() {
	return (
		<g>
			<rect x={-23} y={-18} width={46} height={36} rx={5} fill={magnetite.soft} stroke={rock.spark} strokeWidth={3} />
			<rect x={-19} y={-14} width={38} height={5} rx={2} fill={magnetite.pale} />
			<Joint />
			<circle r={4} fill={snow.birch} data-part="crosshead" />
		</g>
	);
}

/** The flat rod from the bell crank's top at (0, 0) to the crosshead. */
export function FlatRod() {
	return (
		<g>
			<path d={`M0 0H${flatRod}`} stroke={timber.brown} strokeWidth={17} strokeLinecap="round" />
			<path d={`M0 0H${flatRod}`} stroke={timber.bright} strokeWidth={12} strokeLinecap="round" />
			<path d={`M0 -4H${flatRod}`} stroke={timber.pale} strokeWidth={3} strokeLinecap="round" />
			<path d={box(38, -10, 12, 20) + box(166, -10, 12, 20)} fill={magnetite.soft} />
		</g>
	);
}

/** The trestles on the ground that the swinging posts stand in; in the picture's own units. */
export function PostFeet() {
	return (
		<path
			d={posts.feet.map(({ x, y }) => `M${x - 26} ${groundLevel + 4}L${x} ${y - 22}L${x + 26} ${groundLevel + 4}Z`).join('')}
			fill={timber.dark}
			stroke={timber.brown}
			strokeWidth={7}
			strokeLinejoin="round"
		/>
	);
}

/** A swinging post, its foot at (0, 0). */
export function Post() {
	const { height } = posts;
	return (
		<g>
			<path d={`M0 0V${-height - 22}`} stroke={timber.brown} strokeWidth={15} strokeLinecap="round" />
			<path d={`M0 0V${-height - 22}`} stroke={timber.lit} strokeWidth={10} strokeLinecap="round" />
			<path d={`M-3 0V${-height - 22}`} stroke={timber.pale} strokeWidth={2.5} strokeLinecap="round" />
			<Joint radius={7} />
			<Joint y={-height} radius={8} />
		</g>
	);
}

/** What the bell crank turns on, in the picture's own units. */
export function BellStand() {
	const { x, y } = bell.pivot;
	return (
		<g>
			<path d={`M${x - 40} ${groundLevel + 10}L${x - 18} ${y - 6}H${x + 18}L${x + 40} ${groundLevel + 10}Z`} fill={timber.dark} />
			<path d={`M${x - 18} ${y - 6}H${x + 18}`} stroke={timber.lit} strokeWidth={5} />
		</g>
	);
}

/** The bell crank, upright, its pivot at (0, 0). */
export function BellCrank() {
	const { upright, level } = bell;
	return (
		<g strokeLinejoin="round" strokeLinecap="round">
			<path d={`M0 0V${-upright}L${-level} 0Z`} fill="none" stroke={timber.brown} strokeWidth={17} />
			<path d={`M0 0V${-upright}L${-level} 0Z`} fill="none" stroke={timber.bright} strokeWidth={11} />
			<path
				d={`M-4 -6V${-upright + 4}M${-4 - level * 0.05} ${-upright + 10}L${-level + 4} -4`}
				fill="none"
				stroke={timber.pale}
				strokeWidth={2.5}
			/>
			<Joint y={-upright} />
			<Joint x={-level} radius={9} />
			<Joint radius={13} />
		</g>
	);
}

/** The pump rod with its piston, hung at (0, 0); `hidden` lengths of it are behind the pipe's staves. */
export function PumpRod() {
	const { rod } = pump;
	return (
		<g>
			<path d={`M0 0V${rod}`} stroke={magnetite.dark} strokeWidth={9} />
			<path d={`M0 0V${rod}`} stroke={rock.paleVein} strokeWidth={5.5} />
			<path d={box(-15, rod - 9, 30, 18)} fill={magnetite.soft} stroke={rock.spark} strokeWidth={2.5} />
			<path d={`M-13 ${rod}H13`} stroke={timber.lit} strokeWidth={4} />
			<circle cy={rod} r={2} fill={snow.birch} data-part="piston" />
			{/* Bubbles over the piston: the water that goes up with it. */}
			<path
				d={range(7)
					.map((index) => `M${index % 2 === 0 ? -8 : 6} ${rod - 24 - index * 15}h3`)
					.join('')}
				stroke={slag.mist}
				strokeWidth={4}
				strokeLinecap="round"
				opacity={0.9}
			/>
		</g>
	);
}

const pipe = { x: pump.x - 22, top: 990, bottom: 1420 } as const;

/** The pump's shaft and pipe, cut open so that the piston is seen; in the picture's own units. */
export function PumpShaft() {
	const { left, right } = shaftWalls;
	const beams = range(6).map((index) => 978 + index * 96);
	return (
		<g>
			<path d={box(left, groundLevel + 4, right - left, 1060)} fill={timber.black} />
			<path d={beams.map((y) => box(left - 6, y, right - left + 12, 11)).join('')} fill={timber.brown} opacity={0.8} />
			<path d={box(left, 1290, right - left, 714)} fill={slag.dark} />
			<path d={`M${left} 1290h${right - left}`} stroke={slag.pale} strokeWidth={5} />
			<path d={box(left - 8, groundLevel, 12, 1060) + box(right - 4, groundLevel, 12, 1060)} fill={timber.middle} />
			<path d={box(left - 8, groundLevel, 3, 1060) + box(right - 4, groundLevel, 3, 1060)} fill={timber.lit} />
			<path d={box(pipe.x, pipe.top, 44, pipe.bottom - pipe.top)} fill={slag.dark} />
			<path d={box(pipe.x + 7, pipe.top + 16, 30, pipe.bottom - pipe.top - 16)} fill={slag.middle} />
		</g>
	);
}

/** The staves of the pipe and its spout, in front of the pump rod. */
export function PumpPipe() {
	return (
		<g>
			<path
				d={box(pipe.x - 4, pipe.top, 9, pipe.bottom - pipe.top) + box(pipe.x + 39, pipe.top, 9, pipe.bottom - pipe.top)}
				fill={timber.lit}
			/>
			<path
				d={box(pipe.x - 4, pipe.top, 3, pipe.bottom - pipe.top) + box(pipe.x + 39, pipe.top, 3, pipe.bottom - pipe.top)}
				fill={timber.pale}
			/>
			<path d={[1060, 1170, 1250, 1330].map((y) => box(pipe.x - 7, y, 58, 11)).join('')} fill={magnetite.soft} />
			<path d={box(pipe.x + 40, pipe.top + 8, 84, 24)} fill={timber.bright} />
			<path d={box(pipe.x + 40, pipe.top + 8, 84, 5)} fill={timber.pale} />
			<path d={box(pipe.x + 116, pipe.top + 5, 8, 30)} fill={magnetite.soft} />
		</g>
	);
}

/** What runs from the spout while the piston rises. */
export function SpoutWater() {
	const x = pipe.x + 124;
	const y = pipe.top + 20;
	return (
		<g fill="none" strokeLinecap="round">
			<path d={`M${x} ${y}C${x + 24} ${y + 1} ${x + 32} ${y + 14} ${x + 34} ${y + 44}`} stroke={slag.pale} strokeWidth={17} />
			<path
				d={`M${x} ${y - 3}C${x + 22} ${y - 2} ${x + 28} ${y + 12} ${x + 29} ${y + 42}`}
				stroke={snow.white}
				strokeWidth={4}
				opacity={0.85}
			/>
			<path d={`M${x + 16} ${y + 46}q8 -8 18 0t20 0`} stroke={snow.white} strokeWidth={4} opacity={0.8} />
		</g>
	);
}
