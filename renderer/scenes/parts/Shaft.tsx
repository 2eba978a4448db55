import { ember, falu, light, magnetite, skin, slag, snow, timber } from '../palette.ts';
import { useGlow } from './Frame.tsx';
import { Person } from './Person.tsx';
import { box } from './path.ts';
import { range } from './random.ts';

export interface ShaftFrameProps {
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** Distance between cross beams. */
	step: number;
	/** Width of the posts. */
	post: number;
}

/** Timbered sides and cross beams of a shaft. The rock behind is the scene's own. */
export function ShaftFrame({ left, right, top, bottom, step, post }: ShaftFrameProps) {
	const levels = range(Math.ceil((bottom - top) / step)).map((index) => top + (index + 0.2) * step);
	const edge = post * 0.24;
	return (
		<g>
			<path d={levels.map((y) => box(left, y, right - left, post * 0.85)).join('')} fill={timber.brown} />
			<path d={levels.map((y) => box(left, y, right - left, edge)).join('')} fill={timber.lit} opacity={0.65} />
			<path d={box(left, top, post, bottom - top) + box(right - post, top, post, bottom - top)} fill={timber.middle} />
			<path d={box(left, top, edge, bottom - top) + box(right - post, top, edge, bottom - top)} fill={timber.lit} opacity={0.65} />
		</g>
	);
}

export function Ladder({ x, top, bottom, width = 36 }: { x: number; top: number; bottom: number; width?: number }) {
	const rungs = range(Math.floor((bottom - top) / 30))
		.map((index) => box(x, top + 10 + index * 30, width, 4.5))
		.join('');
	return (
		<path d={`${box(x - 3, top, 6, bottom - top)}${box(x + width - 3, top, 6, bottom - top)}${rungs}`} fill={timber.middle} opacity={0.8} />
	);
}

/** The lift cage, hung at (x, y) where rope meets bridle; 330 units high at scale 1, two visitors inside. */
export function LiftCage({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
	const glow = useGlow();
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<path d="M0 0L-78 50M0 0L78 50" stroke={timber.rope} strokeWidth={5} />
			<circle r={9} fill={ember.bright} />
			<rect x={-84} y={48} width={168} height={276} rx={8} fill={timber.black} opacity={0.5} />
			<Person
				x={-38}
				y={312}
				height={168}
				coat={falu.bright}
				legs={magnetite.dark}
				hat={ember.bright}
				scarf={snow.birch}
				skin={skin.tan}
				arms="holdRight"
			/>
			<Person
				x={36}
				y={312}
				height={120}
				coat={slag.middle}
				legs={magnetite.dark}
				hat={ember.bright}
				scarf={ember.bright}
				skin={skin.olive}
				arms="holdLeft"
			/>
			<path
				d="M-92 44H92V60H-92ZM-92 310H92V328H-92ZM-90 54H-80V316H-90ZM80 54H90V316H80ZM-85 221H85V227H-85ZM-85 247H85V253H-85Z"
				fill={timber.brass}
			/>
			<path d="M-92 44H92V49H-92ZM-92 310H92V315H-92ZM-83.200 54H-80.800V316H-83.200Z" fill={timber.brassLit} />
			<circle cy={88} r={110} fill={glow} className="moves glows" />
			<path d="M-2 60H2V76H-2ZM-15 71.500H15V76.500H-15Z" fill={timber.brass} />
			<path d="M-13 76H13L17 104H-17Z" fill={light.warm} />
		</g>
	);
}

/** The hoist rope from the top of the picture down to the cage, twisted. */
export function HoistRope({ x, top, bottom, width = 4 }: { x: number; top: number; bottom: number; width?: number }) {
	const path = `M${x} ${top}V${bottom}`;
	return (
		<g fill="none" strokeWidth={width}>
			<path d={path} stroke={timber.rope} />
			<path d={path} stroke={timber.ropeShade} strokeDasharray="3 9" />
		</g>
	);
}
