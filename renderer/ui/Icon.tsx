import './Icon.css';

/** Drawn on a grid of 24, strokes of 2. */
const drawings = {
	home: ['M3.5 11.2 12 4l8.5 7.2M6 9.5V20h4.5v-5.5h3V20H18V9.5'],
	language: ['M3.6 12h16.8M12 3.4c2.6 2.5 3.8 5.4 3.8 8.6s-1.2 6.1-3.8 8.6c-2.6-2.5-3.8-5.4-3.8-8.6S9.4 5.9 12 3.4Z', circle(12, 12, 8.6)],
	access: [circle(12, 12, 9.2), circle(12, 7.4, 0.7), 'M7.4 10.2c3 .9 6.2.9 9.2 0M12 11v3.2M12 14l-2.2 4.6M12 14l2.2 4.6'],
	back: ['M19.5 12H5M11 5.5 4.5 12l6.5 6.5'],
	next: ['M4.5 12H19M13 5.5 19.5 12 13 18.5'],
	up: ['M12 19.5V5M5.5 11 12 4.5l6.5 6.5'],
	down: ['M12 4.5V19M5.5 13l6.5 6.5 6.5-6.5'],
	heart: [
		'M12 20C10 18.2 3.6 14.2 3.6 9.1 3.6 6.2 5.7 4.4 8 4.4c1.8 0 3.2 1 4 2.6.8-1.6 2.2-2.6 4-2.6 2.3 0 4.4 1.8 4.4 4.7C20.4 14.2 14 18.2 12 20Z',
	],
	place: ['M12 21c4-4.4 6.3-7.8 6.3-11A6.3 6.3 0 0 0 5.7 10c0 3.2 2.3 6.6 6.3 11Z', circle(12, 10, 2.3)],
	clock: [circle(12, 12, 8.6), 'M12 7v5.3l3.5 2'],
	document: ['M12 6.4C9.8 4.9 7 4.4 4 4.6v13.6c3-.2 5.8.3 8 1.8 2.2-1.5 5-2 8-1.8V4.6c-3-.2-5.8.3-8 1.8ZM12 6.4V20'],
	info: [circle(12, 12, 9), 'M12 11v5.5', circle(12, 7.6, 0.4)],
	cancelled: ['M6.5 6.5 17.5 17.5M17.5 6.5 6.5 17.5'],
	full: [circle(12, 12, 8.6), circle(12, 12, 4.4), circle(12, 12, 1.4)],
	tentative: [
		'M8.6 9.2c.4-2 1.800-3.200 3.600-3.200 2.100 0 3.600 1.300 3.600 3.200 0 2.600-3.700 2.900-3.700 5.600',
		circle(12.1, 18.4, 0.4),
	],
	moved: ['M4 17.500V13a4 4 0 0 1 4-4h11M14.500 4.500 19.500 9l-5 4.500'],
	wait: ['M7 4h10M7 20h10M8 4c0 4 1.500 5.500 4 8 2.500-2.500 4-4 4-8M8 20c0-4 1.500-5.500 4-8 2.500 2.500 4 4 4 8'],
	ticket: ['M3.5 7h17v3.2a1.9 1.9 0 0 0 0 3.7V17h-17v-3.1a1.9 1.9 0 0 0 0-3.7ZM14.5 7v10'],
	restart: ['M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.8 3.5v4.2h-4.2'],
	unwind: ['M4.5 12a7.5 7.5 0 1 0 2.3-5.4M4.2 3.5v4.2h4.2'],
	check: ['m5 12.5 4.6 4.6L19 7.5'],
	people: [
		circle(9, 8, 3),
		'M3.5 19.5c.4-3.6 2.5-5.5 5.5-5.5s5.1 1.900 5.500 5.500',
		circle(17, 9.5, 2.2),
		'M17 14.500c2.200 0 3.500 1.400 3.800 4',
	],
	wheel: [
		circle(12, 12, 8.6),
		circle(12, 12, 2),
		'M12 3.4V10M12 14v6.6M3.4 12H10M14 12h6.6M6 6l4.6 4.6M13.4 13.4 18 18M18 6l-4.600 4.600M10.600 13.400 6 18',
	],
	mineral: ['M7.5 4h9L21 9.5 12 20.500 3 9.500ZM3 9.500h18M8.500 9.500 12 20.500l3.500-11L12 4Z'],
	lamp: ['M8.500 4h7l3 8.500h-13ZM9.500 16.500v3M14.500 16.500v3M12 16.500V21'],
	hand: [
		'M8.500 13V5.600a1.600 1.600 0 0 1 3.200 0V11l5 .900c1.600.300 2.400 1.400 2.200 3l-.500 3.100c-.300 2-1.500 3-3.400 3h-2.400c-1.400 0-2.400-.500-3.300-1.600l-3.500-4.600c-.600-.800-.400-1.700.300-2.200.700-.500 1.500-.400 2.400.400Z',
	],
	calendar: ['M4 6.5h16V20H4ZM4 10.500h16M8 3.500v4.500M16 3.500v4.500'],
	list: ['M4 6.500h1M4 12h1M4 17.500h1M9 6.500h11M9 12h11M9 17.500h11'],
	phone: ['M7.500 3.500h9v17h-9ZM11 17.500h2'],
	update: ['M12 4.500a7.500 7.500 0 1 1-7 4.800M4.200 4.500v5h5'],
	path: ['M5 20c0-5 14-3 14-8S7 9 7 4.500', circle(5, 20, 0.6), circle(7, 4, 0.6)],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof drawings;

/** Decoration beside a word; arrows along the line turn with the direction of writing. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
			{drawings[name].map((d) => (
				<path key={d} d={d} />
			))}
		</svg>
	);
}

function circle(x: number, y: number, radius: number): string {
	return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`;
}
