import { ember, falu, light } from '../palette.ts';
import { usePaint } from './Paint.tsx';
import { circle } from './path.ts';
import { between, cycle, range, seeded } from './random.ts';

/** The heart about (0, 0), one unit to each side. */
export const heartPath =
	'M0 .92C-.2 .72-1.02 .2-1.02-.36C-1.02-.72-.76-.92-.5-.92C-.28-.92-.1-.8 0-.6C.1-.8 .28-.92 .5-.92C.76-.92 1.02-.72 1.02-.36C1.02 .2 .2 .72 0 .92Z';

export function Heart({ x, y, size, fill }: { x: number; y: number; size: number; fill: string }) {
	return <path d={heartPath} transform={`translate(${x} ${y}) scale(${size})`} fill={fill} />;
}

const facets =
	'M-1 -.4L-.42 -.52L0 -.6L.42 -.5L1 -.4M-.42 -.52L-.5 -.92M.42 -.5L.5 -.92M-.42 -.52L0 .3L.42 -.5M-.88 .1L0 .3L.88 .1M0 .3V.92';

/** The iron heart, a faceted casting with a molten seam: the kiosk's own mark until the coat of arms arrives. */
export function IronHeart({ className = 'iron-heart' }: { className?: string }) {
	const { definitions, fill } = usePaint({
		cast: {
			direction: 'diagonal',
			stops: [
				[0, ember.pale],
				[0.45, ember.middle],
				[1, falu.bright],
			],
		},
	});
	return (
		<svg className={className} viewBox="-1.3 -1.2 2.6 2.4" aria-hidden="true" focusable="false">
			<defs>{definitions}</defs>
			<path d={heartPath} fill={fill.cast} />
			<path d={facets} fill="none" stroke={light.warm} strokeOpacity={0.5} strokeWidth={0.03} />
		</svg>
	);
}

/** A point on the outline of a heart about (0, 0), reaching one unit to each side. */
export function onHeart(angle: number): readonly [number, number] {
	const across = Math.sin(angle) ** 3;
	const down = -(13 * Math.cos(angle) - 5 * Math.cos(2 * angle) - 2 * Math.cos(3 * angle) - Math.cos(4 * angle)) / 16;
	return [across, down];
}

/** The visitors' hearts as a constellation; it slowly brightens and fades. */
export function HeartConstellation({ x, y, size, count = 60, seed }: { x: number; y: number; size: number; count?: number; seed: number }) {
	const random = seeded(seed);
	const tones = [light.core, ember.pale, ember.bright] as const;
	const stars = tones.map(() => '');
	let halos = '';
	for (let index = 0; index < count; index++) {
		const [across, down] = onHeart((index / count) * Math.PI * 2);
		const starX = x + across * size + between(random, -0.035, 0.035) * size;
		const starY = y + down * size + between(random, -0.035, 0.035) * size;
		const radius = 1.6 + random() * random() * 4.4;
		stars[index % tones.length] += circle(starX, starY, radius);
		halos += circle(starX, starY, radius * 3.4);
	}
	const dust = range(count)
		.map(() => {
			const [across, down] = onHeart(random() * Math.PI * 2);
			const inward = Math.sqrt(random()) * 0.88;
			return circle(x + across * size * inward, y + down * size * inward, between(random, 0.7, 2));
		})
		.join('');
	return (
		<g className="moves glows">
			<path d={halos} fill={ember.bright} opacity={0.14} />
			<path d={dust} fill={ember.pale} opacity={0.55} />
			{stars.map((path, index) => (
				<path key={cycle(tones, index)} d={path} fill={cycle(tones, index)} />
			))}
		</g>
	);
}
