/** What a change of language costs, Swedish to Arabic and back: script, unthrottled, and whether anything is asked for. */
import type { CDPSession, Page } from '@playwright/test';
import { handsPace } from '../e2e/test.ts';
import { beginTotals, difference, openProbe, totals } from './kiosk-browser.ts';
import type { Part } from './part.ts';
import { median, rounded, spread } from './result.ts';
import { openAt, untilTravelled, walkTo } from './walk.ts';

export const languageChange: Part = {
	name: 'languageChange',
	isThrottled: false,
	async measure({ browser, kiosk, runs }) {
		const { page, session, close } = await openProbe(browser, 1);
		await openAt(page, kiosk.address, '#/home');
		await beginTotals(session);
		const asked: string[] = [];
		const scripts: Record<string, number[]> = { ar: [], sv: [] };
		/** The language that is spoken already, chosen again: only the way back. */
		const unchanged: number[] = [];
		// Once each way unmeasured: what a first time compiles is no part of the change.
		await chosen(page, session, 'ar');
		await chosen(page, session, 'sv');
		page.on('request', (request) => asked.push(request.url()));
		for (let run = 0; run < runs; run++) {
			for (const language of ['ar', 'sv']) scripts[language]?.push(await chosen(page, session, language));
			unchanged.push(await chosen(page, session, 'sv'));
		}
		await close();
		const all = Object.values(scripts).flat();
		const worse = Object.entries(scripts).toSorted(([, a], [, b]) => sum(b) - sum(a))[0]?.[1] ?? all;
		return {
			figures: {
				script: {
					value: rounded(median(worse), 1),
					note: `to Arabic ${spread(scripts.ar ?? [])}, to Swedish ${spread(scripts.sv ?? [])}; both with the way back to home that the choice takes, which alone, the same language chosen again, takes ${spread(unchanged)}`,
				},
				requests: {
					value: asked.length,
					note: asked.length > 0 ? [...new Set(asked.map((url) => new URL(url).pathname))].join(', ') : undefined,
				},
			},
		};
	},
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Milliseconds of script from the tap on a language until the page stands in it. */
async function chosen(page: Page, session: CDPSession, language: string): Promise<number> {
	await walkTo(page, '#/language');
	await handsPace(page);
	const control = await page.locator(`.language:has([lang="${language}"])`).boundingBox();
	if (!control) throw new Error(`The page of languages offers no "${language}"`);
	const touchPoints = [{ x: control.x + control.width / 2, y: control.y + control.height / 2 }];
	const before = await totals(session);
	await untilTravelled(page, async () => {
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	});
	const after = await totals(session);
	await page.locator(`html[lang="${language}"] .stage[data-page="home"] h1`).waitFor();
	return difference(after, before, 'ScriptDuration') * 1000;
}
