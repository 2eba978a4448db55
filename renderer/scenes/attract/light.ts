import { concrete, type HeadframeColors, type HourColors, hours, light as lamps, leaf, seasonGround } from '../palette.ts';
import type { BirchColors } from '../parts/Birch.tsx';
import { mix } from '../parts/color.ts';
import type { HouseColors } from '../parts/House.tsx';

export type Hour = 'dawn' | 'day' | 'dusk' | 'night';
export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

/** Everything a season and an hour decide about the living window. */
export interface Weather {
	hour: Hour;
	season: Season;
	colors: HourColors;
	headframe: HeadframeColors;
	houses: HouseColors;
	birch: BirchColors;
	leaves: readonly string[];
	/** The slope from top to bottom, and the two banks of the near shore. */
	slope: readonly [string, string];
	bankFar: readonly [string, string, string];
	bankNear: readonly [string, string, string, string];
	/** Flowers or fallen leaves on the shore; none in snow. */
	speck: string | null;
	lampsLit: boolean;
	starry: boolean;
	snowy: boolean;
}

const leavesOf: Record<Season, readonly string[]> = { winter: [], spring: leaf.spring, summer: leaf.birch, autumn: leaf.autumn };
const darkness: Record<Hour, number> = { dawn: 0.34, day: 0.04, dusk: 0.46, night: 0.72 };

export function weather(hour: Hour, season: Season): Weather {
	const colors: HourColors = hours[hour];
	const snowy = season === 'winter';
	const ground = season === 'winter' ? null : seasonGround[season];
	const shade = darkness[hour];
	const dim = (color: string) => mix(color, colors.bankNear[2], shade);
	const bare = (color: string) => (ground ? mix(color, dim(ground.shore), 0.72) : color);
	const edge = (color: string) => (ground ? mix(color, dim(ground.slope), 0.62) : color);
	const roof = snowy ? colors.white : mix(colors.side, colors.near, 0.5);
	return {
		hour,
		season,
		colors,
		headframe: concrete[hour],
		houses: {
			side: colors.side,
			roof,
			eave: snowy ? colors.whiteShade : colors.near,
			trim: colors.trim,
			window: hour === 'day' ? lamps.core : lamps.window,
		},
		birch: { trunk: colors.bark, shade: colors.barkShade, mark: colors.barkMark, twig: colors.near },
		leaves: leavesOf[season].map(dim),
		slope: ground
			? [mix(ground.slope, colors.hill[0], 0.25 + shade * 0.6), mix(ground.slope, colors.hill[1], shade)]
			: [colors.whiteShade, colors.white],
		bankFar: [edge(colors.bankFar[0]), bare(colors.bankFar[1]), bare(colors.bankFar[2])],
		bankNear: [edge(colors.bankNear[0]), bare(colors.bankNear[1]), bare(colors.bankNear[2]), bare(colors.bankNear[3])],
		speck: ground ? dim(ground.speck) : null,
		lampsLit: hour === 'dusk' || hour === 'night',
		starry: hour === 'dusk' || hour === 'night' || hour === 'dawn',
		snowy,
	};
}
