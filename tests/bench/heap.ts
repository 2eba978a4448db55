/** The page's JS heap after its start, and after many visits that each end as a forgotten screen does: warning, countdown, reset. */
import type { CDPSession, Page } from '@playwright/test';
import { everyRoute } from '../e2e/test.ts';
import { answering } from '../host/answering.ts';
import { openProbe } from './kiosk-browser.ts';
import type { Part } from './part.ts';
import { rounded } from './result.ts';

/** Visits after which every page has been seen twice and its code compiled. */
const warm = 2 * everyRoute.length;

export const heap: Part = {
	name: 'heap',
	isThrottled: false,
	async measure({ browser, kiosk, visits, say }) {
		const fresh = await openProbe(browser, 1);
		await fresh.page.goto(`${kiosk.address}/`);
		await settled(fresh.page);
		const start = await heapOf(fresh.session);
		await fresh.close();

		const { page, session, close } = await openProbe(browser, 1, { reducedMotion: 'reduce' });
		await page.clock.install();
		await page.goto(`${kiosk.address}/`);
		await settled(page);
		const before = await heapOf(session);
		let warmed = before;
		for (let visit = 0; visit < visits; visit++) {
			await visitOnce(page, everyRoute[visit % everyRoute.length] ?? '#/home');
			if (visit + 1 === warm) warmed = await heapOf(session);
			if ((visit + 1) % 100 === 0) say(`${visit + 1} visits: ${rounded(await heapOf(session))} MB`);
		}
		const after = await heapOf(session);
		const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
		await close();
		const growth = (from: number) => rounded((after / from - 1) * 100, 1);
		return {
			runs: 1,
			figures: {
				start: { value: rounded(start, 1), note: 'attract, everything loaded, after a collection of garbage' },
				growth: {
					value: growth(before),
					note: `${rounded(before, 1)} MB before, ${rounded(after, 1)} MB after ${visits} visits (with the test’s clock, which lives in the same heap); ${visits > warm ? `since every page was seen twice (${rounded(warmed, 1)} MB) ${growth(warmed)} %; ` : ''}${nodes} nodes and ${jsEventListeners} listeners at the end`,
				},
			},
		};
	},
};

async function settled(page: Page): Promise<void> {
	await answering(page);
	await page.waitForLoadState('networkidle').catch(() => undefined);
	await page.waitForTimeout(1500);
}

/** Megabytes in use, without what nobody holds any more. */
async function heapOf(session: CDPSession): Promise<number> {
	for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize / 1024 / 1024;
}

async function visitOnce(page: Page, hash: string): Promise<void> {
	await page.locator('.attract-language[lang="en"]').tap();
	await page.locator('.stage h1').waitFor();
	// An address set on the way would be that of the page on the way.
	await page.waitForFunction(() => !document.documentElement.hasAttribute('data-travel'));
	await page.evaluate((address) => {
		location.hash = address;
	}, hash);
	await page.locator(`.stage[data-page="${/\w+/.exec(hash)?.[0]}"] h1`).waitFor();
	// Left there: the warning comes where the page's words do not hold it longer, then the screen resets itself.
	await page.clock.fastForward(95_000);
	while (!(await page.locator('.attract h1').isVisible())) {
		await page.clock.fastForward(300_000);
		await page.clock.runFor(1000);
	}
}
