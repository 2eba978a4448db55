/** Is the screen of kiosk.yaml big enough, and does it hang where people reach it? Millimetres unless told otherwise. */
import type { KioskSettings } from '../../bridge/model.ts';

/** A control is 20 mm each way (criterion K01). The gaps are those of renderer/ui/tokens.css and Bar.css, in rem. */
const control = 20;
const slots = 4;
const smallestControl = 3;
const gap = 0.6667;
const gutter = 2;

/** All that can be touched stands there in reach mode (criterion K03), and a page needs so much of it. */
const reach = { lowest: 800, highest: 1100, least: 200 };

type Screen = KioskSettings['screen'];

/** What is wrong with the screen, in words for staff, or undefined. */
export function screenFault(screen: Screen): { problem: string; remedy: string } | undefined {
	const { width, height } = sizeOf(screen);
	const bar = barLength(screen);
	if (Math.min(width, height) >= bar) return undefined;
	return {
		problem:
			`Skärmen är ${whole(width)} × ${whole(height)} mm och för liten: listens fyra knappar på 20 mm ` +
			`behöver med sina mellanrum ${Math.ceil(bar)} mm på bredden och på höjden.`,
		remedy: 'Kontrollera inches, width och height, eller välj en större skärm.',
	};
}

/** A remark where no part of the screen hangs within reach, or too little of it to hold the bar. */
export function mountingRemark({ screen, mounting }: Pick<KioskSettings, 'screen' | 'mounting'>): string | undefined {
	const bottom = mounting?.bottomEdge;
	if (bottom === undefined || bottom === null) return undefined;
	const within = Math.min(bottom + sizeOf(screen).height, reach.highest) - Math.max(bottom, reach.lowest);
	if (within >= reach.least) return undefined;
	return (
		`Med nederkanten ${whole(bottom)} mm över golvet är bara ${whole(Math.max(0, within))} mm av skärmen mellan ${reach.lowest} och ` +
		`${reach.highest} mm, där alla når. Läget ”Inom räckhåll” behöver ${reach.least} mm. Häng om skärmen, om det går.`
	);
}

function sizeOf(screen: Screen): { width: number; height: number } {
	return { width: screen.width / density(screen), height: screen.height / density(screen) };
}

/** Pixels per millimetre. */
function density({ inches, width, height }: Screen): number {
	return Math.hypot(width, height) / (inches * 25.4);
}

/** One rem, by the formula of renderer/ui/tokens.css. */
function rem(screen: Screen): number {
	const { width, height } = screen;
	const pixels = Math.min(72, Math.max(18, Math.min(0.022222 * Math.min(width, height), 0.0125 * Math.max(width, height))));
	return pixels / density(screen);
}

function touch(screen: Screen): number {
	return Math.max(control, smallestControl * rem(screen));
}

function barLength(screen: Screen): number {
	return slots * touch(screen) + ((slots + 1) * gap + 2 * gutter) * rem(screen);
}

function whole(millimetres: number): string {
	return String(Math.round(millimetres));
}
