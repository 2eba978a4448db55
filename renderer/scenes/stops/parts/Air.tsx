import '../../vision.css';
import { useGlow } from '../../parts/Frame.tsx';
import { usePaint } from '../../parts/Paint.tsx';
import { line, type Point } from '../../parts/path.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { range } from '../../parts/random.ts';

/** How far a picture is drawn, so that it fills the wider gallery of a landscape screen too. */
export const reach = { from: -60, to: 760, bottom: 610 } as const;

/** The sky or the room of a stop, filling the whole gallery. */
export function Air({ colors: [roof, middle, floor] }: { colors: readonly [roof: string, middle: string, floor: string] }) {
	const { definitions, fill } = usePaint({
		air: {
			span: [20, 540],
			stops: [
				[0, roof],
				[0.5, middle],
				[1, floor],
			],
		},
	});
	return (
		<>
			<defs>{definitions}</defs>
			<path d={`M${reach.from} 0H${reach.to}V${reach.bottom}H${reach.from}Z`} fill={fill.air} />
		</>
	);
}

/** The light of the one fire or lamp of a picture; it slowly rises and falls unless it is `still`. */
export function Firelight({ x, y, size, still = false }: { x: number; y: number; size: number; still?: boolean }) {
	return <circle cx={x} cy={y} r={size} fill={useGlow()} className={still ? undefined : 'moves glows'} />;
}

export interface HillsProps {
	y: number;
	/** How far crests stand over hollows. */
	swell: number;
	/** Where along the wave the hills begin, in radians. */
	phase: number;
	fill: string;
	/** Heights of the spruces on it; bare without. */
	trees?: readonly [low: number, high: number];
	spacing?: number;
}

/** One plane of hills right through the gallery, with its forest. */
export function Hills({ y, swell, phase, fill, trees, spacing = 20 }: HillsProps) {
	const ground = (x: number) => y - swell * Math.sin(x / 120 + phase) - swell * 0.3 * Math.sin(x / 47 + phase * 2);
	return (
		<Ridge
			ground={ground}
			{...reach}
			fill={fill}
			seed={Math.round(y * 7 + phase * 100)}
			heights={trees ?? [0, 0]}
			spacing={spacing}
			bare={trees ? undefined : () => true}
		/>
	);
}

/** The floor the people stand on, with an edge of light. */
export function Floor({ y = 536, fill, edge }: { y?: number; fill: string; edge: string }) {
	const points = range(28).map((step): Point => [reach.from + step * 32, y + 4 * Math.sin(step * 0.9) + 2 * Math.sin(step * 2.3)]);
	return (
		<>
			<path d={`${line(points)}V${reach.bottom}H${reach.from}Z`} fill={fill} />
			<path d={line(points)} fill="none" stroke={edge} strokeWidth={3} opacity={0.6} />
		</>
	);
}
