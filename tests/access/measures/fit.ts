/** Does all of the text stand on the screen, and nothing on anything else? */
import type { Page } from '@playwright/test';
import { brokenWords, clippings, hiddenLines, overlaps } from '../../e2e/fit.ts';
import { isPseudo } from '../combinations.ts';
import { type Measure, measureOf } from './measure.ts';

const losses = async (page: Page) => [...(await clippings(page)), ...(await hiddenLines(page)), ...(await overlaps(page))];

/** Also at 200 % (K18), where the same is asked. */
export const fit: Measure = {
	criteria: ['K17', 'K18'],
	applies: () => true,
	find: async ({ page, setting: { combination } }) => {
		const found = await losses(page);
		// Large words may have to be.
		if (combination.textSize === 1 && !isPseudo(combination.language)) found.push(...(await brokenWords(page)));
		const criteria = combination.textSize === 2 ? (['K17', 'K18'] as const) : (['K17'] as const);
		return found.flatMap((finding) => criteria.map((criterion) => ({ criterion, finding })));
	},
};

/** WCAG 2.2, 1.4.12, word for word. */
const spacing = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }
`;

/** What a reader loses who spaces the text for themselves, and who did not lose it before. */
export const textSpacing = measureOf(
	'K40',
	async ({ page }) => {
		const before = new Set((await losses(page)).map(subjectOf));
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		}, spacing);
		// Who needs it has it from the start; here the page is told by the sizes that change, and makes room in a few frames.
		let found: string[] = [];
		for (let look = 0; look < 5; look++) {
			await page.evaluate(async () => {
				for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
			});
			found = (await losses(page)).filter((finding) => !before.has(subjectOf(finding)));
			if (found.length === 0) break;
		}
		await page.evaluate(() => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
			dispatchEvent(new Event('resize'));
		});
		return found;
	},
	// Words that are longer than any language's need not be spaced too.
	({ combination }) => !isPseudo(combination.language),
);

/** A finding without its numbers. */
const subjectOf = (finding: string) => finding.replace(/\d+/g, '');
