import { festival } from '../palette.ts';
import { circle, round } from './path.ts';
import { between, cycle, range, seeded } from './random.ts';

export interface CrowdProps {
	from: number;
	to: number;
	y: number;
	rows: number;
	seed: number;
	/** 1 gives heads of 22 units, as the events door has. */
	scale?: number;
	className?: string;
}

interface Row {
	bodies: string;
	arms: string;
	heads: string;
	hats: string[];
}

function drawRow(row: number, { from, to, y, seed, scale = 1 }: CrowdProps): Row {
	const random = seeded(seed + row * 101);
	const drawn: Row = { bodies: '', arms: '', heads: '', hats: festival.hats.map(() => '') };
	for (let x = from - (row % 2) * 12 * scale; x < to; x += between(random, 26, 34) * scale) {
		const top = y + row * 46 * scale + random() * 10 * scale;
		const at = (across: number, down: number) => `${round(x + across * scale)} ${round(top + down * scale)}`;
		drawn.bodies += `M${at(-15, 150)}V${round(top + 24 * scale)}Q${at(-15, 12)} ${at(0, 12)}Q${at(15, 12)} ${at(15, 24)}V${round(top + 150 * scale)}Z`;
		if (random() < 0.42)
			drawn.arms += `M${at(-11, 24)}L${at(-17 - random() * 5, -16 - random() * 14)}M${at(11, 24)}L${at(16 + random() * 6, -16 - random() * 14)}`;
		drawn.heads += circle(x, top, 11 * scale);
		const hat = Math.floor(random() * drawn.hats.length);
		drawn.hats[hat] += `M${at(-11.5, 1)}Q${at(-12, -13)} ${at(0, -13)}Q${at(12, -13)} ${at(11.5, 1)}Z`;
	}
	return drawn;
}

/** A crowd from behind, in the light of a stage: dark coats, bright hats, some arms in the air. */
export function Crowd(props: CrowdProps) {
	return (
		<>
			{range(props.rows).map((index) => {
				const row = drawRow(index, props);
				const coat = cycle(festival.rows, index);
				return (
					<g key={index} className={index === 0 ? props.className : undefined}>
						<path d={row.bodies} fill={coat} />
						<path d={row.arms} stroke={coat} strokeWidth={7 * (props.scale ?? 1)} strokeLinecap="round" fill="none" />
						<path d={row.heads} fill={cycle(festival.faces, index)} />
						{row.hats.map((path, hat) => (
							<path key={cycle(festival.hats, hat)} d={path} fill={cycle(festival.hats, hat)} opacity={0.64} />
						))}
					</g>
				);
			})}
		</>
	);
}
