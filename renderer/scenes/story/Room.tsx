import type { ReactNode } from 'react';
import { magnetite, snow, timber } from '../palette.ts';
import { type Outfit, Person } from '../parts/Person.tsx';
import { box, ellipse } from '../parts/path.ts';
import { WheelchairUser } from '../parts/WithAids.tsx';

/** The sheet of a step is this wide and high; nothing important stands in its outermost tenth. */
export const storyView = '0 0 640 480';

/** A wall, a floor, and what stands between them. */
export function Room({ wall, floor, dado }: { wall: string; floor: string; dado: string }) {
	return (
		<>
			<rect width={640} height={480} fill={wall} />
			<rect y={372} width={640} height={108} fill={floor} />
			<path d={box(0, 366, 640, 8)} fill={dado} />
		</>
	);
}

/** A window with what is outside, drawn on a sheet of 200 × 160. */
export function Window({ x, y, width, height, children }: { x: number; y: number; width: number; height: number; children: ReactNode }) {
	return (
		<>
			<svg x={x} y={y} width={width} height={height} viewBox="0 0 200 160" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
				{children}
			</svg>
			<path
				d={`M${x} ${y}h${width}v${height}h${-width}ZM${x + width / 2} ${y}v${height}M${x} ${y + height * 0.42}h${width}`}
				fill="none"
				stroke={snow.white}
				strokeWidth={7}
				strokeLinejoin="round"
			/>
			<path d={box(x - 10, y + height, width + 20, 9)} fill={snow.straw} />
		</>
	);
}

/** A lamp over a table; `glow` is the light it throws. */
export function Pendant({ x, y, glow, shade }: { x: number; y: number; glow: string; shade: string }) {
	return (
		<>
			<circle cx={x} cy={y + 20} r={190} fill={glow} opacity={0.9} />
			<path d={`M${x} 0V${y - 20}`} stroke={magnetite.soft} strokeWidth={3} />
			<path d={`M${x - 44} ${y + 8}Q${x - 40} ${y - 26} ${x} ${y - 26}T${x + 44} ${y + 8}Z`} fill={shade} />
			<path d={ellipse(x, y + 8, 44, 7)} fill={snow.birch} />
		</>
	);
}

type TableProps = {
	x: number;
	/** The back edge of the table top. */
	y: number;
	width: number;
	/** Behind the table, from left to right. */
	people: readonly Outfit[];
	/** At its left end sits one in a wheelchair. */
	rolling?: Outfit;
	/** What lies on it. */
	children?: ReactNode;
	size?: number;
};

/** People round a table, with their hands on it and their work between them. */
export function Table({ x, y, width, people, rolling, children, size = 150 }: TableProps) {
	const place = (index: number) => x - width / 2 + (width * (index + 0.5)) / people.length;
	return (
		<>
			{people.map((person, index) => (
				<Person
					key={`${person.coat} ${person.hair}`}
					{...person}
					x={place(index)}
					y={y + size * 0.46 - (index % 2) * 6}
					height={size}
					pose="none"
					arms={index % 2 ? 'carry' : 'down'}
				/>
			))}
			<path d={ellipse(x, y + 150, width * 0.6, 16)} fill={timber.dark} opacity={0.22} />
			<path d={box(x - width * 0.4, y + 40, 12, 108) + box(x + width * 0.4 - 12, y + 40, 12, 108)} fill={timber.brown} />
			<path d={`M${x - width / 2} ${y}h${width}l34 50h${-width - 68}Z`} fill={timber.pale} />
			<path d={box(x - width / 2 - 34, y + 50, width + 68, 12)} fill={timber.bright} />
			{children}
			{rolling && <WheelchairUser {...rolling} x={x - width / 2 - 46} y={y + 152} height={size + 6} />}
		</>
	);
}
