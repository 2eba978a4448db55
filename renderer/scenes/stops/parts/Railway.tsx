import { ember, falu, light, magnetite, rock, slag, timber } from '../../palette.ts';
import { box, circle } from '../../parts/path.ts';
import { range } from '../../parts/random.ts';

/** Rails in profile on their sleepers, the rail's head at y. */
export function Rails({ from, to, y }: { from: number; to: number; y: number }) {
	const sleepers = range(Math.floor((to - from) / 34)).map((index) => box(from + index * 34, y + 6, 20, 9));
	return (
		<>
			<path d={sleepers.join('')} fill={timber.brown} />
			<path d={box(from, y, to - from, 6)} fill={rock.spark} />
		</>
	);
}

/** A plain small locomotive, faces left; (x, y) on the rail under its middle, about 250 long at scale 1. */
export function Locomotive({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<path d="M-92 -124L-98 -196H-104V-208H-56V-196H-62L-68 -124ZM-20 -122V-146Q-2 -164 16 -146V-122Z" fill={magnetite.soft} />
			<path d="M-116 -124H62V-52H-116Q-128 -88 -116 -124Z" fill={slag.dark} />
			<path d="M-116 -124H62V-108H-121Z" fill={slag.bright} opacity={0.7} />
			<path d="M-60 -124V-52M-10 -124V-52M40 -124V-52" stroke={ember.bright} strokeWidth={4} />
			<path d="M58 -52V-176H120V-52Z" fill={slag.darkest} />
			<path d="M46 -190H132V-176H46Z" fill={magnetite.soft} />
			<path d="M74 -160H106V-116H74Z" fill={light.window} />
			<path d="M-128 -54H126V-36H-128ZM-142 -46H-126V-22H-142Z" fill={falu.middle} />
			<path d={circle(-72, -30, 30) + circle(0, -30, 30) + circle(84, -26, 26)} fill={magnetite.darkest} />
			<path d={circle(-72, -30, 22) + circle(0, -30, 22) + circle(84, -26, 18)} fill={magnetite.pale} />
			<path
				d="M-72 -52V-8M-94 -30H-50M-88 -46L-56 -14M-56 -46L-88 -14M0 -52V-8M-22 -30H22M-16 -46L16 -14M16 -46L-16 -14M84 -44V-8M66 -26H102"
				stroke={magnetite.darkest}
				strokeWidth={4}
			/>
			<path d="M-76 -30H4" stroke={rock.paleVein} strokeWidth={6} strokeLinecap="round" />
		</g>
	);
}

/** An open wagon full of ore; (x, y) on the rail under its middle, 120 long at scale 1. */
export function OreWagon({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<path d="M-50 -68L-36 -88L-12 -82L4 -98L26 -84L48 -68Z" fill={falu.dark} />
			<path d="M-58 -70H58L50 -26H-50ZM-66 -32H66V-22H-66Z" fill={timber.middle} />
			<path d="M-58 -70H58L57 -63H-57Z" fill={timber.lit} />
			<path d={circle(-30, -16, 16) + circle(30, -16, 16)} fill={magnetite.darkest} />
			<path d={circle(-30, -16, 6) + circle(30, -16, 6)} fill={rock.spark} />
		</g>
	);
}
