import { ground, light } from '../../palette.ts';
import { reach } from './Air.tsx';

const glints = 'M60 24h140M-20 52h150M150 74h120M300 34h110M430 22h120M470 66h190';

/** Still water right through the gallery, 120 deep, with the light lying on it. */
export function Lake({ y }: { y: number }) {
	return (
		<g transform={`translate(0 ${y})`}>
			<path d={`M${reach.from} 0H${reach.to}V120H${reach.from}Z`} fill={ground.waterLit} />
			<path d={glints} stroke={light.core} strokeWidth={4} strokeLinecap="round" opacity={0.55} />
		</g>
	);
}
