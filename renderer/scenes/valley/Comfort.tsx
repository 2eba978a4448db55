import { day, ember, falu, festival, magnetite, rock, skin, slag, snow, spruce, square } from '../palette.ts';
import { Dog } from '../parts/Dog.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Person } from '../parts/Person.tsx';
import { ellipse } from '../parts/path.ts';
import { spruceShape } from '../parts/Ridge.tsx';
import { range, seeded } from '../parts/random.ts';
import { Bench } from '../parts/Square.tsx';

/** Wide: the pictures stand over names, two or three in a row. What matters stands between y = 20 and y = 90. */
const view = '-30 16 260 78';

/** The same page in a text of this size: fewer and heavier lines. */
export function TextSample({ size }: { size: number }) {
	const lines = range(Math.round(5 / size));
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

/** The same landscape in soft colours, or in black, white and yellow with every edge drawn. */
export function ContrastSample({ high }: { high: boolean }) {
	const random = seeded(7);
	const trees = [-6, 24, 52, 150, 178, 206].map((x) => spruceShape(x, 84, 24, 50, random)).join('');
	const edge = high ? { stroke: snow.white, strokeWidth: 2.6 } : {};
	return (
		<Frame name="comfort" view={view}>
			<rect x={-60} width={320} height={110} fill={high ? magnetite.darkest : square.sky} />
			<circle cx={104} cy={44} r={17} fill={high ? ember.bright : day.sun} />
			<path d="M-60 72Q30 46 112 68T260 58V110H-60Z" fill={high ? magnetite.darkest : square.near} {...edge} />
			<path d={trees} fill={high ? magnetite.darkest : spruce.middle} {...edge} />
			<path d="M-64 90Q80 72 264 86V114H-64Z" fill={high ? magnetite.darkest : day.cream} {...edge} />
		</Frame>
	);
}

/** Someone who glides by with the wind behind, or who sits still beside a dog. */
export function MotionSample({ calm }: { calm: boolean }) {
	return (
		<Frame name="comfort" view={view}>
			<rect x={-60} width={320} height={110} fill={calm ? day.mint : day.iceLit} />
			<path d="M-60 76Q40 68 110 74T260 72V110H-60Z" fill={calm ? square.near : snow.white} />
			{calm ? (
				<>
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
				</>
			) : (
				<>
					<path d={ellipse(120, 89, 26, 3)} fill={slag.middle} opacity={0.3} />
					<Person
						x={120}
						y={94}
						height={78}
						coat={falu.bright}
						legs={magnetite.middle}
						skin={skin.tan}
						hat={ember.bright}
						scarf={festival.heart}
						pose="skate"
						arms="out"
						flip
					/>
					<path d="M28 44h42M16 60h44M34 76h34" stroke={slag.middle} strokeWidth={4} strokeLinecap="round" />
				</>
			)}
		</Frame>
	);
}
