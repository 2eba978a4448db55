export interface CrystalColors {
	lit: string;
	middle: string;
	deep: string;
}

/** A cluster of three crystals growing from (x, y); about 200 wide and 230 high at scale 1. */
export function Crystal({
	x,
	y,
	scale = 1,
	turn = 0,
	colors,
}: {
	x: number;
	y: number;
	scale?: number;
	turn?: number;
	colors: CrystalColors;
}) {
	return (
		<g transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`}>
			<path d="M-30 0L-104 -70L-112 -124L-76 -128L0 -20ZM24 0L96 -76L116 -68L112 -30L50 6Z" fill={colors.deep} />
			<path d="M-104 -70L-112 -124L-92 -92ZM-76 -128L-92 -92L-10 -20L0 -20ZM96 -76L116 -68L60 0L44 0Z" fill={colors.middle} />
			<path d="M-48 0L-56 -160L-14 -230L42 -176L54 0Z" fill={colors.middle} />
			<path d="M-48 0L-56 -160L-14 -230L-12 -150L-10 0Z" fill={colors.lit} />
			<path d="M20 0L18 -146L42 -176L54 0Z" fill={colors.deep} />
			<path d="M-56 -160L-12 -150L18 -146L42 -176L-14 -230Z" fill={colors.lit} opacity={0.55} />
		</g>
	);
}
