import { vellum } from '../palette.ts';
import { usePaint } from '../parts/Paint.tsx';
import { circle, round } from '../parts/path.ts';
import { range } from '../parts/random.ts';

const width = 1000;

/** Points of the compass, the long ones first. */
const rose = [0, 90, 180, 270].map((turn) => `rotate(${turn})`);

export interface MapSheetProps {
	/** The sheet's width, for its height. */
	ratio: number;
	/** A kilometre in shares of the width. */
	kilometre: number;
	north: string;
}

/** The sheet that positions are drawn on: squares of a kilometre, a compass rose, and no land, for none is known here. */
export function MapSheet({ ratio, kilometre, north }: MapSheetProps) {
	const height = width / ratio;
	const step = kilometre * width;
	const lines = (size: number) => {
		const first = (size / 2) % step;
		return range(Math.ceil(size / step)).map((index) => first + index * step);
	};
	const { definitions, fill } = usePaint({
		paper: {
			direction: 'diagonal',
			stops: [
				[0, vellum.lit],
				[0.6, vellum.lit],
				[1, vellum.shade],
			],
		},
	});
	const grid =
		lines(width)
			.map((x) => `M${round(x)} 0V${round(height)}`)
			.join('') +
		lines(height)
			.map((y) => `M0 ${round(y)}H${width}`)
			.join('');
	return (
		<svg className="scene" viewBox={`0 0 ${width} ${round(height)}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
			<defs>{definitions}</defs>
			<rect width={width} height={height} fill={fill.paper} />
			<path d={grid} stroke={vellum.ink} strokeWidth={1.4} opacity={0.28} />
			<path
				d={`M12 12H${width - 12}V${round(height - 12)}H12ZM20 20H${width - 20}V${round(height - 20)}H20Z`}
				fill="none"
				stroke={vellum.ink}
				strokeWidth={2.4}
				opacity={0.7}
			/>
			<g transform={`translate(640 ${round(height - 84)})`}>
				<path d={circle(0, 0, 40)} fill="none" stroke={vellum.ink} strokeWidth={2.4} />
				{rose.map((turn, index) => (
					<g key={turn} transform={turn}>
						<path d="M0 -52L10 0H0Z" fill={index === 0 ? vellum.wax : vellum.ink} />
						<path d="M0 -52L-10 0H0Z" fill={index === 0 ? vellum.waxLit : vellum.shade} />
					</g>
				))}
				<text y={-58} textAnchor="middle" fontSize={26} fontWeight={700} fill={vellum.ink}>
					{north}
				</text>
			</g>
		</svg>
	);
}
