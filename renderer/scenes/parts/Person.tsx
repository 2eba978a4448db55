import { hair as hairs, magnetite, skin as skins, snow } from '../palette.ts';
import { round } from './path.ts';

export type Legs = 'stand' | 'walk' | 'skate' | 'ski' | 'sit' | 'none';
export type Arms = 'down' | 'up' | 'holdRight' | 'holdLeft' | 'out' | 'pole' | 'wave' | 'carry' | 'lift';

export interface Outfit {
	coat: string;
	legs?: string;
	skin?: string;
	/** Wool on the head; without it the hair shows. */
	hat?: string;
	hair?: string;
	scarf?: string;
	bobble?: boolean;
	/** A longer coat or a dress. */
	skirt?: boolean;
}

export interface PersonProps extends Outfit {
	/** Between the feet. */
	x: number;
	/** Where the feet stand, also when seated (the seat is then a quarter of the height up). */
	y: number;
	/** From foot to crown; a child is a smaller number. */
	height: number;
	pose?: Legs;
	arms?: Arms;
	/** Turned to the other side. */
	flip?: boolean;
	/** Seen from behind, walking into the picture. */
	back?: boolean;
}

const legPaths: Record<Legs, string> = {
	stand: 'M-9 -38L-10 -3M9 -38L10 -3',
	walk: 'M-4 -38L-15 -3M4 -38L17 -4',
	skate: 'M-4 -38L-24 -10L-30 -14M4 -38L14 -20L10 -2',
	ski: 'M-3 -38L8 -22L-2 -3M3 -38L14 -22L6 -3',
	sit: 'M-8 -38L-13 -36L-13 -21M8 -38L13 -36L13 -21',
	none: '',
};

const armPaths: Record<Arms, string> = {
	down: 'M-15 -66L-21 -42M15 -66L21 -42',
	up: 'M-15 -66L-27 -88M15 -66L27 -88',
	holdRight: 'M-15 -66L-21 -42M15 -66L28 -48',
	holdLeft: 'M-15 -66L-28 -48M15 -66L21 -42',
	out: 'M-15 -64L-34 -58M15 -64L34 -66',
	pole: 'M-13 -64L-20 -50L-8 -44M13 -64L22 -50L28 -46',
	wave: 'M-15 -66L-21 -42M15 -66L27 -90',
	lift: 'M-15 -66L-24 -84L-16 -104M15 -66L24 -84L16 -104',
	carry: 'M-15 -66L-19 -50L-4 -46M15 -66L19 -50L4 -46',
};

const lean: Record<Legs, string> = { stand: '', walk: '', skate: ' rotate(8)', ski: ' rotate(12)', sit: ' translate(0 18)', none: '' };

/** Head, hair or hat, and scarf: shared by everyone, standing or seated. The neck is at (0, −77). */
export function Head({ skin = skins.rose, hat, hair = hairs.brown, scarf, bobble, back }: Omit<Outfit, 'coat'> & { back?: boolean }) {
	const crown = hat ?? hair;
	return (
		<>
			<circle cy={-87} r={11.5} fill={back ? hair : skin} />
			<path
				d={
					back
						? 'M-12.6 -84Q-13 -101 0 -101Q13 -101 12.6 -84Q0 -81 -12.6 -84Z'
						: 'M-12.4 -87Q-13 -101 0 -101Q13 -101 12.4 -87Q0 -91.5 -12.4 -87Z'
				}
				fill={crown}
			/>
			{bobble && <circle cy={-102.5} r={4.2} fill={snow.white} />}
			{scarf && (
				<path d={`M-11 -78.5Q0 -73 11 -78.5L11.5 -73.5Q0 -67.5 -11.5 -73.5Z${back ? '' : 'M4 -73L10 -58L4 -57L0 -72Z'}`} fill={scarf} />
			)}
		</>
	);
}

/** Chest and coat of a figure; `shadow` is the plane away from the light. */
export function Torso({ coat, skirt }: Pick<Outfit, 'coat' | 'skirt'>) {
	const hem = skirt ? 24 : 19;
	return (
		<>
			<path d={`M-17 -66Q-17 -76 -7 -77H7Q17 -76 17 -66L${hem} -32Q0 -27 -${hem} -32Z`} fill={coat} />
			<path d={`M6 -77Q17 -76 17 -66L${hem} -32Q14 -30 8 -29.5Z`} fill={magnetite.darkest} opacity={0.15} />
		</>
	);
}

/** A paper-cut person without a face: posture and wool say who it is. */
export function Person({
	x,
	y,
	height,
	pose = 'stand',
	arms = 'down',
	flip = false,
	back = false,
	coat,
	legs = magnetite.middle,
	skirt,
	...head
}: PersonProps) {
	const unit = Math.round(height * 10) / 1000;
	return (
		<g transform={`translate(${round(x)} ${round(y)}) scale(${flip ? -unit : unit} ${unit})${lean[pose]}`}>
			{pose !== 'none' && (
				<path d={legPaths[pose]} fill="none" stroke={legs} strokeWidth={11} strokeLinecap="round" strokeLinejoin="round" />
			)}
			<path d={armPaths[arms]} fill="none" stroke={coat} strokeWidth={10.5} strokeLinecap="round" strokeLinejoin="round" />
			<Torso coat={coat} skirt={skirt} />
			<Head {...head} back={back} />
		</g>
	);
}
