/** Style sheets take every colour, size of type, duration and easing from renderer/ui/tokens.css. */
import type { Declaration } from 'postcss';
import { colourNames } from './colour-names.ts';
import { placeInSheet } from './sheet.ts';
import type { HouseFault, Sheet } from './tree.ts';

const tokenSheet = 'renderer/ui/tokens.css';
/** The slow clocks of the drawings have their own tokens. */
const clockSheet = 'renderer/scenes/ambient.css';

type Finding = { wrong: string; right: string };

export function checkTokens({ sheets }: { sheets: Sheet[] }): HouseFault[] {
	return sheets
		.filter(({ name }) => name.startsWith('renderer/') && name !== tokenSheet)
		.flatMap((sheet) => {
			const faults: HouseFault[] = [];
			sheet.root.walkDecls((declaration) => {
				const place = placeInSheet(sheet, declaration);
				faults.push(...findingsOf(sheet, declaration).map((finding) => ({ ...place, ...finding })));
			});
			return faults;
		});
}

function findingsOf({ name }: Sheet, { prop, value }: Declaration): Finding[] {
	const property = prop.toLowerCase();
	const plain = withoutNames(value);
	const findings: Finding[] = [];
	const find = (kind: string, pattern: RegExp, right: string) => {
		const found = pattern.exec(plain)?.[0].trim();
		if (found) findings.push({ wrong: `${kind} "${found}" stands in "${prop}".`, right });
	};

	find('The colour', /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\((?!\s*from\b)/i, `Take a colour of ${tokenSheet}.`);
	if (/color|background|fill|stroke|border|outline|shadow|^--/.test(property)) {
		const word = plain
			.toLowerCase()
			.match(/[\w-]+/g)
			?.find((part) => colourNames.has(part));
		if (word) findings.push({ wrong: `The colour "${word}" stands in "${prop}".`, right: `Take a colour of ${tokenSheet}.` });
	}
	if (name !== clockSheet) {
		find('The duration', /(?<![\w.-])-?(?=[\d.]*[1-9])[\d.]+m?s\b/i, `Take a --t-… of ${tokenSheet} or an --ambient-… of ${clockSheet}.`);
		find('The easing', /\b(?:cubic-bezier|linear)\(/i, `Take an --ease-… of ${tokenSheet}.`);
		if (/^(transition|animation)/.test(property)) {
			find('The easing', /(?<![\w-])ease(?:-in|-out|-in-out)?(?![\w-])/i, `Take an --ease-… of ${tokenSheet}.`);
		}
	}
	if (property === 'font-size' || property === 'font') {
		find(
			'The size of type',
			/(?<![\w.#-])[\d.]+(?:px|r?pt|pc|cm|mm|in|q|rem|[sld]?v(?:w|h|i|b|min|max))\b/i,
			`Take an --fs-… of ${tokenSheet}.`,
		);
	} else if (!name.startsWith('renderer/scenes/')) {
		// One pixel hides what is meant for the ear alone.
		find('The size', /(?<![\w.#-])(?!1px|0px)[\d.]+px\b/i, `Take a size of ${tokenSheet}, or write rem.`);
	}
	return findings;
}

/** The value without what only looks like a value: strings, addresses and the names of custom properties. */
function withoutNames(value: string): string {
	return value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/gi, (name) => ' '.repeat(name.length));
}
