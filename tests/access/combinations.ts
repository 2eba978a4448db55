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

function isScreenName(name: string): name is ScreenName {
	return name in screens;
}

/** Every combination, those that share a kiosk beside each other. */
export function allCombinations(languages: readonly string[]): Combination[] {
	const { language, theme, textSize, screen, reach, motion } = dimensionsOf(languages);
	const all = screen.flatMap((oneScreen) =>
		language.flatMap((oneLanguage) =>
			textSize.flatMap((size) =>
				theme.flatMap((oneTheme) =>
					reach.flatMap((oneReach) =>
						motion.map((oneMotion) => ({
							language: oneLanguage,
							theme: oneTheme,
							textSize: size,
							screen: oneScreen,
							reach: oneReach,
							motion: oneMotion,
						})),
					),
				),
			),
		),
	);
	return byKiosk(all);
}

/** A row of the pairwise set. */
export type Row = {
	combination: Combination;
	/** Which of the `shares` of the pages it walks. */
	share: number;
	/** Whether it asks axe, which takes as long as all else together. */
	asksAxe: boolean;
};

/** Rows of a language share the pages among them, so that the whole set is walked in minutes. */
export const shares = 4;

/**
 * A set in which every two values of two dimensions meet, and in which every language meets every page standing and lying. axe is asked
 * where its answer can be another: for a share of the pages in each language once, and once for each screen with each theme.
 */
export function pairwiseRows(languages: readonly string[]): Row[] {
	const { language, screen, textSize, theme, reach, motion } = dimensionsOf(languages);
	const rows = make({ language, screen, textSize, theme, reach, motion }) satisfies Combination[];
	const met = new Map<string, number>();
	const asked = new Set<string>();
	return byKiosk(rows).map((combination) => {
		const { width, height } = screens[combination.screen];
		const kind = `${combination.language} ${width > height}`;
		const before = met.get(kind) ?? 0;
		met.set(kind, before + 1);
		const share = before % shares;
		const subjects = [`${combination.language} ${share}`, `${combination.screen} ${combination.theme} ${share}`];
		const asksAxe = subjects.some((subject) => !asked.has(subject));
		if (asksAxe) for (const subject of subjects) asked.add(subject);
		return { combination, share, asksAxe };
	});
}

function byKiosk(combinations: readonly Combination[]): Combination[] {
	const kioskOf = ({ screen, language }: Combination) => `${screen} ${isPseudo(language)}`;
	return [...combinations].sort((one, other) => kioskOf(one).localeCompare(kioskOf(other)));
}

export function isPseudo(language: string): boolean {
	return pseudoLanguages.some(({ code }) => code === language);
}

/** A combination as the name of a test and of a file. */
export function nameOf({ language, theme, textSize, screen, reach, motion }: Combination): string {
	return [language, screen, `text-${textSize}`, theme, `reach-${reach}`, motion].join(' ');
}
