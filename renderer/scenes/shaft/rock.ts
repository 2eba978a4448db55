import { rock } from '../palette.ts';
import { mix } from '../parts/color.ts';

/** Distance after which the bands of rock come again. */
export const bandsRepeat = 1640;

/** The bands of rock from above. */
export const bands = [
	{ y: 250, thickness: 110, kind: 'red', share: 0.75, wave: 170, phase: 0.4 },
	{ y: 420, thickness: 50, kind: 'green', share: 0.7, wave: 140, phase: 1.2 },
	{ y: 560, thickness: 120, kind: 'dark', share: 0.8, wave: 190, phase: 2 },
	{ y: 800, thickness: 60, kind: 'red', share: 0.8, wave: 150, phase: 0.2 },
	{ y: 960, thickness: 100, kind: 'green', share: 0.8, wave: 180, phase: 1.4 },
	{ y: 1140, thickness: 100, kind: 'red', share: 0.7, wave: 150, phase: 2.4 },
	{ y: 1380, thickness: 80, kind: 'green', share: 0.6, wave: 170, phase: 0.9 },
	{ y: 1600, thickness: 120, kind: 'dark', share: 0.7, wave: 160, phase: 1.8 },
] as const;

/** Rock under the grass and rock at the bottom; what lies between is the one showing through the other. */
export const rockKinds = {
	shallow: rockColors(0),
	deep: rockColors(1),
} as const;

/** Brown and rusty under the grass, slate and copper-green lower down, near black over a warm floor. */
function rockColors(depth: 0 | 1) {
	return {
		top: mix(rock.topsoil, rock.dark, depth),
		middle: mix(rock.slate, rock.dark, depth),
		bottom: mix(rock.deep, rock.floor, 0.4 + depth * 0.6),
		red: mix(rock.hematite, rock.furnace, depth * 0.7),
		green: mix(rock.copperPale, rock.copper, depth),
		dark: mix(rock.brown, rock.hematiteDark, depth),
	};
}

/** How much of each light there is, `deep` going from 0 at the surface to 1: daylight above, the furnace far below. */
export const lightAt = (deep: number) => ({
	daylight: Math.max(0, 1 - deep * 4),
	warmth: Math.max(0, deep - 0.45) / 0.55,
});
