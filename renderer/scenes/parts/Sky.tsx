import { light, snow } from '../palette.ts';
import { circle } from './path.ts';
import { between, range, seeded } from './random.ts';

interface Field {
	count: number;
	width: number;
	height: number;
	seed: number;
}

/** Stars in three strengths, thinning out towards the horizon; the middle strength twinkles slowly. */
export function Stars({ count, width, height, seed, size = 2.2, still = false }: Field & { size?: number; still?: boolean }) {
	const random = seeded(seed);
	const strengths = ['', '', ''];
	for (let index = 0; index < count; index++) {
		const depth = random() ** 1.5;
		const radius = 0.6 + random() * random() * size;
		const strength = Math.min(2, Math.floor((0.3 + 0.7 * random()) * (1 - depth * 0.7) * 3));
		strengths[strength] += circle(random() * width, depth * height, radius);
	}
	return (
		<g fill={light.core}>
			<path d={strengths[0]} opacity={0.3} />
			<g className={still ? undefined : 'moves glows'}>
				<path d={strengths[1]} opacity={0.6} />
			</g>
			<path d={strengths[2]} opacity={0.95} />
		</g>
	);
}

/** Snow in the air: three sizes, still; the kiosk's falling snow is drawn by the page on a canvas. */
export function Snow({ count, width, height, seed, top = 0 }: Field & { top?: number }) {
	const random = seeded(seed);
	const sizes = [2, 3.2, 5].map((radius) =>
		range(Math.round(count / 3))
			.map(() => circle(random() * width, top + random() * height, radius * between(random, 0.6, 1)))
			.join(''),
	);
	return (
		<g fill={snow.white}>
			<path d={sizes[0]} opacity={0.8} />
			<path d={sizes[1]} opacity={0.6} />
			<path d={sizes[2]} opacity={0.4} />
		</g>
	);
}

/** The sun as three paper discs. */
export function Sun({
	x,
	y,
	radius,
	core,
	halo,
	still = false,
}: {
	x: number;
	y: number;
	radius: number;
	core: string;
	halo: string;
	still?: boolean;
}) {
	return (
		<g className={still ? undefined : 'moves breathes'}>
			<circle cx={x} cy={y} r={radius * 2.3} fill={halo} opacity={0.35} />
			<circle cx={x} cy={y} r={radius * 1.55} fill={halo} opacity={0.6} />
			<circle cx={x} cy={y} r={radius} fill={core} />
		</g>
	);
}

/** Light falling from the sun in broad paper strips. */
export function SunRays({ x, y, reach, count, fill }: { x: number; y: number; reach: number; count: number; fill: string }) {
	const ray = (angle: number) => `L${(x + Math.cos(angle) * reach).toFixed(0)} ${(y + Math.sin(angle) * reach).toFixed(0)}`;
	const path = range(count)
		.map((index) => (index / count) * Math.PI * 2)
		.map((angle) => `M${x} ${y}${ray(angle)}${ray(angle + Math.PI / count)}Z`)
		.join('');
	return <path d={path} fill={fill} opacity={0.22} />;
}

export function Birds({ at, size = 11, stroke }: { at: readonly (readonly [number, number])[]; size?: number; stroke: string }) {
	const wing = size * 0.55;
	const path = at.map(([x, y]) => `M${x} ${y}q${wing} ${-size * 0.64} ${size} 0q${wing * 0.9} ${-size * 0.64} ${size} 0`).join('');
	return <path d={path} fill="none" stroke={stroke} strokeWidth={size * 0.2} strokeLinecap="round" />;
}

export function Cloud({ x, y, width, fill, opacity = 0.7 }: { x: number; y: number; width: number; fill: string; opacity?: number }) {
	const unit = width / 240;
	return (
		<path
			transform={`translate(${x} ${y}) scale(${unit})`}
			d="M40 -26C50 -60 100 -66 118 -40C138 -66 188 -58 194 -26C228 -32 248 -16 248 0H0C-4 -16 12 -28 40 -26Z"
			fill={fill}
			opacity={opacity}
		/>
	);
}
