/** Smoke from chimneys as one slim curl each, rising straight on a still evening. */
export function Smoke({ at, fill, size = 1 }: { at: readonly (readonly [x: number, y: number])[]; fill: string; size?: number }) {
	const curl = at
		.map(
			([x, y]) =>
				`M${x} ${y}c${-10 * size} ${-20 * size} ${14 * size} ${-30 * size} ${2 * size} ${-56 * size}c${-8 * size} ${-18 * size} ${10 * size} ${-34 * size} ${20 * size} ${-46 * size}c${2 * size} ${18 * size} ${-10 * size} ${26 * size} ${-2 * size} ${46 * size}c${10 * size} ${26 * size} ${-14 * size} ${36 * size} ${-8 * size} ${56 * size}Z`,
		)
		.join('');
	return <path d={curl} fill={fill} opacity={0.5} className="moves vision-lift" />;
}
