/** What a change of page costs: home to each page and back, script, layouts, and what is painted. */
import type { CDPSession, Page } from '@playwright/test';
import { everyRoute } from '../e2e/test.ts';
import { beginTotals, difference, openProbe, setPace, totals } from './kiosk-browser.ts';
import type { Part } from './part.ts';
import { median, rounded } from './result.ts';
import { beginTrace, describePaints, type Paint } from './trace.ts';
import { changePage, openAt, walkTo } from './walk.ts';

const home = '#/home';

type Change = { script: number; layouts: number; styles: number };

export const pageChange: Part = {
	name: 'pageChange',
	isThrottled: true,
	async measure({ browser, kiosk, rate, runs, say }) {
		const { page, session, close } = await openProbe(browser, rate);
		await setPace(session, 1);
		await openAt(page, kiosk.address, home);
		await setPace(session, rate);
		await beginTotals(session);
		const rows: { title: string; script: number; layouts: number; styles: number; painted: string }[] = [];
		for (const hash of everyRoute.filter((route) => route !== home)) {
			const ways: Record<'there' | 'back', Change[]> = { there: [], back: [] };
			// Once unmeasured: what a first visit compiles is no part of the change.
			await walkTo(page, hash);
			await walkTo(page, home);
			await page.waitForTimeout(300);
			for (let run = 0; run < runs; run++) {
				ways.there.push(await changed(page, session, hash));
				ways.back.push(await changed(page, session, home));
			}
			const painted: Record<'there' | 'back', Paint[]> = {
				there: await paintsOf(page, hash),
				back: await paintsOf(page, home),
			};
			for (const way of ['there', 'back'] as const) {
				rows.push({
					title: way === 'there' ? `home → ${hash}` : `${hash} → home`,
					script: median(ways[way].map(({ script }) => script)),
					layouts: median(ways[way].map(({ layouts }) => layouts)),
					styles: median(ways[way].map(({ styles }) => styles)),
					painted: describePaints(painted[way]),
				});
				const last = rows.at(-1);
				say(`${last?.title}: ${last?.script.toFixed(1)} ms script, ${last?.layouts} layouts, painted ${last?.painted}`);
			}
		}
		await close();
		const worst = (name: 'script' | 'layouts') => {
			const [first] = rows.toSorted((a, b) => b[name] - a[name]);
			const typical = median(rows.map((row) => row[name]));
			return { value: rounded(first?.[name] ?? 0, 1), note: `${first?.title}; the median of all changes is ${rounded(typical, 1)}` };
		};
		return {
			figures: { script: worst('script'), layouts: worst('layouts') },
			tables: [
				{
					title: `Every change of page, at ${rate}×`,
					columns: ['change', 'script, ms', 'layouts', 'style recalculations', 'painted'],
					rows: rows
						.toSorted((a, b) => b.script - a.script)
						.map(({ title, script, layouts, styles, painted }) => [title, rounded(script, 1), layouts, styles, painted]),
				},
			],
		};
	},
};

async function changed(page: Page, session: CDPSession, hash: string): Promise<Change> {
	const before = await totals(session);
	await changePage(page, hash);
	const after = await totals(session);
	// An entrance may still go on: the next change begins at rest.
	await walkTo(page, hash);
	return {
		script: difference(after, before, 'ScriptDuration') * 1000,
		layouts: difference(after, before, 'LayoutCount'),
		styles: difference(after, before, 'RecalcStyleCount'),
	};
}

async function paintsOf(page: Page, hash: string): Promise<Paint[]> {
	const trace = await beginTrace(page);
	await changePage(page, hash);
	const { paints } = await trace.end();
	await walkTo(page, hash);
	return paints;
}
