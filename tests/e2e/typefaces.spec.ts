import type { Page } from '@playwright/test';
import { everyRoute, expect, test } from './test.ts';

/** The fonts of this machine that draw any letter of the page, with a piece of what they draw. */
async function systemFonts(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument', { depth: 0 });
	// Only elements with letters of their own: what stands around them tells the same again.
	const count = await page.evaluate(() => {
		let marked = 0;
		for (const element of document.querySelectorAll('body *')) {
			const spoken = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
			if (spoken && element.checkVisibility()) element.setAttribute('data-spoken', String(marked++));
		}
		return marked;
	});
	expect(count).toBeGreaterThan(3);
	const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-spoken]' });
	const found: string[] = [];
	for (const nodeId of nodeIds) {
		const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
		const strange = fonts.filter(({ isCustomFont }) => !isCustomFont);
		if (strange.length === 0) continue;
		const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
		found.push(`${strange.map(({ familyName }) => familyName).join(', ')}: ${outerHTML.slice(0, 160)}`);
	}
	await session.detach();
	return found;
}

test('every letter of every page is drawn by a bundled typeface', async ({ page, open }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const route of ['', ...everyRoute]) {
		await open(route);
		expect(await systemFonts(page), route).toEqual([]);
	}
});
