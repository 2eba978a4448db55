import { ember, works } from '../../palette.ts';
import { box } from '../../parts/path.ts';
import { range } from '../../parts/random.ts';

export interface SlagBricks {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The joints of a wall of slag brick, as path data. */
export function slagJoints({ x, y, width, height }: SlagBricks): string {
	const rows = range(Math.floor(height / 20));
	const levels = rows.map((row) => `M${x} ${y - row * 20}h${width}`);
	const seams = rows.flatMap((row) =>
		range(Math.floor(width / 40)).map((seam) => `M${x + 14 + seam * 40 + (row % 2) * 20} ${y - row * 20}v-20`),
	);
	return levels.join('') + seams.join('');
}

/** A round headframe of slag brick under a low cone; (x, y) is the middle of its foot. */
export function SlagTower({ x, y, width, height, lamp = false }: SlagBricks & { lamp?: boolean }) {
	const left = x - width / 2;
	const crown = y - height;
	return (
		<g>
			<path d={`M${left} ${y}V${crown}H${left + width}V${y}Q${x} ${y + 12} ${left} ${y}Z`} fill={works.brick} />
			<path d={slagJoints({ x: left, y, width, height })} stroke={works.brickDark} strokeWidth={2.4} fill="none" opacity={0.75} />
			<path d={box(left, crown, width * 0.16, height)} fill={works.brickLit} opacity={0.6} />
			<path d={box(left + width * 0.68, crown, width * 0.32, height)} fill={works.brickDark} opacity={0.75} />
			<path
				d={`M${left - 12} ${crown}L${x} ${crown - width * 0.42}L${left + width + 12} ${crown}Q${x} ${crown + 16} ${left - 12} ${crown}Z`}
				fill={works.brickDark}
			/>
			<path
				d={`${box(x - width * 0.1, crown + height * 0.16, width * 0.2, height * 0.14)}M${x - width * 0.17} ${y}v${-height * 0.22}q${width * 0.17} ${-width * 0.2} ${width * 0.34} 0v${height * 0.22}Z`}
				fill={lamp ? ember.bright : works.brickDark}
			/>
		</g>
	);
}
