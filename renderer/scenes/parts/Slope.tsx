import { festival, magnetite, slag } from '../palette.ts';
import { type Outfit, Person } from './Person.tsx';
import { line, type Point, round } from './path.ts';
import { range } from './random.ts';

export interface SkierProps extends Outfit {
	x: number;
	y: number;
	height: number;
	/** Degrees the skier leans into the slope. */
	tilt: number;
}

/** A skier with poles, on a pair of skis drawn as one. */
export function Skier({ x, y, height, tilt, ...outfit }: SkierProps) {
	return (
		<g transform={`translate(${round(x)} ${round(y)}) rotate(${tilt}) scale(${round(height) / 100})`}>
			<path d="M-42 2H46q6 0 10 -6" stroke={magnetite.dark} strokeWidth={5} fill="none" strokeLinecap="round" />
			<Person {...outfit} x={0} y={0} height={100} pose="ski" arms="pole" />
			<path d="M24 -46L-30 -6" stroke={magnetite.dark} strokeWidth={2.8} strokeLinecap="round" />
		</g>
	);
}

/** The line of a slalom run, from 0 at the start to 1 at the foot. */
export type Run = (down: number) => Point;

export function SlalomTrack({ run, stroke }: { run: Run; stroke: string }) {
	const path = line(range(60).map((step) => run(step / 59)));
	return (
		<g fill="none" stroke={stroke} strokeLinecap="round">
			<path d={path} strokeWidth={5} />
			<path d={path} strokeWidth={3} transform="translate(9 3)" />
		</g>
	);
}

/** Gates in two colours, one outside each turn. */
export function SlalomGates({ run, count }: { run: Run; count: number }) {
	const paths = ['', ''];
	for (const index of range(count)) {
		const down = 0.08 + index * (0.96 / count);
		const [x, y] = run(down);
		const size = 0.5 + down * 0.9;
		const left = round(x + (Math.sin(down * 19) > 0 ? -26 : 26) * size);
		const pole = round(2 * size);
		paths[index % 2] +=
			`M${left - pole} ${round(y)}v${round(-46 * size)}h${round(24 * size)}v${round(19 * size)}h${round(-24 * size + pole * 2)}v${round(27 * size)}Z`;
	}
	return (
		<>
			<path d={paths[0]} fill={festival.heart} />
			<path d={paths[1]} fill={slag.middle} />
		</>
	);
}
