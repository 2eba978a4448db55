import { ember, falu, leaf, rock, slag, snow, timber } from '../palette.ts';
import { ellipse, type Point, round } from './path.ts';
import { range } from './random.ts';

/** A bench seen from the front; its seat is a quarter of `size` above the ground, where a seated Person of that height sits. */
export function Bench({ x, y, width, size }: { x: number; y: number; width: number; size: number }) {
	const seat = y - size * 0.24;
	const plank = size * 0.05;
	return (
		<g>
			<path
				d={`M${x} ${seat - size * 0.26}h${width}v${plank}h${-width}ZM${x} ${seat - size * 0.17}h${width}v${plank}h${-width}Z`}
				fill={timber.bright}
			/>
			<path d={`M${x - 4} ${seat}h${width + 8}v${plank * 1.2}h${-width - 8}Z`} fill={timber.lit} />
			<path
				d={`M${x + 8} ${seat}h6V${y}h-6ZM${x + width - 14} ${seat}h6V${y}h-6ZM${x + 8} ${seat - size * 0.27}h6V${seat}h-6ZM${x + width - 14} ${seat - size * 0.27}h6V${seat}h-6Z`}
				fill={timber.brown}
			/>
		</g>
	);
}

/** A garland of paper flags between two points. */
export function Pennants({ from, to, sag, count, size = 22 }: { from: Point; to: Point; sag: number; count: number; size?: number }) {
	const tones = [falu.bright, ember.bright, slag.middle, snow.birch];
	const at = (share: number): Point => [
		from[0] + (to[0] - from[0]) * share,
		from[1] + (to[1] - from[1]) * share + 4 * sag * share * (1 - share),
	];
	const flags = tones.map(() => '');
	for (const index of range(count)) {
		const [left, leftY] = at((index + 0.18) / count);
		const [right, rightY] = at((index + 0.82) / count);
		flags[index % tones.length] +=
			`M${round(left)} ${round(leftY)}L${round(right)} ${round(rightY)}L${round((left + right) / 2)} ${round((leftY + rightY) / 2 + size)}Z`;
	}
	return (
		<g>
			<path
				d={`M${from[0]} ${from[1]}Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 + sag * 2} ${to[0]} ${to[1]}`}
				fill="none"
				stroke={timber.brown}
				strokeWidth={2}
			/>
			{tones.map((tone, index) => (
				<path key={tone} d={flags[index]} fill={tone} />
			))}
		</g>
	);
}

/** A young tree, just planted, with a stake. */
export function Sapling({ x, y, height }: { x: number; y: number; height: number }) {
	const crown = [
		[0, -0.86, 0.16],
		[-0.13, -0.7, 0.15],
		[0.14, -0.68, 0.15],
		[0, -0.6, 0.17],
	] as const;
	return (
		<g>
			<path d={ellipse(x, y, height * 0.22, height * 0.05)} fill={rock.topsoil} />
			<path d={`M${x - 2.5} ${y}V${y - height * 0.7}h5V${y}ZM${x + 12} ${y}V${y - height * 0.42}h4V${y}Z`} fill={timber.middle} />
			<path
				d={crown.map(([across, up, size]) => ellipse(x + across * height, y + up * height, size * height, size * height)).join('')}
				fill={leaf.birch[2]}
			/>
			<path
				d={crown
					.map(([across, up, size]) =>
						ellipse(x + (across - 0.03) * height, y + (up - 0.03) * height, size * height * 0.6, size * height * 0.55),
					)
					.join('')}
				fill={leaf.birch[1]}
			/>
		</g>
	);
}

/** The timber frame of a small house going up, 480 wide and 390 high above (x, y); its ridge waits for the last beam. */
export function TimberFrame({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
	const posts = [0, 156, 308, 464];
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<path d="M70 -250L240 -392L410 -250" fill="none" stroke={timber.bright} strokeWidth={12} strokeLinejoin="round" />
			<path d="M-24 -238L240 -404L504 -238" fill="none" stroke={timber.lit} strokeWidth={15} strokeLinejoin="round" strokeLinecap="round" />
			<path d="M232 -392H248V-250H232ZM128 -318H352V-306H128Z" fill={timber.bright} />
			<path d={posts.map((left) => `M${left} -250h16V0h-16Z`).join('')} fill={timber.lit} />
			<path d={posts.map((left) => `M${left + 11} -250h5V0h-5Z`).join('')} fill={timber.bright} />
			<path d="M-20 -258H500V-240H-20ZM-8 -14H488V0H-8Z" fill={timber.lit} />
			<path d="M-20 -246H500V-240H-20ZM-8 -5H488V0H-8Z" fill={timber.bright} />
			<path d="M16 -190L66 -240M464 -190L414 -240M172 -190L222 -240M308 -190L258 -240" stroke={timber.bright} strokeWidth={10} />
		</g>
	);
}

/** A sloping ladder from its foot to its top. */
export function LeaningLadder({ foot, top, width }: { foot: Point; top: Point; width: number }) {
	const rungs = range(9).map((index) => {
		const share = (index + 0.7) / 9.4;
		const rungX = round(foot[0] + (top[0] - foot[0]) * share);
		const rungY = round(foot[1] + (top[1] - foot[1]) * share);
		return `M${rungX} ${rungY}h${width}`;
	});
	return (
		<path
			d={`M${foot[0]} ${foot[1]}L${top[0]} ${top[1]}M${foot[0] + width} ${foot[1]}L${top[0] + width} ${top[1]}${rungs.join('')}`}
			fill="none"
			stroke={timber.brown}
			strokeWidth={6}
			strokeLinecap="round"
		/>
	);
}
