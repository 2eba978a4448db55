/** Are the letters big enough, and from a typeface that the kiosk brings along? */
import { systemFonts } from '../../e2e/system-fonts.ts';
import { isPseudo } from '../combinations.ts';
import { measureOf } from './measure.ts';

/** Millimetres of a capital letter (K02). In large-text mode 0.7° as seen from 600 mm (EN 301 549 §5.1.4). */
const smallestCapital = { usual: 4.8, large: 600 * Math.tan((0.7 * Math.PI) / 180) };

export const capitals = measureOf('K02', ({ page, setting: { combination, millimetre } }) =>
	page.evaluate(
		({ least, mm }) => {
			const found = new Set<string>();
			const pen = document.createElement('canvas').getContext('2d');
			const ratios = new Map<string, number>();
			/** Height of a capital for each pixel of font size. */
			const ratioOf = (family: string, weight: string) => {
				const known = ratios.get(family + weight);
				if (known !== undefined || !pen) return known ?? 0;
				pen.font = `${weight} 200px ${family}`;
				const ratio = pen.measureText('H').actualBoundingBoxAscent / 200;
				ratios.set(family + weight, ratio);
				return ratio;
			};
			const walker = document.createTreeWalker(document.querySelector('dialog[open]') ?? document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const holder = node.parentElement;
				const text = node.textContent?.trim();
				// Digits below the line belong to a formula; letters of a picture are drawn, not read.
				if (!holder || !text || holder.closest('.visually-hidden, svg, sub, sup, script, style')) continue;
				if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
				const { fontSize, fontFamily, fontWeight } = getComputedStyle(holder);
				const capital = (Number.parseFloat(fontSize) * ratioOf(fontFamily, fontWeight)) / mm;
				if (capital < least - 0.02)
					found.add(`"${text.slice(0, 40)}" (.${holder.classList}) has capitals of ${capital.toFixed(2)} mm and not ${least.toFixed(2)}`);
			}
			return [...found];
		},
		{ least: combination.textSize === 2 ? smallestCapital.large : smallestCapital.usual, mm: millimetre },
	),
);

/** The pseudo-languages' letters are nobody's. */
export const typefaces = measureOf(
	'K36',
	({ page }) => systemFonts(page),
	({ combination }) => !isPseudo(combination.language),
);
