import { ember, light, snow, timber } from '../palette.ts';
import { useGlow } from './Frame.tsx';
import { circle, type Point, round } from './path.ts';
import { range } from './random.ts';

export interface FestoonProps {
	from: Point;
	to: Point;
	/** How far the wire hangs below a straight line, in the middle. */
	sag: number;
	count: number;
	bulb?: number;
	wire: string;
	tones?: readonly string[];
	/** Keeps the light steady where enough else is moving. */
	still?: boolean;
}

/** A wire of lamps; the glows fade up and down together, the bulbs stay lit. */
export function Festoon({
	from,
	to,
	sag,
	count,
	bulb = 4.6,
	wire,
	tones = [light.warm, light.window, light.peach],
	still = false,
}: FestoonProps) {
	const glow = useGlow();
	const bulbs = range(count).map((index) => {
		const share = (index + 0.5) / count;
		return [
			round(from[0] + (to[0] - from[0]) * share),
			round(from[1] + (to[1] - from[1]) * share + 4 * sag * share * (1 - share) + bulb * 1.5),
		] as const;
	});
	return (
		<g>
			<path
				d={`M${from[0]} ${from[1]}Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 + sag * 2} ${to[0]} ${to[1]}`}
				fill="none"
				stroke={wire}
				strokeWidth={bulb * 0.44}
			/>
			<g fill={glow} className={still ? undefined : 'moves glows'}>
				{bulbs.map(([x, y]) => (
					<circle key={x} cx={x} cy={y} r={bulb * 3.7} opacity={0.85} />
				))}
			</g>
			{tones.map((tone, index) => (
				<path
					key={tone}
					fill={tone}
					d={bulbs
						.filter((_, position) => position % tones.length === index)
						.map(([x, y]) => circle(x, y, bulb))
						.join('')}
				/>
			))}
		</g>
	);
}

/** A lantern of snowballs with a candle in it. */
export function SnowLantern({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
	const glow = useGlow();
	const balls: Point[] = [
		[-26, -8],
		[-9, -8],
		[9, -8],
		[26, -8],
		[-18, -23],
		[0, -23],
		[18, -23],
		[-9, -37],
		[9, -37],
		[0, -50],
	];
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<circle cy={-24} r={80} fill={glow} opacity={0.9} className="moves glows" />
			<path d={balls.map(([ballX, ballY]) => circle(ballX, ballY, 10.5)).join('')} fill={snow.white} />
			<path d={balls.map(([ballX, ballY]) => circle(ballX + 2, ballY + 2, 7)).join('')} fill={ember.pale} opacity={0.75} />
		</g>
	);
}

/** A hand lantern, held at (x, y). */
export function HandLantern({ x, y, size, still = false }: { x: number; y: number; size: number; still?: boolean }) {
	const glow = useGlow();
	return (
		<g>
			<circle cx={x} cy={y} r={size * 4.4} fill={glow} opacity={0.9} className={still ? undefined : 'moves glows'} />
			<rect x={x - size / 2} y={y - size * 0.65} width={size} height={size * 1.3} rx={size * 0.28} fill={light.halo} />
		</g>
	);
}

/** A flame of two tongues about (0, 12), 52 high at scale 1. */
export function Flame({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<path d="M0 12C-18 6-16-16-6-26C-6-14 2-16 0-40C16-26 22 2 0 12Z" fill={ember.middle} />
			<path d="M0 10C-9 6-8-6-2-12C-1-4 4-8 3-18C11-8 10 6 0 10Z" fill={light.halo} />
		</g>
	);
}

/** A torch on a rock wall or in a hand; only its light moves. */
export function Torch({ x, y, scale = 1, still = false }: { x: number; y: number; scale?: number; still?: boolean }) {
	const glow = useGlow();
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<circle r={120} fill={glow} opacity={0.75} className={still ? undefined : 'moves glows'} />
			<path d="M0 8V64" stroke={timber.dark} strokeWidth={7} strokeLinecap="round" />
			<Flame x={0} y={0} />
		</g>
	);
}

/** Street or slope lamps on posts: light, bulbs and posts of all of them. */
export function PostLamps({ at, post }: { at: readonly { x: number; y: number; size: number }[]; post: string }) {
	const glow = useGlow();
	return (
		<g>
			<path
				d={at
					.map(({ x, y, size }) => `M${round(x - size)} ${round(y)}v${round(-26 * size)}h${round(size * 2)}v${round(26 * size)}Z`)
					.join('')}
				fill={post}
			/>
			<g fill={glow} className="moves glows">
				{at.map(({ x, y, size }) => (
					<circle key={`${x} ${y}`} cx={round(x)} cy={round(y - 27 * size)} r={round(26 * size)} />
				))}
			</g>
			<path d={at.map(({ x, y, size }) => circle(x, y - 27 * size, 3.4 * size)).join('')} fill={light.core} />
		</g>
	);
}
