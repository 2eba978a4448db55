import { circle, round } from '../../parts/path.ts';
import { between, cycle, range, seeded } from '../../parts/random.ts';

/** Someone of many: between the feet, and from foot to crown. */
export interface Member {
	x: number;
	y: number;
	height: number;
	arm?: 'left' | 'right';
}

/** People side by side from `from` to `to`, uneven as people are; about every third has an arm in the air where `cheering`. */
export function rowOf({
	from,
	to,
	y,
	height,
	seed,
	gap = 0.36,
	cheering = false,
}: {
	from: number;
	to: number;
	y: number;
	height: number;
	seed: number;
	/** Distance between two people as a share of their height. */
	gap?: number;
	cheering?: boolean;
}): Member[] {
	const random = seeded(seed);
	return range(Math.floor((to - from) / (height * gap)) + 1).map((index) => ({
		x: from + index * height * gap + between(random, -0.06, 0.06) * height,
		y: y + between(random, -0.03, 0.03) * height,
		height: height * between(random, 0.88, 1.06),
		arm: cheering && random() < 0.36 ? (random() < 0.5 ? 'left' : 'right') : undefined,
	}));
}

function bodyOf({ x, y, height, arm }: Member): string {
	const at = (across: number, up: number) => `${round(x + (across * height) / 100)} ${round(y - (up * height) / 100)}`;
	const raised = arm === undefined ? '' : armOf(arm === 'left' ? -1 : 1, at);
	return `M${at(-17, 66)}Q${at(-17, 77)} ${at(-7, 78)}L${at(7, 78)}Q${at(17, 77)} ${at(17, 66)}L${at(20, 33)}L${at(15, 31)}L${at(15, 0)}L${at(3, 0)}L${at(0, 29)}L${at(-3, 0)}L${at(-15, 0)}L${at(-15, 31)}L${at(-20, 33)}Z${raised}`;
}

const armOf = (side: number, at: (across: number, up: number) => string) =>
	side > 0 ? `M${at(9, 75)}L${at(27, 98)}L${at(33, 94)}L${at(17, 64)}Z` : `M${at(-17, 64)}L${at(-33, 94)}L${at(-27, 98)}L${at(-9, 75)}Z`;

export interface CompanyProps {
	members: readonly Member[];
	coats: readonly string[];
	face: string;
	hats: readonly string[];
}

/** Many people in few strokes: the ones behind those who act. Coats and hats change from one to the next. */
export function Company({ members, coats, face, hats }: CompanyProps) {
	const head = ({ x, y, height }: Member) => circle(x, y - height * 0.88, height * 0.11);
	const hat = ({ x, y, height }: Member) => {
		const width = round(height * 0.122);
		return `M${round(x - width)} ${round(y - height * 0.88)}c${round(-width * 0.1)} ${round(-width * 1.6)} ${round(width * 2.1)} ${round(-width * 1.6)} ${round(width * 2)} 0Z`;
	};
	const every = (colors: readonly string[], draw: (member: Member) => string) =>
		colors.map((color, index) => (
			<path
				key={color}
				d={members
					.filter((_, place) => place % colors.length === index)
					.map(draw)
					.join('')}
				fill={cycle(colors, index)}
			/>
		));
	return (
		<g>
			{every(coats, bodyOf)}
			<path d={members.map(head).join('')} fill={face} />
			{every(hats, hat)}
		</g>
	);
}
