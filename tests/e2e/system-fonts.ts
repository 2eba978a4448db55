import { expect, type Page } from '@playwright/test';
import { sessionOf } from './session.ts';

/** The fonts of this machine that draw any letter of the page, with a piece of what they draw. */
export async function systemFonts(page: Page): Promise<string[]> {
	const session = await sessionOf(page);
	// Only elements with letters of their own: what stands around them tells the same again.
	const count = await page.evaluate(() => {
		let marked = 0;
		for (const element of document.querySelectorAll('body *')) {
			element.removeAttribute('data-spoken');
			const spoken = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
			if (spoken && element.checkVisibility()) element.setAttribute('data-spoken', String(marked++));
		}
		return marked;
	});
	expect(count).toBeGreaterThan(3);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument', { depth: 0 });
	const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-spoken]' });
	expect(nodeIds.length).toBe(count);
	// Asked for all at once: the answers come in one go, where one question after another waits for each.
	const strange = await Promise.all(
		nodeIds.map(async (nodeId) => {
			const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
			const names = fonts.flatMap(({ isCustomFont, familyName }) => (isCustomFont ? [] : [familyName]));
			if (names.length === 0) return [];
			const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
			return [`${names.join(', ')}: ${outerHTML.slice(0, 160)}`];
		}),
	);
	// Enabled, it would follow every change of the page from now on.
	await session.send('CSS.disable');
	await session.send('DOM.disable');
	return strange.flat();
}
