/**
 * The settings in which every page must hold. All of them together take hours; the pairwise set meets every pair of two values
 * (any language with any screen, any theme with any text size, …) at least once, which is where nearly all faults of settings show.
 */
import { createRequire } from 'node:module';
import { pseudoLanguages } from '../../scripts/words/pseudo.ts';

// A CommonJS bundle whose names Node cannot see by itself.
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable');

/** Inches and CSS pixels of the screens that the guide assumes (24" and 32" full HD, 43" 4K, 22" 1280×800, 32" 768×1366). */
export const screens = {
	'24-standing': { inches: 24, width: 1080, height: 1920 },
	'24-lying': { inches: 24, width: 1920, height: 1080 },
	'32-standing': { inches: 32, width: 1080, height: 1920 },
	'43-standing': { inches: 43, width: 2160, height: 3840 },
	'22-lying': { inches: 22, width: 1280, height: 800 },
	'32-coarse': { inches: 32, width: 768, height: 1366 },
} as const;
export type ScreenName = keyof typeof screens;
export type Screen = { inches: number; width: number; height: number };

export type Combination = {
	language: string;
	theme: 'usual' | 'contrast';
	textSize: 1 | 1.5 | 2;
	screen: ScreenName;
	reach: 'off' | 'on';
	motion: 'full' | 'calm';
};

type Dimensions = { [Name in keyof Combination]: Combination[Name][] };

/** @param languages the codes of `kiosk.yaml`; the pseudo-languages are added to them */
export function dimensionsOf(languages: readonly string[]): Dimensions {
	return {
		language: [...languages, ...pseudoLanguages.map(({ code }) => code)],
		screen: Object.keys(screens).filter(isScreenName),
		textSize: [1, 1.5, 2],
		theme: ['usual', 'contrast'],
		reach: ['off', 'on'],
		motion: ['full', 'calm'],
	};
}

/** What a kiosk of its own is needed for. */
function kioskOf({ screen, language }: Combination): string {
	return `${screen} ${isPseudo(language)}`;
}

function isScreenName(name: string): name is ScreenName {
	return name in screens;
}

/** A set in which every two values of two dimensions meet. */
export function pairwise(languages: readonly string[]): Combination[] {
	return byKiosk(meeting(languages, 2));
}

/** A set in which every so many values of as many dimensions meet: 2 for the pairwise set, 6 for every combination. */
export function meeting(languages: readonly string[], length: 2 | 3 | 6): Combination[] {
	return make(dimensionsOf(languages), { length }) satisfies Combination[];
}

/** Every combination, those that tell most first: every two settings met, then every three, then the rest. */
export function allCombinations(languages: readonly string[]): Combination[] {
	const inOrder = ([2, 3, 6] as const).flatMap((length) => meeting(languages, length));
	return [...new Map(inOrder.map((combination) => [nameOf(combination), combination])).values()];
}

/** So many combinations are tried one after the other in one visit, which saves starting anew for each. */
const groupSize = 6;

/** @param walks those of a kiosk beside each other */
export function groupsOf<Walk extends { combination: Combination }>(walks: readonly Walk[]): Walk[][] {
	const groups: Walk[][] = [];
	for (const walk of walks) {
		const group = groups.at(-1);
		if (group?.[0] && group.length < groupSize && kioskOf(group[0].combination) === kioskOf(walk.combination)) group.push(walk);
		else groups.push([walk]);
	}
	return groups;
}

/** Those that share a kiosk beside each other. */
export function byKiosk(combinations: readonly Combination[]): Combination[] {
	return [...combinations].sort((one, other) => kioskOf(one).localeCompare(kioskOf(other)));
}

export function isPseudo(language: string): boolean {
	return pseudoLanguages.some(({ code }) => code === language);
}

/** A combination as the name of a test and of a file. */
export function nameOf({ language, theme, textSize, screen, reach, motion }: Combination): string {
	return [language, screen, `text-${textSize}`, theme, `reach-${reach}`, motion].join(' ');
}
