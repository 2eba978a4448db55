import { useMemo } from 'react';
import { festival, light } from '../palette.ts';
import { Forest } from '../parts/Forest.tsx';
import { Layer, useGlow } from '../parts/Frame.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { PostLamps } from '../parts/Lights.tsx';
import { usePaint } from '../parts/Paint.tsx';
import { round } from '../parts/path.ts';
import { landShape, ridgeShape } from '../parts/Ridge.tsx';
import { range } from '../parts/random.ts';
import { type Composition, farGround, hillGround, nearGround, pisteAt, pisteHalfWidth, waterline } from './composition.ts';
import type { Weather } from './light.ts';
import { Town, windowLight } from './Town.tsx';

const bottom = 1110;

const pisteShape = (() => {
	const edge = (side: number) =>
		range(21).map((step) => {
			const [x, y] = pisteAt(step / 20);
			return `${round(x + side * pisteHalfWidth(step / 20))} ${round(y)}`;
		});
	return `M${edge(-1).join('L')}L${edge(1).reverse().join('L')}Z`;
})();

const slopeLamps = range(9).map((index) => {
	const down = index / 8;
	const [x, y] = pisteAt(down);
	return { x: x + pisteHalfWidth(down) + 5, y, size: 0.5 + down * 0.75 };
});

function treePlace({ from, to }: { from: number; to: number }) {
	const right = Math.min(to, 810);
	return (across: number, below: number) => {
		const x = from + across * (right - from);
		const top = hillGround(x);
		const y = top + 14 + below ** 0.8 * (1072 - top);
		const down = Math.max(0, Math.min(1, (y - 764) / 312));
		const clear = Math.abs(x - pisteAt(down)[0]) > pisteHalfWidth(down) + 12 + down * 8;
		return clear && y < 1070 ? { x, y, far: Math.max(0, Math.min(1, (y - 780) / 290)) } : null;
	};
}

/** One skier, with a lamp once it is dark, and the light or the snow that hangs in the air behind. */
function Skier({ dark, line }: { dark: boolean; line: string }) {
	const glow = useGlow();
	const { definitions, fill } = usePaint({
		tail: {
			stops: [
				[0, light.halo, 0],
				[1, light.halo, dark ? 0.9 : 0.4],
			],
		},
	});
	const [x, y] = pisteAt(0);
	return (
		<g transform={`translate(${x} ${y})`}>
			<defs>{definitions}</defs>
			<g className="moves attract-skier">
				<path d="M-3.5 -8L0 -54L3.5 -8Z" fill={fill.tail} />
				{dark && <circle cy={-10} r={22} fill={glow} />}
				<path d="M-2.500 -5L-3.500 1M2.500 -5L4 1M-8 2L9 1M-5 -10L-9 -3M5 -10L9 -4" fill="none" stroke={line} strokeWidth={1.6} />
				<path d="M-5 -11Q0 -15 5 -11L3.500 -4H-3.500Z" fill={festival.heart} />
				<circle cy={-16} r={3} fill={dark ? light.core : line} />
			</g>
		</g>
	);
}

/** Ridge, slope, Mimerlaven and town across the lake, and their reflection in it. */
export function FarShore({ composition, weather }: { composition: Composition; weather: Weather }) {
	const { from, to, trees, dx, dy } = composition.land;
	const mayStand = useMemo(() => treePlace({ from, to }), [from, to]);
	const { colors, lampsLit, snowy, slope } = weather;
	const { definitions, fill } = usePaint({
		far: {
			stops: [
				[0, colors.far[0]],
				[1, colors.far[1]],
			],
		},
		hill: {
			span: [760, waterline],
			stops: [
				[0, colors.hill[0]],
				[1, colors.hill[1]],
			],
		},
		slope: {
			stops: [
				[0, slope[0]],
				[0.7, slope[1]],
				[1, slope[1]],
			],
		},
		haze: {
			stops: [
				[0, colors.haze, 0],
				[1, colors.haze, 0.5],
			],
		},
	});
	const far = ridgeShape({ ground: farGround, from, to, bottom, seed: 5, spacing: 8, heights: [14, 30], girth: 0.5 });
	const hill = ridgeShape({ ground: hillGround, from, to, bottom, seed: 8, spacing: 10, heights: [20, 46], girth: 0.44 });
	const near = ridgeShape({
		ground: nearGround,
		from,
		to,
		bottom,
		seed: 21,
		spacing: 15,
		heights: [26, 64],
		girth: 0.42,
		bare: (x) => x > 330 && x < 1000,
	});
	const headframe = { x: 872, y: 1070, colors: weather.headframe, snowy };
	const width = to - from;
	return (
		<g transform={dx || dy ? `translate(${dx} ${dy})` : undefined}>
			<defs>{definitions}</defs>
			<Layer name="far">
				<path d={far} fill={fill.far} />
				<rect x={from} y={940} width={width} height={150} fill={fill.haze} />
			</Layer>
			<Layer name="near">
				<path d={hill} fill={fill.hill} />
				<path d={pisteShape} fill={fill.slope} />
				<Forest seed={44} count={trees} place={mayStand} heights={[24, 50]} tones={colors.trees} />
				{lampsLit && snowy && <PostLamps at={slopeLamps} post={colors.near} />}
				{snowy && <Skier dark={lampsLit} line={colors.near} />}
				<rect x={from} y={985} width={width} height={105} fill={fill.haze} opacity={0.55} />
			</Layer>
			<Layer name="place">
				<Headframe {...headframe} glow={lampsLit} />
				<path d={near} fill={colors.near} />
				<Town weather={weather} />
			</Layer>
			<Layer name="reflection">
				<rect x={from} y={waterline} width={width} height={620} fill={colors.lake[1]} />
				<g transform={`translate(0 ${waterline * 2}) scale(1 -1)`} opacity={0.5}>
					<path d={landShape(farGround, from, to, waterline)} fill={colors.far[1]} />
					<path d={landShape(hillGround, from, to, waterline)} fill={colors.hill[0]} />
					<path d={pisteShape} fill={slope[1]} />
					<Headframe {...headframe} annex={false} />
					<path d={landShape(nearGround, from, to, waterline)} fill={colors.near} />
				</g>
				{weather.hour !== 'day' && <path d={windowLight} fill={weather.houses.window} opacity={0.36} />}
			</Layer>
		</g>
	);
}
