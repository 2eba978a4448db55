/** Does the page say which language it speaks, and is all of it in that language? */
import { directionOf } from '../../../renderer/words/direction.ts';
import { everyKey, swedishBeside, unmarked } from '../../e2e/language-marks.ts';
import { isPseudo } from '../combinations.ts';
import { linesOfParagraphs } from './easy-lines.ts';
import { measureOf } from './measure.ts';

const easySwedish = 'sv-x-lattlast';

export const easyReading = measureOf(
	'K20',
	async ({ page }) => (await page.evaluate(linesOfParagraphs)).found,
	// Larger text has fewer letters on a line, and so more lines: the rule is for the page as it is set.
	({ combination }) => combination.language === easySwedish && combination.textSize === 1,
);

/** Keys that stand where their words should, and places for numbers that nothing was put into. */
export const missingWords = measureOf('K21', ({ page }) =>
	page.evaluate((keys) => {
		const found: string[] = [];
		const known = new Set(keys);
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent?.trim() ?? '';
			if (known.has(text.replace(/^\w+:/, '')) || /\{\{.*\}\}/.test(text)) found.push(`"${text}" is no word`);
		}
		return found;
	}, everyKey),
);

const swedish = new Map<string, string[]>();
function swedishFor(language: string): string[] {
	const known = swedish.get(language) ?? (isPseudo(language) ? [] : swedishBeside(language));
	swedish.set(language, known);
	return known;
}

export const marks = measureOf('K22', async ({ page, setting: { combination } }) => {
	const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
	const { language } = combination;
	return [
		...(lang === language && dir === directionOf(language) ? [] : [`the page says that it is ${lang} ${dir}`]),
		...(await unmarked(page, swedishFor(language))),
	];
});

/** In a language from right to left the bar begins at the right, and what has digits of several groups keeps their order. */
export const mirrored = measureOf(
	'K23',
	({ page }) =>
		page.evaluate(() => {
			const found: string[] = [];
			const [first, second] = [...document.querySelectorAll('.bar > *')].map((slot) => slot.getBoundingClientRect());
			if (first && second && first.x < second.x) found.push('the bar runs from left to right');
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				if (!(node instanceof Text) || !node.parentElement?.checkVisibility()) continue;
				// A time, a telephone number, an ISO date.
				for (const { 0: part, index } of node.data.matchAll(
					/\d{1,2}[:.]\d{2}(?!\d)|\+?\d{2,4}[- ]\d{2,3}(?: \d{2,3})+|\d{4}-\d{2}-\d{2}/g,
				)) {
					const places = [...part].map((_sign, offset) => {
						const range = document.createRange();
						range.setStart(node, index + offset);
						range.setEnd(node, index + offset + 1);
						return range.getBoundingClientRect();
					});
					const one = places.every(({ top }) => Math.abs(top - (places[0]?.top ?? top)) < 2);
					if (one && places.some(({ x }, at) => at > 0 && x < (places[at - 1]?.x ?? x) - 1))
						found.push(`"${part}" is drawn in another order`);
				}
			}
			return found;
		}),
	({ combination }) => directionOf(combination.language) === 'rtl',
);
