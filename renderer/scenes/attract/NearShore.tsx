import { ember, falu, festival, hair, light, magnetite, skin, slag, snow } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Layer, useGlow } from '../parts/Frame.tsx';
import { Heart } from '../parts/Heart.tsx';
import { usePaint } from '../parts/Paint.tsx';
import { Person } from '../parts/Person.tsx';
import { circle } from '../parts/path.ts';
import { between, range, seeded } from '../parts/random.ts';
import type { Composition } from './composition.ts';
import type { Weather } from './light.ts';

/** Two people and a lamp: the one warm thing on this shore, so the eye lands there. */
function People({ x, y, height, season }: Composition['people'] & Pick<Weather, 'season'>) {
	const glow = useGlow();
	const warm = season === 'summer';
	const unit = height / 150;
	return (
		<g transform={`translate(${x} ${y}) scale(${unit})`}>
			<ellipse cx={30} cy={2} rx={130} ry={17} fill={magnetite.darkest} opacity={0.35} />
			<Person
				x={0}
				y={0}
				height={150}
				coat={falu.middle}
				legs={magnetite.middle}
				hair={hair.dark}
				hat={warm ? undefined : festival.hats[3]}
				scarf={warm ? undefined : ember.bright}
				skin={skin.rose}
				bobble={!warm}
				back
				arms="holdRight"
			/>
			<Person
				x={68}
				y={2}
				height={100}
				coat={slag.middle}
				legs={magnetite.middle}
				hair={hair.copper}
				hat={warm ? undefined : ember.bright}
				scarf={warm ? undefined : snow.cream}
				bobble={!warm}
				back
				arms="holdLeft"
			/>
			<circle cx={-32} cy={-46} r={64} fill={glow} className="moves glows" />
			<path d="M-32 -62V-52" stroke={light.halo} strokeWidth={2.5} />
			<Heart x={-32} y={-42} size={12} fill={light.halo} />
		</g>
	);
}

function specks({ calm, shore, width }: Composition): string {
	const random = seeded(87);
	return range(90)
		.map(() => {
			const side = random() < 0.5;
			const x = side ? random() * calm[0] : calm[1] + random() * (width - calm[1]);
			return circle(x, between(random, shore[0] + 14, shore[1] + 40), between(random, 1.6, 4));
		})
		.join('');
}

/** The shore the visitor stands on: birches, two people, and a dark bank for the words. */
export function NearShore({ composition, weather }: { composition: Composition; weather: Weather }) {
	const { width, height, bankFar, bankNear, birches, people } = composition;
	const { colors, speck } = weather;
	const { definitions, fill } = usePaint({
		far: {
			stops: [
				[0, weather.bankFar[0]],
				[0.35, weather.bankFar[1]],
				[1, weather.bankFar[2]],
			],
		},
		near: {
			stops: [
				[0, weather.bankNear[0]],
				[0.1, weather.bankNear[1]],
				[0.5, weather.bankNear[2]],
				[1, weather.bankNear[3]],
			],
		},
	});
	const close = `V${height + 20}H-40Z`;
	return (
		<>
			<defs>{definitions}</defs>
			<Layer name="bank">
				<path d={bankFar + close} fill={fill.far} />
				<path d={bankFar} fill="none" stroke={colors.rim} strokeWidth={3} opacity={0.55} />
			</Layer>
			<Layer name="people">
				<People {...people} season={weather.season} />
			</Layer>
			<Layer name="frame">
				{birches.map((birch) => (
					<Birch
						key={birch.seed}
						{...birch}
						colors={weather.birch}
						leaves={weather.leaves}
						leafCount={weather.season === 'spring' ? 44 : 84}
					/>
				))}
				<path d={`${bankNear}L${width + 40} ${height + 20}H-40Z`} fill={fill.near} />
				{speck && <path d={specks(composition)} fill={speck} opacity={0.85} />}
			</Layer>
		</>
	);
}
