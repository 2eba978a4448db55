/** A dog on a walk, in profile; faces right, (x, y) under its feet, `size` is its length. */
export function Dog({ x, y, size, coat, flip = false }: { x: number; y: number; size: number; coat: string; flip?: boolean }) {
	const unit = size / 100;
	return (
		<g transform={`translate(${x} ${y}) scale(${flip ? -unit : unit} ${unit})`} fill={coat}>
			<path d="M-34 -34L-44 -4M-22 -32L-18 -4M22 -34L16 -4M30 -34L38 -6" stroke={coat} strokeWidth={9} strokeLinecap="round" />
			<path d="M-36 -46C-54 -52 -58 -68 -50 -76" fill="none" stroke={coat} strokeWidth={8} strokeLinecap="round" />
			<path d="M-42 -44Q-42 -56 -28 -56H24L34 -78Q38 -90 50 -86L54 -80L70 -74Q74 -64 64 -62L50 -58Q40 -30 22 -28H-30Q-42 -30 -42 -44Z" />
			<path d="M38 -82L32 -94L46 -90Z" />
		</g>
	);
}
