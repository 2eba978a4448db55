import { ember, timber } from '../../palette.ts';

/** A basket held before the chest, heaped with `load` where there is any; (x, y) is the middle of its rim. */
export function Basket({ x, y, width, load }: { x: number; y: number; width: number; load?: string }) {
	return (
		<g transform={`translate(${x} ${y}) scale(${width / 100})`}>
			{load && <path d="M-46 2L-22 -26L12 -18L36 -14L46 2Z" fill={load} />}
			<path d="M-50 0H50L36 58H-36Z" fill={timber.bright} />
		</g>
	);
}

/** A plain crown on a person of this height standing at (x, y). */
export function Crown({ x, y, height }: { x: number; y: number; height: number }) {
	return (
		<path
			d="M-12 -95L-14 -106L-8 -101L-4.500 -109L0 -102L4.500 -109L8 -101L14 -106L12 -95Q0 -99 -12 -95Z"
			transform={`translate(${x} ${y}) scale(${height / 100})`}
			fill={ember.bright}
		/>
	);
}
