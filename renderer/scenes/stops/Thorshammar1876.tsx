import { air, ember, light, magnetite, rock, timber, works } from '../palette.ts';
import { Person } from '../parts/Person.tsx';
import { circle, round } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { Air, Firelight, Floor } from './parts/Air.tsx';
import { industrial } from './parts/outfits.ts';
import { slagJoints } from './parts/SlagTower.tsx';

const teeth = range(16).map((index) => {
	const at = (turn: number, reach: number) => {
		const angle = ((index + turn) / 16) * Math.PI * 2;
		return `${round(Math.cos(angle) * reach)} ${round(Math.sin(angle) * reach)}`;
	};
	return `M${at(-0.27, 108)}L${at(-0.18, 136)}L${at(0.18, 136)}L${at(0.27, 108)}Z`;
});

/** A great gear wheel hangs in chains between two who guide it; light through the arched windows of a slag-brick wall. */
export function Thorshammar1876() {
	return (
		<>
			<Air colors={air.workshop} />
			<path d="M-60 130H760V540H-60Z" fill={works.brickDark} />
			<path d={slagJoints({ x: -60, y: 540, width: 800, height: 410 })} stroke={works.brick} strokeWidth={2} fill="none" opacity={0.55} />
			<path d="M96 430V260Q150 190 204 260V430ZM436 430V260Q490 190 544 260V430Z" fill={light.window} />
			<path d="M150 226V430M96 300H204M96 364H204M490 226V430M436 300H544M436 364H544" stroke={magnetite.dark} strokeWidth={7} />
			<path d="M-60 92H760V118H-60ZM-60 118L60 92M700 92L760 118" fill={magnetite.soft} />
			<Floor y={524} fill={timber.black} edge={ember.middle} />
			<Firelight x={320} y={350} size={220} still />
			<path d="M320 118V226" stroke={rock.paleVein} strokeWidth={8} strokeDasharray="12 6" />
			<path d="M288 104H352V134H288Z" fill={magnetite.dark} />
			<g transform="translate(320 346)">
				<g className="moves vision-wheel">
					<path d={teeth.join('') + circle(0, 0, 114)} fill={magnetite.pale} />
					<path d={circle(0, 0, 84)} fill={magnetite.dark} />
					<path d="M-88 0H88M0 -88V88M-62 -62L62 62M62 -62L-62 62" stroke={magnetite.pale} strokeWidth={17} />
					<path d={circle(0, 0, 28)} fill={rock.spark} />
				</g>
				<path d={circle(0, 0, 13)} fill={ember.bright} />
			</g>
			<Person x={152} y={556} height={216} {...industrial.smith} arms="holdRight" />
			<path d="M124 480Q152 472 180 480L188 530H116Z" fill={timber.lit} />
			<Person x={488} y={556} height={212} {...industrial.miner} arms="holdLeft" />
			<Person x={560} y={560} height={150} {...industrial.driver} arms="carry" />
		</>
	);
}
