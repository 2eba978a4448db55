import { falu, light, snow, wall as walls } from '../palette.ts';
import { box, ellipse, shape } from './path.ts';
import { range } from './random.ts';

export interface House {
	x: number;
	/** Where it stands. */
	y: number;
	width: number;
	height: number;
	wall?: string;
	windows?: number;
	chimney?: boolean;
	door?: boolean;
}

export interface HouseColors {
	side: string;
	roof: string;
	eave: string;
	trim: string;
	window: string;
	/** Doors are dark red unless light stands behind them. */
	door?: string;
}

export const winterHouse: HouseColors = { side: walls.redShade, roof: snow.white, eave: snow.blue, trim: snow.birch, window: light.window };
export const summerHouse: HouseColors = {
	side: walls.redShade,
	roof: walls.slate,
	eave: walls.slateShade,
	trim: snow.birch,
	window: light.warm,
};

function paneBoxes({ x, y, width, height, windows = 2, door }: House): { x: number; y: number; width: number; height: number }[] {
	const slots = door ? windows + 1 : windows;
	return range(slots)
		.filter((slot) => !(door && slot === 1))
		.map((slot) => ({
			x: x + width * (0.14 + slot * (0.74 / slots)),
			y: y - height * 0.76,
			width: (width * 0.4) / slots,
			height: height * 0.36,
		}));
}

function roofShape({ x, y, width, height }: House): string {
	return shape([
		[x - width * 0.06, y - height * 0.97],
		[x + width * 0.1, y - height * 1.5],
		[x + width * 0.9, y - height * 1.5],
		[x + width * 1.06, y - height * 0.97],
	]);
}

function eaveShape({ x, y, width, height }: House): string {
	return shape([
		[x - width * 0.06, y - height * 0.97],
		[x - width * 0.045, y - height * 1.04],
		[x + width * 1.045, y - height * 1.04],
		[x + width * 1.06, y - height * 0.97],
	]);
}

function boards({ x, y, width, height }: House): string {
	const board = Math.max(1.5, width * 0.03);
	return box(x - board / 2, y - height, board, height) + box(x + width - board / 2, y - height, board, height);
}

function doorShape(house: House): string {
	if (!house.door) return '';
	const slots = (house.windows ?? 2) + 1;
	return box(house.x + house.width * (0.14 + 0.74 / slots), house.y - house.height * 0.7, (house.width * 0.42) / slots, house.height * 0.7);
}

function chimneys(house: House): { stack: string; cap: string } {
	if (house.chimney === false) return { stack: '', cap: '' };
	const { x, y, width, height } = house;
	return {
		stack: box(x + width * 0.64, y - height * 1.72, width * 0.1, height * 0.4),
		cap: box(x + width * 0.625, y - height * 1.76, width * 0.13, height * 0.07),
	};
}

/** A row of houses in one light. Same parts of all houses share one path: a village is a dozen elements, not a hundred. */
export function Houses({ houses, colors, glow = false }: { houses: readonly House[]; colors: HouseColors; glow?: boolean }) {
	const wallColors = [...new Set(houses.map((house) => house.wall ?? walls.red))];
	const join = (draw: (house: House) => string) => houses.map(draw).join('');
	const panes = houses.map((house) => ({ house, boxes: paneBoxes(house) }));
	const eachPane = (draw: (pane: { x: number; y: number; width: number; height: number }) => string) =>
		panes.flatMap(({ boxes }) => boxes.map(draw)).join('');
	return (
		<g>
			<path d={join((house) => chimneys(house).stack)} fill={colors.side} />
			<path d={join((house) => chimneys(house).cap)} fill={colors.roof} />
			{wallColors.map((wallColor) => (
				<path
					key={wallColor}
					fill={wallColor}
					d={houses
						.filter((house) => (house.wall ?? walls.red) === wallColor)
						.map(({ x, y, width, height }) => box(x, y - height, width, height))
						.join('')}
				/>
			))}
			<path d={join(({ x, y, width, height }) => box(x + width * 0.9, y - height, width * 0.1, height))} fill={colors.side} opacity={0.6} />
			<path d={join(boards) + eachPane((pane) => box(pane.x - 2, pane.y - 2, pane.width + 4, pane.height + 4))} fill={colors.trim} />
			<path d={join(doorShape)} fill={colors.door ?? falu.darkest} />
			{glow && (
				<path
					d={eachPane((pane) => ellipse(pane.x + pane.width / 2, pane.y + pane.height / 2, pane.width * 1.2, pane.height * 0.95))}
					fill={colors.window}
					opacity={0.13}
				/>
			)}
			<path d={eachPane((pane) => box(pane.x, pane.y, pane.width, pane.height))} fill={colors.window} />
			<path
				d={eachPane(
					(pane) => `M${pane.x + pane.width / 2} ${pane.y}v${pane.height}M${pane.x} ${pane.y + pane.height * 0.45}h${pane.width}`,
				)}
				stroke={colors.trim}
				strokeWidth={1.2}
				fill="none"
			/>
			<path d={join(roofShape)} fill={colors.roof} />
			<path d={join(eaveShape)} fill={colors.eave} />
		</g>
	);
}
