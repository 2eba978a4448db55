import { memo } from 'react';
import './doors.css';
import { ember, festival, light, skin, slag, snow } from './palette.ts';
import { Crowd } from './parts/Crowd.tsx';
import { type DoorProps, doorView } from './parts/doorView.ts';
import { Frame, Layer, useGlow } from './parts/Frame.tsx';
import { Heart } from './parts/Heart.tsx';
import { Festoon } from './parts/Lights.tsx';
import { Aurora, Firework } from './parts/Night.tsx';
import { usePaint } from './parts/Paint.tsx';
import { Person } from './parts/Person.tsx';
import { Ridge } from './parts/Ridge.tsx';
import { Stars } from './parts/Sky.tsx';

const paints = {
	sky: {
		stops: [
			[0, festival.night],
			[0.35, festival.plum],
			[0.6, festival.glow],
			[0.7, festival.horizon],
		],
	},
} as const;

function Stage() {
	const glow = useGlow();
	const singer = { coat: festival.stage, legs: festival.stage, hair: festival.stage, skin: skin.deep, scarf: festival.heart };
	return (
		<g>
			<ellipse cx={160} cy={620} rx={220} ry={110} fill={glow} />
			<path d="M70 640V540L160 500L250 540V640Z" fill={festival.stage} />
			<path d="M82 632V548L160 514L238 548V632Z" fill={festival.backdrop} />
			<path d="M82 632V548L160 514L238 548V632Z" fill={glow} className="moves glows" />
			<path d="M110 518L70 650H130ZM210 518L250 650H190Z" fill={light.warm} opacity={0.35} />
			<Heart x={160} y={556} size={20} fill={festival.heart} />
			<Person x={130} y={634} height={52} {...singer} arms="up" />
			<Person x={190} y={634} height={52} {...singer} arms="out" />
		</g>
	);
}

/** Events: northern lights over an open-air stage on a red winter night, and everyone there. */
export const DoorEvents = memo(function DoorEvents({ crop = 'tall' }: DoorProps) {
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame
			name="door-events"
			once="door-events"
			view={doorView(crop, { wide: 262, low: 430 })}
			anchor="xMidYMin slice"
			definitions={definitions}
		>
			<Layer name="sky">
				<rect width={320} height={960} fill={fill.sky} />
				<Stars count={60} width={320} height={420} seed={8} size={1.8} still />
			</Layer>
			<Layer name="aurora" motion="door-aurora">
				<Aurora from={-40} to={360} y={340} height={190} seed={4} glow={festival.aurora} edge={festival.auroraEdge} />
				<Aurora from={-40} to={360} y={392} height={150} seed={9} glow={festival.auroraRose} edge={ember.bright} strength={0.42} />
			</Layer>
			<Layer name="fireworks">
				<Firework x={96} y={170} radius={66} arms={22} seed={3} fill={light.window} />
				<Firework x={232} y={250} radius={50} arms={18} seed={4} fill={festival.pale} />
				<Firework x={216} y={112} radius={34} arms={14} seed={5} fill={slag.pale} />
			</Layer>
			<Layer name="far">
				<Ridge
					ground={(x) => 560 - 60 * Math.exp(-((x - 70) ** 2) / 9000) + 8 * Math.sin(x / 30)}
					from={-20}
					to={340}
					bottom={900}
					seed={13}
					spacing={9}
					heights={[14, 34]}
					girth={0.5}
					fill={festival.ridge}
				/>
			</Layer>
			<Layer name="place">
				<Stage />
				<Festoon from={[-10, 372]} to={[160, 420]} sag={26} count={8} wire={festival.wire} still />
				<Festoon from={[160, 420]} to={[330, 366]} sag={28} count={8} wire={festival.wire} still />
				<Festoon
					from={[-10, 446]}
					to={[330, 456]}
					sag={34}
					count={12}
					wire={festival.wire}
					tones={[light.window, snow.birch, light.peach]}
					still
				/>
			</Layer>
			<Layer name="people">
				<Crowd from={-10} to={340} y={640} rows={6} seed={12} className="moves door-cheer" />
			</Layer>
		</Frame>
	);
});
