import { day, ember, falu, hair, magnetite, rock, skin, slag, snow, square } from '../palette.ts';
import { Dog } from '../parts/Dog.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Person } from '../parts/Person.tsx';
import { box, ellipse } from '../parts/path.ts';
import { spruceShape } from '../parts/Ridge.tsx';
import { range, seeded } from '../parts/random.ts';
import { Bench } from '../parts/Square.tsx';
import { WheelchairUser } from '../parts/WithAids.tsx';

/** Wide: the pictures stand over names, two or three in a row. What matters stands between y = 20 and y = 90. */
const view = '-30 16 260 78';

/** The same page in a text of this size: fewer and heavier lines, whole also where the picture is wide and low. */
export function TextSample({ size }: { size: number }) {
	const lines = range(Math.round(3 / size));
	const step = 13 * size;
	const top = 55 - ((lines.length - 1) * step) / 2;
	return (
		<Frame name="comfort" view={view}>
			<rect x={-60} width={320} height={110} fill={snow.cream} />
			<rect x={34} width={132} height={110} fill={snow.white} />
			<path
				d={lines.map((row) => `M50 ${top + row * step}h${row === lines.length - 1 ? 58 : 100 - (row % 2) * 14}`).join('')}
				stroke={magnetite.soft}
				strokeWidth={5.4 * size}
				strokeLinecap="round"
			/>
		</Frame>
	);
}

/** A landscape in black, white and yellow with every edge drawn. */
export function ContrastSample() {
	const random = seeded(7);
	const trees = [-6, 24, 52, 150, 178, 206].map((x) => spruceShape(x, 84, 24, 50, random)).join('');
	const edge = { fill: magnetite.darkest, stroke: snow.white, strokeWidth: 2.6 };
	return (
		<Frame name="comfort" view={view}>
			<rect x={-60} width={320} height={110} fill={magnetite.darkest} />
			<circle cx={104} cy={44} r={17} fill={ember.bright} />
			<path d="M-60 72Q30 46 112 68T260 58V110H-60Z" {...edge} />
			<path d={trees} {...edge} />
			<path d="M-64 90Q80 72 264 86V114H-64Z" {...edge} />
		</Frame>
	);
}

/** Someone sits still beside a dog. */
export function CalmSample() {
	return (
		<Frame name="comfort" view={view}>
			<rect x={-60} width={320} height={110} fill={day.mint} />
			<path d="M-60 76Q40 68 110 74T260 72V110H-60Z" fill={square.near} />
			<Bench x={62} y={88} width={66} size={66} />
			<Person
				x={96}
				y={94}
				height={78}
				coat={slag.dark}
				legs={slag.darkest}
				skin={skin.brown}
				pose="sit"
				scarf={ember.bright}
				arms="carry"
			/>
			<Dog x={158} y={90} size={34} coat={rock.brown} flip />
		</Frame>
	);
}

/** The screen's picture above, its buttons as low as the hands of someone who sits. */
export function ReachSample() {
	return (
		<Frame name="comfort" view={view}>
			<rect x={-60} width={320} height={110} fill={day.iceLit} />
			<path d="M-60 90Q80 84 264 88V114H-64Z" fill={snow.white} />
			<WheelchairUser x={84} y={92} height={72} coat={falu.bright} legs={magnetite.middle} skin={skin.tan} hair={hair.dark} />
			<rect x={132} y={22} width={44} height={72} rx={6} fill={magnetite.dark} />
			<rect x={136} y={26} width={36} height={30} rx={3} fill={slag.middle} />
			<path d="M136 50L148 38L158 48L164 42L172 50V53A3 3 0 0 1 169 56H139A3 3 0 0 1 136 53Z" fill={snow.white} />
			<path d={box(137, 62, 34, 7) + box(137, 72, 34, 7) + box(137, 82, 34, 7)} fill={ember.bright} />
		</Frame>
	);
}

/** A clock with twice its round. */
export function TimeSample() {
	return (
		<Frame name="comfort" view={view}>
			<rect x={-60} width={320} height={110} fill={square.sky} />
			<circle
				cx={100}
				cy={55}
				r={36}
				fill="none"
				stroke={ember.bright}
				strokeWidth={5}
				strokeLinecap="round"
				pathLength={100}
				strokeDasharray="76 24"
				transform="rotate(-60 100 55)"
			/>
			<circle cx={100} cy={55} r={26} fill={snow.white} stroke={magnetite.dark} strokeWidth={5} />
			<path d="M100 38V55L111 62" fill="none" stroke={magnetite.dark} strokeWidth={5} strokeLinecap="round" strokeLinejoin="round" />
		</Frame>
	);
}

/** Words that become sound. */
export function VoiceSample() {
	return (
		<Frame name="comfort" view={view}>
			<rect x={-60} width={320} height={110} fill={day.cream} />
			<path d="M52 47H66L84 32V78L66 63H52Z" fill={slag.darkest} stroke={slag.darkest} strokeWidth={5} strokeLinejoin="round" />
			<path
				d="M98 44Q104 55 98 66M112 36Q123 55 112 74M126 28Q142 55 126 82"
				fill="none"
				stroke={falu.bright}
				strokeWidth={6}
				strokeLinecap="round"
			/>
		</Frame>
	);
}

/** Two large buttons; the mark stands on one. */
export function SwitchesSample() {
	return (
		<Frame name="comfort" view={view}>
			<rect x={-60} width={320} height={110} fill={slag.mist} />
			<path d={ellipse(58, 74, 34, 12) + ellipse(142, 74, 34, 12)} fill={magnetite.soft} />
			<path d={ellipse(58, 62, 28, 16)} fill={ember.bright} />
			<path d={ellipse(142, 62, 28, 16)} fill={falu.bright} />
			<path d={ellipse(142, 64, 44, 27)} fill="none" stroke={magnetite.darkest} strokeWidth={5} />
			<path
				d="M44 34H70M62 26L72 34L62 42"
				fill="none"
				stroke={slag.darkest}
				strokeWidth={5}
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
		</Frame>
	);
}
