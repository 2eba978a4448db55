import { light, stone, timber } from '../../palette.ts';

const stones =
	'M-150 -40h40M-90 -40h30M-130 -80h50M-150 -120h30M-100 -120h50M80 -40h40M140 -40h30M60 -80h44M120 -80h50M90 -120h40M-20 -140h40M-34 -190h30M8 -190h24M-20 -230h36';

/** A church of field stone, gable to the viewer: nave, steep shingled roof, round door. About 400 wide and 320 high. */
export function StoneChurch({ x, y, scale = 1, lit = true }: { x: number; y: number; scale?: number; lit?: boolean }) {
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<path d="M-40 -150H150L190 -140V0H-40Z" fill={stone.shade} />
			<path d="M-60 -316L120 -300L212 -134H20Z" fill={timber.dark} />
			<path d="M-40 -276L128 -262M-20 -236L152 -226M0 -196L174 -190M16 -160L194 -156" stroke={timber.brown} strokeWidth={5} />
			<path d="M-172 0V-140L-60 -316L52 -140V0Z" fill={stone.pale} />
			<path d="M-172 0V-140L-160 -158V0Z" fill={stone.lit} />
			<path
				d={stones}
				transform="translate(-52 0) scale(.66 1)"
				stroke={stone.middle}
				strokeWidth={6}
				strokeLinecap="round"
				opacity={0.7}
			/>
			<path d="M-184 -132L-60 -328L64 -132L52 -124L-60 -300L-172 -124Z" fill={timber.brown} />
			<path d="M-98 0V-62Q-60 -118 -22 -62V0Z" fill={stone.lit} />
			<path d="M-86 0V-58Q-60 -98 -34 -58V0Z" fill={lit ? light.window : stone.dark} />
			<path
				d="M-74 -168V-206Q-60 -226 -46 -206V-168ZM92 -52V-96Q106 -114 120 -96V-52ZM146 -52V-96Q160 -114 174 -96V-52Z"
				fill={lit ? light.window : stone.dark}
			/>
		</g>
	);
}
