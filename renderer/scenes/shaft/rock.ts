import { rock } from '../palette.ts';
import { mix } from '../parts/color.ts';

/** The bands of rock from above; landscape shows the upper ones. */
export const layers = [
	{ y: 250, thickness: 110, kind: 'red', share: 0.75, wave: 170, phase: 0.4 },
	{ y: 420, thickness: 50, kind: 'green', share: 0.7, wave: 140, phase: 1.2 },
	{ y: 560, thickness: 120, kind: 'dark', share: 0.8, wave: 190, phase: 2 },
	{ y: 800, thickness: 60, kind: 'red', share: 0.8, wave: 150, phase: 0.2 },
	{ y: 960, thickness: 100, kind: 'green', share: 0.8, wave: 180, phase: 1.4 },
	{ y: 1140, thickness: 100, kind: 'red', share: 0.7, wave: 150, phase: 2.4 },
	{ y: 1380, thickness: 80, kind: 'green', share: 0.6, wave: 170, phase: 0.9 },
	{ y: 1600, thickness: 120, kind: 'dark', share: 0.7, wave: 160, phase: 1.8 },
] as const;

/** Rock by depth: brown and rusty under the grass, slate and copper-green lower down, near black over a warm floor. */
export function rockColors(depth: number) {
	const deep = Math.max(0, Math.min(1, depth));
	return {
		top: mix(rock.topsoil, rock.dark, Math.min(1, deep * 1.3)),
		middle: mix(rock.slate, rock.dark, deep),
		bottom: mix(rock.deep, rock.floor, Math.min(1, 0.4 + deep * 0.6)),
		red: mix(rock.hematite, rock.furnace, deep * 0.7),
		green: mix(rock.copperPale, rock.copper, deep),
		dark: mix(rock.brown, rock.hematiteDark, deep),
		/** The furnace far below is seen only from deep down. */
		warmth: Math.max(0, deep - 0.45) / 0.55,
		/** Daylight reaches the first part of the shaft. */
		daylight: Math.max(0, 1 - deep * 4),
	};
}
