import { vellum } from '../../palette.ts';
import { circle } from '../../parts/path.ts';

/**
 * A letter on parchment with wax seals hanging from it: no word and no arms on it can be read. (x, y) is the middle of its
 * upper edge; 200 × 150 at scale 1.
 */
export function Parchment({
	x,
	y,
	scale = 1,
	turn = 0,
	seals = 1,
}: {
	x: number;
	y: number;
	scale?: number;
	turn?: number;
	seals?: 1 | 2;
}) {
	const hung = seals === 1 ? [0] : [-44, 44];
	return (
		<g transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`}>
			<path
				d={hung.map((across) => `M${across - 7} 140L${across - 10} 196H${across + 10}L${across + 7} 140Z`).join('')}
				fill={vellum.ink}
			/>
			<path d="M-100 6C-60 -6 40 8 100 -4C96 40 104 90 98 146C50 156 -40 142 -98 152C-104 100 -94 50 -100 6Z" fill={vellum.lit} />
			<path d="M98 122C50 132 -40 118 -98 128L-98 152C-40 142 50 156 98 146Z" fill={vellum.shade} />
			<path
				d="M-78 30C-40 24 30 34 78 26M-78 50C-30 44 40 54 76 46M-78 70C-40 64 30 74 78 66M-78 90C-30 84 20 94 70 86M-78 108H-10"
				fill="none"
				stroke={vellum.ink}
				strokeWidth={5}
				strokeLinecap="round"
				strokeDasharray="34 7 18 6 46 8"
				opacity={0.7}
			/>
			<path d={hung.map((across) => circle(across, 208, 27)).join('')} fill={vellum.wax} />
			<path d={hung.map((across) => circle(across - 3, 205, 17)).join('')} fill={vellum.waxLit} />
		</g>
	);
}
