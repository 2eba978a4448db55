import { festival, light, rock, snow } from '../palette.ts';
import { Heart } from '../parts/Heart.tsx';
import { round } from '../parts/path.ts';
import { range } from '../parts/random.ts';

export interface SheetProps {
	/** The middle of the sheet. */
	x: number;
	y: number;
	width: number;
	/** Degrees. */
	turn?: number;
	lines?: number;
	/** Lies on a table, seen from the front of it. */
	lying?: boolean;
	/** The sheet is done: a heart stands where the notes stood. */
	heart?: boolean;
	paper?: string;
	ink?: string;
}

/** A sheet of paper with lines that cannot be read: what is written on it stands beside the picture. */
export function Sheet({
	x,
	y,
	width,
	turn = 0,
	lines = 5,
	lying = false,
	heart = false,
	paper = snow.white,
	ink = rock.spark,
}: SheetProps) {
	const height = width * 1.36;
	const left = -width * 0.34;
	const first = heart ? 0.04 : -0.32;
	const rows = range(lines).map((row) => {
		const length = width * (row === lines - 1 ? 0.4 : 0.68 - (row % 3) * 0.06);
		return `M${round(left)} ${round((first + (row * 0.7) / Math.max(lines, 6)) * height)}h${round(length)}`;
	});
	return (
		<g transform={`translate(${x} ${y})${lying ? ' scale(1 .42)' : ''} rotate(${turn})`}>
			<rect x={-width / 2 + 3} y={-height / 2 + 4} width={width} height={height} rx={width * 0.04} fill={rock.dark} opacity={0.16} />
			<rect x={-width / 2} y={-height / 2} width={width} height={height} rx={width * 0.04} fill={paper} />
			<path d={rows.join('')} stroke={ink} strokeWidth={width * 0.05} strokeLinecap="round" />
			{heart && <Heart x={0} y={-height * 0.22} size={width * 0.2} fill={festival.heart} />}
		</g>
	);
}

/** A small picture of its own on a pinned card: a hill and a light. */
export function PictureCard({
	x,
	y,
	width,
	sky,
	hill,
	turn = 0,
}: {
	x: number;
	y: number;
	width: number;
	sky: string;
	hill: string;
	turn?: number;
}) {
	const height = width * 0.76;
	return (
		<g transform={`translate(${x} ${y}) rotate(${turn})`}>
			<rect x={-width / 2} y={-height / 2} width={width} height={height} rx={4} fill={snow.white} />
			<rect x={-width / 2 + 5} y={-height / 2 + 5} width={width - 10} height={height - 10} fill={sky} />
			<circle cx={width * 0.16} cy={-height * 0.1} r={width * 0.11} fill={light.core} />
			<path
				d={`M${-width / 2 + 5} ${height / 2 - 5}V${height * 0.16}Q${-width * 0.2} ${-height * 0.12} ${width * 0.06} ${height * 0.16}T${width / 2 - 5} ${height * 0.1}V${height / 2 - 5}Z`}
				fill={hill}
			/>
		</g>
	);
}
