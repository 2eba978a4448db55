/**
 * Pieces of path data. All run clockwise, so that pieces joined into one path never cut holes in each other under the
 * non-zero fill rule.
 */
export type Point = readonly [x: number, y: number];

/** One decimal is a tenth of a pixel at 1080 wide: finer than any panel shows. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const box = (x: number, y: number, width: number, height: number): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
	`M${round(x - rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 1 1 ${round(rx * 2)} 0a${round(rx)} ${round(ry)} 0 1 1 ${round(-rx * 2)} 0Z`;

export const circle = (x: number, y: number, radius: number): string => ellipse(x, y, radius, radius);

export const line = (points: readonly Point[]): string =>
	points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

export const shape = (points: readonly Point[]): string => `${line(points)}Z`;
