import { memo } from 'react';
import './doors.css';
import { dusk, ember, falu, light, magnetite, rock, skin, slag, snow, timber } from './palette.ts';
import { type DoorProps, doorView } from './parts/doorView.ts';
import { Frame, Layer, useGlow } from './parts/Frame.tsx';
import { usePaint } from './parts/Paint.tsx';
import { Person } from './parts/Person.tsx';
import { round } from './parts/path.ts';
import { between, cycle, seeded } from './parts/random.ts';
import { ShaftFrame } from './parts/Shaft.tsx';

const paints = {
	sky: {
		stops: [
			[0, dusk.indigo],
			[0.12, dusk.ember],
			[0.2, dusk.straw],
		],
	},
	rock: {
		stops: [
			[0, rock.topsoil],
			[0.25, rock.brown],
			[0.6, rock.deep],
			[1, magnetite.dark],
		],
	},
	shaft: {
		stops: [
			[0, timber.dark],
			[0.4, magnetite.dark],
			[0.75, rock.furnace],
			[1, ember.deep],
		],
	},
} as const;

const oreColors = [falu.flush, rock.spark, ember.bright, slag.bright] as const;

function oreShapes(): string[] {
	const random = seeded(9);
	const paths = oreColors.map(() => '');
	for (let index = 0; index < 96; index++) {
		const x = index % 2 === 0 ? random() * 84 : 236 + random() * 84;
		paths[index % 4] +=
			`M${round(x)} ${round(220 + random() * 600)}l${round(between(random, 2, 7))} ${round(-between(random, 3, 8))}l${round(between(random, 2, 6))} ${round(between(random, 4, 8))}Z`;
	}
	return paths;
}

function Winding() {
	return (
		<g>
			<path
				d="M84 192L132 78H188L236 192M110 130H210M120 190L200 96M200 190L120 96"
				fill="none"
				stroke={timber.char}
				strokeWidth={7}
				strokeLinecap="round"
			/>
			<path d="M112 80L160 46L208 80Z" fill={timber.char} />
			<path d="M112 80L160 46L208 80" fill="none" stroke={snow.cream} strokeWidth={6} strokeLinecap="round" strokeLinejoin="round" />
			<circle cx={160} cy={104} r={27} fill="none" stroke={timber.char} strokeWidth={5} />
			<path d="M160 77V131M133 104H187M141 85L179 123M179 85L141 123" stroke={timber.char} strokeWidth={3} />
		</g>
	);
}

function Cage() {
	const glow = useGlow();
	return (
		<g className="moves door-cage">
			<circle cx={160} cy={526} r={170} fill={glow} opacity={0.85} />
			<g transform="translate(160 470)">
				<path d="M0 -120V0L-30 22M0 0L30 22" stroke={timber.rope} strokeWidth={3} fill="none" />
				<rect x={-38} y={22} width={76} height={108} rx={4} fill={timber.char} opacity={0.6} />
				<Person x={-15} y={126} height={74} coat={falu.middle} legs={timber.char} hat={timber.rope} scarf={ember.bright} skin={skin.tan} />
				<Person x={17} y={126} height={66} coat={slag.middle} legs={timber.char} hat={timber.rope} scarf={snow.birch} skin={skin.brown} />
				<path
					d="M-40 20H40V28H-40ZM-40 126H40V136H-40ZM-39.500 24H-34.500V130H-39.500ZM34.500 24H39.500V130H34.500ZM-37 90H37V94H-37Z"
					fill={timber.brass}
				/>
				<path d="M-40 20H40V22H-40ZM-40 126H40V128H-40Z" fill={timber.brassLit} />
				<circle cy={42} r={46} fill={glow} />
				<circle cy={40} r={8} fill={light.warm} />
			</g>
		</g>
	);
}

/** The mine: an old headframe at dusk, the timbered shaft, and a cage going down with its lamp lit. */
export const DoorMine = memo(function DoorMine({ crop = 'tall' }: DoorProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame
			name="door-mine"
			once="door-mine"
			view={doorView(crop, { wide: 150, low: 404 })}
			anchor="xMidYMin slice"
			definitions={definitions}
		>
			<Layer name="sky">
				<rect width={320} height={960} fill={fill.sky} />
			</Layer>
			<Layer name="rock">
				<path d="M-5 203C60 183 110 193 160 191C230 189 270 183 325 199V960H-5Z" fill={fill.rock} />
				<path
					d="M-5 196C60 176 110 186 160 184C230 182 270 176 325 192V206C270 190 230 196 160 198C110 200 60 190 -5 212Z"
					fill={snow.cream}
				/>
				<path
					d="M-5 300C40 280 70 320 98 304V380C60 392 40 352 -5 372ZM222 330C260 310 290 352 325 326V396C290 420 260 384 222 402Z"
					fill={rock.hematite}
					opacity={0.85}
				/>
				<path
					d="M-5 460C40 440 70 470 98 452V500C60 520 30 486 -5 506ZM222 500C260 480 290 512 325 490V536C290 560 262 530 222 548Z"
					fill={rock.copper}
					opacity={0.9}
				/>
				<path
					d="M-5 610C40 590 70 626 98 610V650C60 664 30 640 -5 656ZM222 640C260 624 290 652 325 632V690C290 706 262 680 222 700Z"
					fill={rock.hematite}
					opacity={0.6}
				/>
				<path
					d="M0 352C30 340 60 372 98 348M222 372C262 352 290 388 320 362"
					fill="none"
					stroke={rock.redVein}
					strokeWidth={2}
					strokeLinecap="round"
				/>
				<path
					d="M0 486C36 470 60 496 98 478M222 526C262 508 290 538 320 514"
					fill="none"
					stroke={rock.greenVein}
					strokeWidth={2}
					strokeLinecap="round"
				/>
				{oreShapes().map((path, index) => (
					<path key={cycle(oreColors, index)} d={path} fill={cycle(oreColors, index)} opacity={0.55} />
				))}
			</Layer>
			<Layer name="shaft">
				<path d="M98 186H222V960H98Z" fill={fill.shaft} />
				<ShaftFrame left={98} right={222} top={182} bottom={960} step={64} post={10} />
				<FurnaceGlow />
				<Winding />
				<path d="M160 106V470" stroke={timber.rope} strokeWidth={2.5} />
			</Layer>
			<Layer name="people">
				<Cage />
			</Layer>
		</Frame>
	);
});

function FurnaceGlow() {
	return <circle cx={160} cy={900} r={190} fill={useGlow()} opacity={0.5} />;
}
