import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page as it stands, its rule on the size of targets included, which is off unless asked for. */
export async function axeFindings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		// Without it each run opens a window of its own to gather what it found in frames. The kiosk has none.
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
