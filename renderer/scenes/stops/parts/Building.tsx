import { box, shape } from '../../parts/path.ts';
import { range } from '../../parts/random.ts';

export interface LogHouseProps {
	x: number;
	y: number;
	width: number;
	height: number;
	wall: string;
	seam: string;
	roof: string;
	window: string;
	/** Where the door stands, as a share of the width; none without. */
	door?: number;
}

/** A house of logs, its gable turned away; window and door in one light. */
export function LogHouse({ x, y, width, height, wall, seam, roof, window, door }: LogHouseProps) {
	const logs = range(Math.floor(height / 16)).map((row) => `M${x - 6} ${y - 8 - row * 16}h${width + 12}`);
	const doorway = door === undefined ? '' : box(x + width * door, y - height * 0.74, height * 0.42, height * 0.74);
	return (
		<g>
			<path d={box(x, y - height, width, height)} fill={wall} />
			<path d={logs.join('')} stroke={seam} strokeWidth={3} opacity={0.7} />
			<path d={box(x + width * 0.66, y - height * 0.7, height * 0.3, height * 0.3) + doorway} fill={window} />
			<path
				d={shape([
					[x - width * 0.08, y - height * 0.94],
					[x + width * 0.08, y - height * 1.62],
					[x + width * 0.92, y - height * 1.62],
					[x + width * 1.08, y - height * 0.94],
				])}
				fill={roof}
			/>
		</g>
	);
}

/** A wooden headframe over a shaft: two legs, braces and a wheel house; about 170 wide and 300 high at scale 1. */
export function TimberHeadframe({
	x,
	y,
	scale = 1,
	face,
	shade,
	window,
}: {
	x: number;
	y: number;
	scale?: number;
	face: string;
	shade: string;
	window: string;
}) {
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<path
				d="M-64 0L-44 -210M64 0L44 -210M-58 -60H58M-50 -140H50M-58 -60L50 -140M58 -60L-50 -140M-50 -140L44 -206M50 -140L-44 -206"
				stroke={shade}
				strokeWidth={11}
				strokeLinecap="round"
			/>
			<path d="M-66 -204V-266H66V-204Z" fill={face} />
			<path d="M-82 -258L0 -306L82 -258Z" fill={shade} />
			<path d="M-44 -226V-248H-24V-226ZM24 -226V-248H44V-226Z" fill={window} />
			<path d="M0 -204V0" stroke={shade} strokeWidth={4} />
		</g>
	);
}
