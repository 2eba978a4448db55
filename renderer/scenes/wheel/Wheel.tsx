import { ember, falu, magnetite, rock, slag, snow, timber } from '../palette.ts';
import { circle, line, type Point, round } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { machine, wheelRadius } from './machine.ts';

const inner = wheelRadius - 52;
const buckets = 40;
const spokes = 8;

const polar = (angle: number, radius: number): Point => [Math.cos(angle) * radius, Math.sin(angle) * radius];
const turnOf = (index: number, count: number) => (index / count) * 2 * Math.PI;

/** A stretch of the rim between two bearings, from one radius to another. */
function rimStretch(from: number, to: number, low: number, high: number): string {
	const [a, b, c, d] = [polar(from, low), polar(from, high), polar(to, high), polar(to, low)].map(([x, y]) => `${round(x)} ${round(y)}`);
	return `M${a}L${b}A${high} ${high} 0 0 1 ${c}L${d}A${low} ${low} 0 0 0 ${a}Z`;
}

/**
 * What looks the same at every angle, round (0, 0): the hollow of the rim, and the water in it on the side that goes down.
 * The boards pass over it, so that every bucket carries its water without a drawing of its own.
 */
export function WheelStill() {
	const pieces = 26;
	// From just past the top, over the left side, to where the last buckets are empty.
	const bearing = (index: number) => -1.7 - (index / pieces) * 2.5;
	return (
		<g>
			<circle r={(wheelRadius + inner) / 2} fill="none" stroke={timber.char} strokeWidth={52} />
			<circle r={(wheelRadius + inner) / 2} fill="none" stroke={timber.dark} strokeWidth={30} opacity={0.7} />
			{range(pieces).map((index) => (
				<path
					key={index}
					d={rimStretch(bearing(index + 1) - 0.004, bearing(index), inner + 6 + index * 1.3, wheelRadius - 4)}
					fill={index < pieces / 3 ? slag.pale : slag.bright}
					opacity={0.94 - index * 0.022}
				/>
			))}
		</g>
	);
}

/** All that turns, round (0, 0), at the crank's angle 0: boards, rims, spokes, hub and crank. */
export function WheelTurning() {
	const boards = range(buckets)
		.map((index) => line([polar(turnOf(index, buckets), inner + 4), polar(turnOf(index, buckets) - 0.13, wheelRadius - 4)]))
		.join('');
	const bolts = range(buckets)
		.map(
			(index) =>
				circle(...polar(turnOf(index + 0.5, buckets), wheelRadius), 3.4) + circle(...polar(turnOf(index + 0.5, buckets), inner), 3),
		)
		.join('');
	const beams = range(spokes).map((index) => turnOf(index + 0.5, spokes));
	const beam = (from: number, to: number, aside: number) =>
		beams
			.map((angle) => {
				const [x, y] = polar(angle + Math.PI / 2, aside);
				const [near, far] = [polar(angle, from), polar(angle, to)];
				return line([
					[near[0] + x, near[1] + y],
					[far[0] + x, far[1] + y],
				]);
			})
			.join('');
	const braces = (inset: number) => line([...beams, ...beams.slice(0, 1)].map((angle) => polar(angle, 178 - inset)));
	return (
		<g fill="none">
			<path d={boards} stroke={timber.brown} strokeWidth={8} />
			<path d={boards} stroke={timber.bright} strokeWidth={2} transform="translate(-1.5 -2.5)" />
			<circle r={wheelRadius} stroke={timber.lit} strokeWidth={14} />
			<circle r={wheelRadius + 5.5} stroke={timber.pale} strokeWidth={2.5} />
			<circle r={wheelRadius - 7} stroke={timber.brown} strokeWidth={2.5} />
			<path d={braces(0)} stroke={timber.brown} strokeWidth={14} strokeLinejoin="round" />
			<path d={braces(4)} stroke={timber.lit} strokeWidth={3} strokeLinejoin="round" />
			<path d={beam(30, inner + 4, 0)} stroke={timber.bright} strokeWidth={24} />
			<path d={beam(30, inner + 4, -8.5)} stroke={timber.pale} strokeWidth={4} />
			<path d={beam(30, inner + 4, 9.5)} stroke={timber.dark} strokeWidth={5} />
			<circle r={inner} stroke={timber.lit} strokeWidth={17} />
			<circle r={inner + 7} stroke={timber.pale} strokeWidth={2.5} />
			<circle r={inner - 8} stroke={timber.dark} strokeWidth={3} />
			<path d={bolts} fill={timber.char} />
			{/* One painted mark on the rim: by it the eye sees a turn end. */}
			<path d={rimStretch(-0.075, 0.075, wheelRadius - 7, wheelRadius + 7)} fill={falu.bright} stroke={snow.cream} strokeWidth={2} />
			<circle r={62} fill={timber.dark} />
			<circle r={50} fill={timber.bright} />
			<circle r={50} stroke={timber.pale} strokeWidth={2.5} opacity={0.7} />
			<circle r={33} fill={magnetite.soft} stroke={rock.spark} strokeWidth={4} />
			<path d={`M0 0H${-machine.crank}`} stroke={magnetite.darkest} strokeWidth={38} strokeLinecap="round" />
			<path d={`M0 0H${-machine.crank}`} stroke={magnetite.pale} strokeWidth={31} strokeLinecap="round" />
			<path d={`M4 -9H${-machine.crank}`} stroke={rock.paleVein} strokeWidth={4} strokeLinecap="round" opacity={0.8} />
			<circle r={11} fill={magnetite.dark} stroke={rock.spark} strokeWidth={3} />
			<circle cx={-machine.crank} r={9} fill={ember.bright} data-part="crank-pin" />
		</g>
	);
}

/** The connecting rod from its pin at (0, 0) to the crosshead's at (−L, 0), its boss over the crank. */
export function ConnectingRod() {
	const { rod } = machine;
	return (
		<g>
			<path d={`M0 0H${-rod}`} stroke={timber.brown} strokeWidth={19} strokeLinecap="round" />
			<path d={`M0 0H${-rod}`} stroke={timber.bright} strokeWidth={13} strokeLinecap="round" />
			<path d={`M0 -4.500H${-rod}`} stroke={timber.pale} strokeWidth={3.5} strokeLinecap="round" />
			<path
				d={range(3)
					.map((index) => `M${-110 - index * 80} -11h14v22h-14Z`)
					.join('')}
				fill={magnetite.soft}
			/>
			<circle r={19} fill={ember.bright} stroke={magnetite.soft} strokeWidth={7} />
			<circle r={6} fill={magnetite.soft} data-part="rod-pin" />
			<circle cx={-rod} r={3} fill={magnetite.soft} data-part="rod-end" />
		</g>
	);
}
