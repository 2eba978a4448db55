import './MineralScene.css';
import { memo } from 'react';
import { GlowingGrains, Grains, RockPiece, rockRim } from './mineral/Specimen.tsx';
import { light, magnetite, mineralRoom, rock, timber } from './palette.ts';
import { Frame, Layer } from './parts/Frame.tsx';
import { usePaint } from './parts/Paint.tsx';
import { box } from './parts/path.ts';
import { Stratum, Vein } from './parts/Strata.tsx';

export interface MineralSceneProps {
	view: 'portrait' | 'landscape' | 'framed';
	/** Whether the ultraviolet lamp is on. */
	isLit: boolean;
}

const views = {
	portrait: { view: '0 0 1080 1920', anchor: 'xMidYMin slice' },
	landscape: { view: '-880 150 1920 1080', anchor: 'xMaxYMid slice' },
	framed: { view: '0 250 1080 864', anchor: 'xMidYMid slice' },
} as const;

/** The room reaches this far round the piece of rock. */
const room = { from: -1100, to: 1300, top: -100, bottom: 2000 } as const;
const width = room.to - room.from;
const stone = { x: 530, y: 800 } as const;
const lamp = { x: 640, y: 400 } as const;

const paints = {
	wall: {
		span: [200, 1500],
		stops: [
			[0, mineralRoom.wallDeep],
			[0.45, mineralRoom.wall],
			[1, mineralRoom.wallDeep],
		],
	},
	roomLight: {
		direction: 'round',
		stops: [
			[0, light.warm, 0.5],
			[0.4, light.halo, 0.2],
			[1, light.halo, 0],
		],
	},
	front: {
		span: [1010, 1300],
		stops: [
			[0, mineralRoom.plinth],
			[1, mineralRoom.plinthDeep],
		],
	},
	beam: {
		span: [440, 1040],
		stops: [
			[0, mineralRoom.violetPale, 0.5],
			[0.5, mineralRoom.violet, 0.26],
			[1, mineralRoom.violet, 0.08],
		],
	},
	halo: {
		direction: 'round',
		stops: [
			[0, mineralRoom.violetPale, 0.85],
			[0.3, mineralRoom.violet, 0.4],
			[1, mineralRoom.violet, 0],
		],
	},
	reflection: {
		direction: 'round',
		stops: [
			[0, mineralRoom.violet, 0.5],
			[1, mineralRoom.violet, 0],
		],
	},
} as const;

/** A piece of rock with grains of norbergite on its plinth, in the light of the room or of an ultraviolet lamp. */
export const MineralScene = memo(function MineralScene({ view, isLit }: MineralSceneProps) {
	const { definitions, fill } = usePaint(paints);
	const lampHead = `translate(${lamp.x} ${lamp.y}) rotate(14)`;
	return (
		<Frame name={isLit ? 'mineral mineral-lit' : 'mineral'} {...views[view]} definitions={definitions}>
			<Layer name="room">
				<rect x={room.from} y={room.top} width={width} height={room.bottom - room.top} fill={fill.wall} />
				<g transform={`translate(${room.from} 0)`} opacity={0.5}>
					<Stratum y={300} thickness={90} wave={190} phase={0.4} share={0.5} width={width} fill={rock.copper} />
					<Stratum y={560} thickness={120} wave={170} phase={1.7} share={0.5} width={width} fill={rock.hematiteDark} />
					<Stratum y={900} thickness={90} wave={180} phase={2.9} share={0.5} width={width} fill={rock.copper} />
					<Vein
						width={width}
						at={[
							[330, 190, 0.4],
							[610, 170, 1.7],
						]}
						stroke={rock.redVein}
					/>
				</g>
				<Plinth front={fill.front} />
				<g transform={`translate(${stone.x} ${stone.y})`}>
					<ellipse cy={216} rx={420} ry={34} fill={magnetite.darkest} opacity={0.55} />
					<RockPiece />
					<Grains />
				</g>
				<LampStand head={lampHead} />
			</Layer>
			<g className="mineral-light mineral-room">
				<ellipse cx={stone.x - 30} cy={stone.y - 60} rx={760} ry={600} fill={fill.roomLight} />
			</g>
			<g className="mineral-light mineral-ultraviolet">
				<rect x={room.from} y={room.top} width={width} height={room.bottom - room.top} fill={mineralRoom.night} opacity={0.74} />
				<path d={`M${lamp.x - 132} ${lamp.y + 26}L${lamp.x + 112} ${lamp.y + 88}L1110 1060H-50Z`} fill={fill.beam} />
				<ellipse cx={stone.x} cy={1030} rx={520} ry={80} fill={fill.reflection} />
				<g transform={`translate(${stone.x} ${stone.y})`}>
					<path d={rockRim} fill="none" stroke={mineralRoom.violetPale} strokeWidth={4} strokeLinejoin="round" opacity={0.75} />
				</g>
				<g transform={lampHead}>
					<circle cy={56} r={260} fill={fill.halo} />
					<rect x={-120} y={44} width={240} height={22} rx={11} fill={mineralRoom.violetPale} />
					<rect x={-112} y={50} width={224} height={8} rx={4} fill={light.core} />
				</g>
			</g>
			<g className="mineral-light mineral-ultraviolet mineral-grains" transform={`translate(${stone.x} ${stone.y})`}>
				<GlowingGrains />
			</g>
		</Frame>
	);
});

function Plinth({ front }: { front: string }) {
	return (
		<g>
			<path d="M30 1000H1030L1090 1064H-30Z" fill={mineralRoom.plinthLit} />
			<path d={box(-30, 1064, 1120, 26)} fill={mineralRoom.plinth} />
			<path d={box(-30, 1064, 1120, 5)} fill={rock.spark} opacity={0.6} />
			<path d={box(10, 1090, 1040, 900)} fill={front} />
			<path d={box(10, 1090, 1040, 18)} fill={magnetite.darkest} opacity={0.4} />
		</g>
	);
}

/** The lamp's arm and head; `head` places what is drawn round the lamp's middle. */
function LampStand({ head }: { head: string }) {
	return (
		<g>
			<path d="M952 1030V520Q952 420 860 402L720 376" fill="none" stroke={magnetite.darkest} strokeWidth={26} strokeLinecap="round" />
			<path d="M952 1030V520Q952 420 860 402L720 376" fill="none" stroke={magnetite.pale} strokeWidth={18} strokeLinecap="round" />
			<path d="M947 1030V520Q947 424 858 397L720 371" fill="none" stroke={rock.spark} strokeWidth={4} strokeLinecap="round" opacity={0.7} />
			<path d="M892 1046L908 1018H996L1012 1046Z" fill={magnetite.pale} />
			<path d="M908 1018H996" stroke={rock.spark} strokeWidth={4} />
			<circle cx={952} cy={520} r={15} fill={timber.brass} stroke={magnetite.dark} strokeWidth={4} />
			<g transform={head}>
				<path d="M-92 -40Q-86 -62 -60 -62H60Q86 -62 92 -40L146 50H-146Z" fill={magnetite.pale} />
				<path d="M-92 -40Q-86 -62 -60 -62H60Q86 -62 92 -40L98 -30H-98Z" fill={rock.spark} opacity={0.75} />
				<path d="M-146 50H146L138 64H-138Z" fill={magnetite.dark} />
				<rect x={-120} y={44} width={240} height={20} rx={10} fill={rock.paleVein} />
				<circle cx={72} cy={-16} r={9} fill={timber.brass} />
			</g>
		</g>
	);
}
