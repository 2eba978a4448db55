import { ember, light, stone, timber } from '../../palette.ts';
import { useGlow } from '../../parts/Frame.tsx';
import { Flame } from '../../parts/Lights.tsx';

export interface BlastFurnaceProps {
	x: number;
	y: number;
	scale?: number;
	/** Molten iron running out of the arch. */
	tapped?: boolean;
	/** Flames over the crown. */
	lit?: boolean;
	still?: boolean;
}

const courses =
	'M-118 -60H-62M62 -60H120M-108 -120H-44M48 -120H108M-98 -180H98M-90 -236H90M-84 -60V-120M92 -120V-180M-56 -180V-236M30 -180V-236M-20 -120V-180';

/** A blast furnace of stone in its timber frame, about 260 wide and 300 high; (x, y) is the middle of its foot. */
export function BlastFurnace({ x, y, scale = 1, tapped = true, lit = true, still = false }: BlastFurnaceProps) {
	const glow = useGlow();
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			{lit && <circle cy={-310} r={150} fill={glow} opacity={0.8} />}
			{lit && <Flame x={-22} y={-296} scale={1.7} />}
			{lit && <Flame x={22} y={-294} scale={2.3} />}
			<path d="M-132 0L-88 -290H88L132 0Z" fill={stone.shade} />
			<path d="M-132 0L-88 -290H-40L-58 0Z" fill={stone.middle} />
			<path d={courses} stroke={stone.mortar} strokeWidth={3.5} opacity={0.55} />
			<path d="M-98 -292H98V-272H-98ZM-124 -92H124V-80H-124ZM-108 -196H108V-184H-108Z" fill={timber.middle} />
			<path d="M-98 -292H98V-287H-98ZM-124 -92H124V-88H-124ZM-108 -196H108V-192H-108Z" fill={timber.lit} />
			<path d="M-60 0V-66Q0 -148 60 -66V0Z" fill={timber.black} />
			{tapped && <circle cy={-30} r={170} fill={glow} className={still ? undefined : 'moves glows'} />}
			<path d="M-38 0V-48Q0 -104 38 -48V0Z" fill={ember.deep} />
			<path d="M-24 0V-36Q0 -74 24 -36V0Z" fill={ember.bright} />
			{tapped && <path d="M-14 -6H14L26 12C60 26 120 22 170 30L166 44C110 38 30 44 -8 24Z" fill={ember.middle} />}
			{tapped && <path d="M-8 -20H8L14 10C60 28 110 26 156 33C100 34 30 34 2 18Z" fill={light.halo} />}
		</g>
	);
}
