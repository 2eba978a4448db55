import { memo } from 'react';
import './AttractScene.css';
import { compositions, type Orientation } from './attract/composition.ts';
import { FarShore } from './attract/FarShore.tsx';
import { Lake } from './attract/Lake.tsx';
import { type Hour, type Season, weather } from './attract/light.ts';
import { NearShore } from './attract/NearShore.tsx';
import { festival, slag } from './palette.ts';
import { Frame, Layer } from './parts/Frame.tsx';
import { HeartConstellation } from './parts/Heart.tsx';
import { Aurora } from './parts/Night.tsx';
import { usePaint } from './parts/Paint.tsx';
import { Stars } from './parts/Sky.tsx';

export interface AttractSceneProps {
	light: Hour;
	season: Season;
	orientation: Orientation;
}

/** Where the sun stands in the shared land's coordinates, and how far it shines. Night has a moon without a halo. */
const suns: Record<Hour, { x: number; y: number; reach: number; disc: number }> = {
	dawn: { x: 560, y: 960, reach: 360, disc: 46 },
	day: { x: 640, y: 800, reach: 300, disc: 54 },
	dusk: { x: 640, y: 1030, reach: 420, disc: 0 },
	night: { x: 452, y: 780, reach: 130, disc: 30 },
};

/** The living window: Norberg across the lake, at this hour and in this season. */
export const AttractScene = memo(function AttractScene({ light, season, orientation }: AttractSceneProps) {
	const composition = compositions[orientation];
	const now = weather(light, season);
	const { width, height, land, constellation } = composition;
	const { sky, sun: sunColor } = now.colors;
	const sun = suns[light];
	const horizon = 1090 + land.dy;
	const { definitions, fill } = usePaint({
		sky: {
			stops: [
				[0, sky[0]],
				[0.3, sky[1]],
				[0.55, sky[2]],
				[0.74, sky[3]],
				[0.88, sky[4]],
				[1, sky[5]],
			],
		},
		sun: {
			direction: 'round',
			stops: [
				[0, sunColor, 0.95],
				[0.25, sunColor, 0.55],
				[1, sunColor, 0],
			],
		},
	});
	return (
		<Frame name="attract" view={`0 0 ${width} ${height}`} definitions={definitions}>
			<Layer name="sky">
				<rect x={-40} width={width + 80} height={horizon + 4} fill={fill.sky} />
				{now.starry && (
					<Stars count={light === 'dawn' ? 60 : 150} width={width} height={horizon * (light === 'dawn' ? 0.5 : 0.75)} seed={12} />
				)}
			</Layer>
			{light === 'night' && season !== 'summer' && (
				<Layer name="aurora" motion="attract-aurora">
					<Aurora
						from={width * -0.1}
						to={width * 1.08}
						y={horizon * 0.62}
						height={horizon * 0.3}
						seed={21}
						glow={slag.bright}
						edge={festival.auroraEdge}
						strength={0.4}
					/>
				</Layer>
			)}
			<Layer name="sun">
				<circle cx={sun.x + land.dx} cy={sun.y + land.dy} r={sun.reach} fill={fill.sun} opacity={0.9} />
				{sun.disc > 0 && <circle cx={sun.x + land.dx} cy={sun.y + land.dy} r={sun.disc} fill={sunColor} />}
			</Layer>
			{now.starry && light !== 'dawn' && (
				<Layer name="constellation">
					<HeartConstellation {...constellation} seed={5} />
				</Layer>
			)}
			<g className="moves attract-land">
				<FarShore composition={composition} weather={now} />
				<Lake composition={composition} weather={now} />
			</g>
			<g className="moves attract-bank">
				<NearShore composition={composition} weather={now} />
			</g>
		</Frame>
	);
});
