/** What axe finds, its best-practice rules and the one on the size of targets included. */
import AxeBuilder from '@axe-core/playwright';
import type { Finding, Measure } from './measure.ts';

/** Body text: what is read as running text. Contrast of 7:1 is asked of it, of all else 4.5:1 (K08). */
const bodyText = /(^|[ >])(p|li|dd|blockquote)[^ >]*$/;

export const axe: Measure = {
	criteria: ['K08', 'K16'],
	applies: ({ asksAxe }) => asksAxe,
	find: async ({ page }) => {
		const { violations } = await new AxeBuilder({ page })
			// Without it each run opens a window of its own to gather what it found in frames. The kiosk has none.
			.setLegacyMode(true)
			.options({
				resultTypes: ['violations'],
				rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
			})
			.analyze();
		return violations.flatMap(({ id, nodes }): Finding[] => {
			const isEnhanced = id === 'color-contrast-enhanced';
			const meant = isEnhanced ? nodes.filter(({ target }) => bodyText.test(target.join(' '))) : nodes;
			return meant.map(({ html, any }) => ({
				criterion: id.startsWith('color-contrast') ? 'K08' : 'K16',
				finding: `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`,
			}));
		});
	},
};
