import { magnetite, rock, timber } from '../../palette.ts';

const heads = {
	pick: 'M-34 8C-18 -8 18 -8 34 8C18 0 -18 0 -34 8Z',
	hammer: 'M-20 -9H20V9H-20Z',
	axe: 'M-5 -8H8C20 -10 28 -18 32 -24C40 -8 40 12 34 26C26 18 18 12 8 10H-5Z',
	shovel: 'M-13 -4H13V-30Q0 -42 -13 -30Z',
	spear: 'M-9 0L0 -40L9 0Z',
} as const;

export interface ToolProps {
	kind: keyof typeof heads;
	/** The end of the shaft, in the hand or on the ground. */
	x: number;
	y: number;
	length: number;
	/** Degrees from upright, clockwise. */
	turn?: number;
	size?: number;
}

/** A long-shafted tool, its head away from (x, y). */
export function Tool({ kind, x, y, length, turn = 0, size = 1 }: ToolProps) {
	return (
		<g transform={`translate(${x} ${y}) rotate(${turn})`}>
			<path d={`M0 0V${-length}`} stroke={timber.bright} strokeWidth={7 * size} strokeLinecap="round" />
			<path d={heads[kind]} transform={`translate(0 ${-length}) scale(${size})`} fill={kind === 'spear' ? rock.paleVein : magnetite.pale} />
		</g>
	);
}

/** Spears of a whole company, upright: shafts and heads. */
export function Spears({
	at,
	shaft,
	head,
}: {
	at: readonly (readonly [x: number, y: number, length: number])[];
	shaft: string;
	head: string;
}) {
	return (
		<>
			<path d={at.map(([x, y, length]) => `M${x} ${y}v${-length}`).join('')} stroke={shaft} strokeWidth={5} />
			<path d={at.map(([x, y, length]) => `M${x - 8} ${y - length + 4}l8 -34l8 34Z`).join('')} fill={head} />
		</>
	);
}

/** Lumps of ore in a heap; (x, y) is the middle of its foot, 160 wide at scale 1. */
export function OreHeap({ x, y, scale = 1, dark, lit }: { x: number; y: number; scale?: number; dark: string; lit: string }) {
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<path d="M-80 0L-66 -26L-44 -24L-36 -52L-10 -46L2 -74L30 -62L36 -38L60 -34L80 0Z" fill={dark} />
			<path d="M-66 -26L-44 -24L-52 -6ZM-36 -52L-10 -46L-24 -18ZM2 -74L30 -62L8 -34ZM36 -38L60 -34L46 -10Z" fill={lit} />
		</g>
	);
}
