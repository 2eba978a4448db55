import { light } from '../palette.ts';
import { mix } from '../parts/color.ts';
import { type House, Houses } from '../parts/House.tsx';
import { box } from '../parts/path.ts';
import { waterline } from './composition.ts';
import type { Weather } from './light.ts';

const frontRow: readonly (House & { warm?: boolean })[] = [
	{ x: 346, y: 1086, width: 50, height: 34 },
	{ x: 408, y: 1088, width: 56, height: 40, windows: 3 },
	{ x: 476, y: 1087, width: 46, height: 33, warm: true },
	{ x: 530, y: 1089, width: 44, height: 36, windows: 3 },
	{ x: 676, y: 1087, width: 46, height: 34 },
	{ x: 964, y: 1088, width: 52, height: 38, windows: 3 },
	{ x: 1026, y: 1088, width: 46, height: 32, warm: true },
];

const backRow: readonly House[] = [
	{ x: 382, y: 1058, width: 32, height: 22 },
	{ x: 448, y: 1056, width: 30, height: 21, chimney: false },
	{ x: 506, y: 1058, width: 32, height: 22 },
	{ x: 700, y: 1064, width: 30, height: 20, chimney: false },
	{ x: 738, y: 1068, width: 28, height: 19 },
];

/** What the lit windows of the front row leave on the water. */
export const windowLight = frontRow
	.flatMap(({ x, width }) =>
		[0.62, 0.7, 0.54, 0.6, 0.4, 0.28].map((share, index) =>
			box(x + (width * (1 - share)) / 2, waterline + 5 + index * 7, width * share, 4 - index * 0.3),
		),
	)
	.join('');

/** The white church with its spire: late medieval, so it may stand in any of these pictures. */
function Church({ weather: { colors, hour, houses } }: { weather: Weather }) {
	const wall = colors.white;
	const shade = mix(colors.whiteShade, colors.hill[0], 0.25);
	const spire = mix(colors.hill[0], colors.whiteShade, 0.4);
	const pane = hour === 'day' ? colors.hill[0] : light.window;
	return (
		<g transform="translate(606 1084)">
			<path d="M0 0V-44H52V0ZM-30 0V-78H0V0ZM-22 -96H-8V-112H-22Z" fill={wall} />
			<path d="M-8 0V-78H0V0ZM40 0V-44H52V0Z" fill={shade} />
			<path d="M-4 -42L6 -64H50L56 -42Z" fill={houses.roof} />
			<path d="M-33 -76L-27 -96H-3L3 -76ZM-26 -111L-15 -166L-4 -111Z" fill={spire} />
			<path d="M-15 -164V-180M-20 -174H-10" stroke={light.window} strokeWidth={2} />
			<path d={`${[8, 24, 38].map((x) => box(x, -32, 7, 20)).join('')}${box(-19, -62, 8, 18)}`} fill={pane} />
		</g>
	);
}

/** The town on the far shore, windows lit from dusk to dawn. */
export function Town({ weather }: { weather: Weather }) {
	const { colors, houses, hour } = weather;
	const glow = hour !== 'day';
	const faint = {
		...houses,
		roof: mix(houses.roof, colors.haze, 0.3),
		eave: mix(houses.eave, colors.haze, 0.3),
		trim: mix(houses.trim, colors.haze, 0.3),
	};
	return (
		<g>
			<Houses houses={backRow.map((house) => ({ ...house, wall: mix(colors.wall, colors.side, 0.5) }))} colors={faint} glow={glow} />
			<Church weather={weather} />
			<Houses
				houses={frontRow.map(({ warm, ...house }) => ({ ...house, wall: warm ? colors.wallWarm : colors.wall }))}
				colors={houses}
				glow={glow}
			/>
		</g>
	);
}
