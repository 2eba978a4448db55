import { festival, magnetite, rock, snow } from '../palette.ts';
import { Head, type Outfit, Person, type PersonProps } from './Person.tsx';
import { round } from './path.ts';

interface SeatedProps extends Outfit {
	/** Under the large wheel. */
	x: number;
	y: number;
	/** The height the person would have standing, so that families stay in proportion. */
	height: number;
	flip?: boolean;
	arms?: 'lap' | 'wave';
}

/** A wheelchair user in profile, on the way somewhere: faces right, or left when flipped. */
export function WheelchairUser({
	x,
	y,
	height,
	flip = false,
	arms = 'lap',
	coat,
	legs = magnetite.middle,
	skirt: _,
	...head
}: SeatedProps) {
	const unit = Math.round(height * 10) / 1000;
	const sleeve = arms === 'wave' ? 'M10 -48L24 -62L26 -78' : 'M6 -48L12 -32L26 -30';
	return (
		<g transform={`translate(${round(x)} ${round(y)}) scale(${flip ? -unit : unit} ${unit})`}>
			<path
				d="M-20 -58L-28 -60M-17 -58L-13 -30H24L31 -6H40"
				fill="none"
				stroke={magnetite.pale}
				strokeWidth={4}
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
			<path d="M0 -27H25L32 -7H39" fill="none" stroke={legs} strokeWidth={11} strokeLinecap="round" strokeLinejoin="round" />
			<path d="M-13 -52Q-13 -61 -4 -62H8Q16 -60 15 -50L14 -24H-11Z" fill={coat} />
			<path d="M-13 -52Q-13 -61 -4 -62L-3 -24H-11Z" fill={magnetite.darkest} opacity={0.15} />
			<g transform="translate(3 16)">
				<Head {...head} />
			</g>
			<path d={sleeve} fill="none" stroke={coat} strokeWidth={10} strokeLinecap="round" strokeLinejoin="round" />
			<path d={sleeve} fill="none" stroke={magnetite.darkest} strokeWidth={10} strokeLinecap="round" strokeLinejoin="round" opacity={0.1} />
			<circle cx={-3} cy={-20} r={19} fill="none" stroke={magnetite.dark} strokeWidth={3.4} />
			<path d="M-3 -39V-1M-22 -20H16M-16 -33L10 -7M10 -33L-16 -7" stroke={rock.paleVein} strokeWidth={1} opacity={0.75} />
			<circle cx={-3} cy={-20} r={3.4} fill={magnetite.pale} />
			<circle cx={28} cy={-5} r={4.6} fill={magnetite.dark} />
		</g>
	);
}

/** Someone walking with a rollator: one hand on the handle, always moving on. */
export function WalkingFrameUser({ x, y, height, flip = false, ...person }: Omit<PersonProps, 'pose' | 'arms'>) {
	const unit = Math.round(height * 10) / 1000;
	return (
		<g transform={`translate(${round(x)} ${round(y)}) scale(${flip ? -unit : unit} ${unit})`}>
			<Person {...person} x={0} y={0} height={100} pose="walk" arms="holdRight" />
			<path
				d="M26 -50L34 -48L44 -6M35 -44L26 -6M31 -26H40"
				fill="none"
				stroke={magnetite.pale}
				strokeWidth={3.6}
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
			<path d="M26 -33H42V-25H26Z" fill={magnetite.soft} />
			<circle cx={26} cy={-5} r={5} fill={magnetite.dark} />
			<circle cx={45} cy={-5} r={5} fill={magnetite.dark} />
			<circle cx={28} cy={-50} r={4.4} fill={person.skin ?? person.coat} />
		</g>
	);
}

/** Someone who feels the way ahead with a white cane, upright and at a good pace. */
export function WhiteCaneUser({ x, y, height, flip = false, ...person }: Omit<PersonProps, 'pose' | 'arms'>) {
	const unit = Math.round(height * 10) / 1000;
	return (
		<g transform={`translate(${round(x)} ${round(y)}) scale(${flip ? -unit : unit} ${unit})`}>
			<path d="M27 -50L54 -4" stroke={magnetite.soft} strokeWidth={5} strokeLinecap="round" />
			<path d="M27 -50L54 -4" stroke={snow.white} strokeWidth={3} strokeLinecap="round" />
			<path d="M49 -12.500L54 -4" stroke={festival.heart} strokeWidth={3.4} strokeLinecap="round" />
			<Person {...person} x={0} y={0} height={100} pose="walk" arms="holdRight" />
			<circle cx={28} cy={-49} r={4.4} fill={person.skin ?? person.coat} />
		</g>
	);
}
