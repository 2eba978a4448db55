/** What axe finds, its best-practice rules and the one on the size of targets included. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Finding, Measure } from './measure.ts';

/** Whether an element is part of a running text. Contrast of 7:1 is asked of it, of all else 4.5:1 (K08). */
const isBodyText = (page: Page, selector: string) =>
	page.evaluate((found) => {
		const element = document.querySelector(found);
		return element?.closest('p, li, dd, blockquote') !== null && element?.closest('button') === null;
	}, selector);

const options = {
	resultTypes: ['violations' as const],
	rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
	// WCAG lets large letters off with 4.5:1, and all of the kiosk's are large.
	checks: { 'color-contrast-enhanced': { options: { contrastRatio: { normal: { expected: 7 }, large: { expected: 7 } } } } },
};

export const axe: Measure = {
	criteria: ['K08', 'K16'],
	applies: () => true,
	find: async ({ page }) => {
		const { violations } = await new AxeBuilder({ page })
			// Without it each run opens a window of its own to gather what it found in frames. The kiosk has none.
			.setLegacyMode(true)
			.options(options)
			.analyze();
		const findings: Finding[] = [];
		for (const { id, nodes } of violations) {
			for (const { html, any, target } of nodes) {
				if (id === 'color-contrast-enhanced' && !(await isBodyText(page, target.join(' ')))) continue;
				findings.push({
					criterion: id.startsWith('color-contrast') ? 'K08' : 'K16',
					finding: `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`,
				});
			}
		}
		return findings;
	},
};
