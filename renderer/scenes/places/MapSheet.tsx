import { vellum } from '../palette.ts';
import { usePaint, useSafeId } from '../parts/Paint.tsx';
import { box, circle, round } from '../parts/path.ts';
import { range } from '../parts/random.ts';

const width = 1000;

/** The edge that measures: a band of light and dark kilometres between two lines. */
const edge = { outer: 11, inner: 20, band: 9 } as const;

const quarters = [0, 90, 180, 270].map((turn) => `rotate(${turn})`);

/** A fir as engravers set it, its foot at the origin. */
const fir = 'M0 -15L5 -7H2.6L7 0H-7L-2.6 -7H-5Z';

export interface MapSheetProps {
	/** The sheet's width, for its height. */
	ratio: number;
	/** A kilometre in shares of the width. */
	kilometre: number;
	north: string;
}

/**
 * The sheet that positions are drawn on: squares of a kilometre, an edge that measures them, a compass rose. No land, for none is
 * known here: the firs stand in rows as on a wallpaper, so that nobody takes them for a wood.
 */
export function MapSheet({ ratio, kilometre, north }: MapSheetProps) {
	const height = width / ratio;
	const step = kilometre * width;
	/** Where a kilometre begins, from before the sheet's edge to its other one. */
	const starts = (size: number) => {
		const first = ((size / 2) % step) - step;
		return range(Math.ceil(size / step) + 1).map((index) => first + index * step);
	};
	const { definitions, fill } = usePaint({
		paper: {
			direction: 'round',
			stops: [
				[0, vellum.light],
				[0.6, vellum.lit],
				[1, vellum.shade],
			],
		},
	});
	const columns = starts(width);
	const rows = starts(height);
	const grid = columns.map((x) => `M${round(x)} 0V${round(height)}`).join('') + rows.map((y) => `M0 ${round(y)}H${width}`).join('');
	const firs = rows.flatMap((y) =>
		columns.flatMap((x) => [
			{ x: x + step * 0.25, y: y + step * 0.34 },
			{ x: x + step * 0.75, y: y + step * 0.84 },
		]),
	);
	const far = { x: width - edge.inner, y: height - edge.inner };
	const bands = [
		...columns.filter((_, index) => index % 2 === 0).flatMap((x) => [box(x, edge.outer, step, edge.band), box(x, far.y, step, edge.band)]),
		...rows.filter((_, index) => index % 2 === 0).flatMap((y) => [box(edge.outer, y, edge.band, step), box(far.x, y, edge.band, step)]),
	].join('');
	const frame = (inset: number) => box(inset, inset, width - 2 * inset, height - 2 * inset);
	const [window, outside] = [useSafeId(), useSafeId()];
	return (
		<svg className="scene" viewBox={`0 0 ${width} ${round(height)}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
			<defs>
				{definitions}
				<clipPath id={outside}>
					<path d={frame(edge.outer)} />
				</clipPath>
				<clipPath id={window}>
					<path d={frame(edge.inner)} />
				</clipPath>
			</defs>
			<rect width={width} height={height} fill={fill.paper} />
			<g clipPath={`url(#${window})`}>
				<path d={grid} stroke={vellum.ink} strokeWidth={1.2} opacity={0.26} />
				<g fill={vellum.ink} opacity={0.16}>
					{firs.map(({ x, y }) => (
						<path key={`${x} ${y}`} d={fir} transform={`translate(${round(x)} ${round(y)})`} />
					))}
				</g>
			</g>
			<path d={bands} fill={vellum.ink} opacity={0.82} clipPath={`url(#${outside})`} />
			<path d={`${frame(edge.outer)}${frame(edge.inner)}`} fill="none" stroke={vellum.ink} strokeWidth={2} />
			<path d={frame(edge.inner + 6)} fill="none" stroke={vellum.ink} strokeWidth={1} opacity={0.6} />
			<g transform={`translate(640 ${round(height - 88)})`}>
				<path d={circle(0, 0, 42)} fill={vellum.light} stroke={vellum.ink} strokeWidth={1.6} />
				<path d={circle(0, 0, 36)} fill="none" stroke={vellum.ink} strokeWidth={1} opacity={0.6} />
				<g opacity={0.75}>
					{quarters.map((turn) => (
						<path key={turn} d="M0 -34L6 -6 0 0Z" fill={vellum.ink} transform={`${turn} rotate(45)`} />
					))}
				</g>
				{quarters.map((turn, index) => (
					<g key={turn} transform={turn}>
						<path d="M0 -54L10 -10 0 0Z" fill={index === 0 ? vellum.wax : vellum.ink} />
						<path d="M0 -54L-10 -10 0 0Z" fill={index === 0 ? vellum.waxLit : vellum.shade} />
					</g>
				))}
				<text y={-60} textAnchor="middle" fontSize={26} fontWeight={700} fill={vellum.ink}>
					{north}
				</text>
			</g>
		</svg>
	);
}
