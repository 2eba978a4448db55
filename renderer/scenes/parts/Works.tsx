import { ember, falu, magnetite, rock, skin, slag, snow, timber, works } from '../palette.ts';
import { Head, Torso } from './Person.tsx';
import { box, circle, round } from './path.ts';
import { range } from './random.ts';

/** An overshot water wheel; it turns slowly, and the stream below stands still as paper does. */
export function WaterWheel({ x, y, radius, spokes = 8 }: { x: number; y: number; radius: number; spokes?: number }) {
	const arms = range(spokes).map((index) => {
		const angle = (index / spokes) * Math.PI * 2;
		return `M0 0L${round(Math.cos(angle) * radius)} ${round(Math.sin(angle) * radius)}`;
	});
	const buckets = range(spokes * 4).map((index) => {
		const angle = (index / (spokes * 4)) * Math.PI * 2;
		const inner = radius * 0.86;
		return `M${round(Math.cos(angle) * inner)} ${round(Math.sin(angle) * inner)}L${round(Math.cos(angle + 0.12) * radius)} ${round(Math.sin(angle + 0.12) * radius)}`;
	});
	return (
		<g transform={`translate(${x} ${y})`}>
			<g className="moves vision-wheel">
				<circle r={radius * 0.93} fill="none" stroke={timber.dark} strokeWidth={radius * 0.16} />
				<path d={buckets.join('')} stroke={timber.lit} strokeWidth={radius * 0.035} />
				<circle r={radius} fill="none" stroke={timber.lit} strokeWidth={radius * 0.04} />
				<circle r={radius * 0.85} fill="none" stroke={timber.lit} strokeWidth={radius * 0.04} />
				<path d={arms.join('')} stroke={timber.bright} strokeWidth={radius * 0.08} />
				<circle r={radius * 0.5} fill="none" stroke={timber.bright} strokeWidth={radius * 0.05} />
			</g>
			<circle r={radius * 0.13} fill={magnetite.soft} />
			<circle r={radius * 0.06} fill={ember.bright} />
		</g>
	);
}

/** Solar panels lying on a roof plane that leans to the right, as wide as the roof's straight part. */
export function SolarPanels({ x, y, width, height, lean }: { x: number; y: number; width: number; height: number; lean: number }) {
	const seams = range(5).map((index) => `M${round(x + ((index + 1) / 6) * width)} ${y}l${-lean} ${height}`);
	return (
		<g>
			<path d={`M${x} ${y}h${width}l${-lean} ${height}h${-width}Z`} fill={works.panel} />
			<path d={`M${x + width * 0.5} ${y}h${width * 0.2}l${-lean} ${height}h${-width * 0.2}Z`} fill={works.panelLit} opacity={0.45} />
			<path
				d={`${seams.join('')}M${round(x - lean / 2)} ${round(y + height / 2)}h${width}`}
				stroke={works.panelLit}
				strokeWidth={1.6}
				fill="none"
			/>
		</g>
	);
}

/** A low house of blue-green slag brick, with a striped awning: an old wall and a new business. */
export function SlagBrickShop({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
	const rows = range(Math.floor(height / 22));
	const joints =
		rows.map((row) => `M${x} ${y - row * 22}h${width}`).join('') +
		rows
			.flatMap((row) => range(Math.floor(width / 44)).map((column) => `M${x + 22 + column * 44 + (row % 2) * 22} ${y - row * 22}v-22`))
			.join('');
	const stripe = width / 10;
	const awning = (odd: number) =>
		range(5)
			.map((index) => x + (index * 2 + odd) * stripe)
			.map((left) => `M${round(left)} ${y - height * 0.62}h${round(stripe)}v${height * 0.2}q${round(-stripe / 2)} 12 ${round(-stripe)} 0Z`)
			.join('');
	return (
		<g>
			<path d={box(x, y - height, width, height)} fill={works.brick} />
			<path d={joints} stroke={works.brickDark} strokeWidth={2} fill="none" opacity={0.7} />
			<path d={box(x, y - height, width * 0.06, height)} fill={works.brickLit} opacity={0.6} />
			<path
				d={`M${x - 14} ${y - height}L${x + 30} ${y - height * 1.42}H${x + width - 30}L${x + width + 14} ${y - height}Z`}
				fill={magnetite.soft}
			/>
			<path
				d={
					box(x + width * 0.08, y - height * 0.56, width * 0.5, height * 0.42) +
					box(x + width * 0.7, y - height * 0.56, width * 0.2, height * 0.56)
				}
				fill={ember.pale}
			/>
			<path d={`M${x + width * 0.33} ${y - height * 0.56}v${height * 0.42}`} stroke={works.brickDark} strokeWidth={4} />
			<path d={awning(0)} fill={falu.bright} />
			<path d={awning(1)} fill={snow.birch} />
		</g>
	);
}

/** A glasshouse full of green. */
export function Glasshouse({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
	const bars = range(5)
		.map((index) => `M${round(x + (index / 4) * width)} ${y}V${y - height * 0.62}`)
		.join('');
	return (
		<g>
			<path
				d={`M${x} ${y}V${y - height * 0.62}L${x + width / 2} ${y - height}L${x + width} ${y - height * 0.62}V${y}Z`}
				fill={slag.mist}
				opacity={0.85}
			/>
			<path
				d={
					range(9)
						.map((index) => circle(x + width * (0.08 + index * 0.105), y - height * (index % 2 ? 0.2 : 0.14), height * 0.16))
						.join('') + box(x + 4, y - height * 0.16, width - 8, height * 0.16)
				}
				fill={works.green}
			/>
			<path
				d={`${bars}M${x} ${y}V${y - height * 0.62}L${x + width / 2} ${y - height}L${x + width} ${y - height * 0.62}V${y}ZM${x} ${y - height * 0.62}H${x + width}`}
				fill="none"
				stroke={snow.white}
				strokeWidth={3.5}
				strokeLinejoin="round"
			/>
		</g>
	);
}

/** A cargo bike on its way through, with a child in the box. Faces right; (x, y) is under the rear wheel. */
export function CargoBike({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			<path
				d="M0 -24L40 -70L62 -30H150M34 -80H54M86 -78L62 -30M78 -80H96"
				fill="none"
				stroke={magnetite.soft}
				strokeWidth={5}
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
			<g transform="translate(142 -56) scale(.78)">
				<g transform="translate(0 40)">
					<Torso coat={ember.bright} />
					<Head skin={skin.tan} hair={falu.dark} hat={slag.middle} />
				</g>
			</g>
			<path d="M104 -64H184L174 -20H114Z" fill={falu.bright} />
			<path d="M104 -64H184L182 -56H106Z" fill={falu.flush} />
			<path d="M44 -84L66 -58L58 -26" fill="none" stroke={slag.darkest} strokeWidth={13} strokeLinecap="round" strokeLinejoin="round" />
			<g transform="translate(46 -36) rotate(10) scale(1.35)">
				<Torso coat={slag.middle} />
				<Head skin={skin.deep} hair={magnetite.darkest} hat={ember.pale} scarf={ember.bright} />
			</g>
			<path d="M66 -118L94 -82" stroke={slag.middle} strokeWidth={13} strokeLinecap="round" />
			<path d={circle(0, -24, 24) + circle(196, -18, 18)} fill="none" stroke={magnetite.dark} strokeWidth={5} />
			<path d="M150 -30L196 -18" stroke={magnetite.soft} strokeWidth={5} />
			<path d={circle(0, -24, 4) + circle(196, -18, 4)} fill={rock.spark} />
		</g>
	);
}
