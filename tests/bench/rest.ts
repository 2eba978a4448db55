/** What a page costs while nobody touches it: the main thread, requests, timers; calm and with its ambient motion. */
import { everyRoute } from '../e2e/test.ts';
import { beginTotals, difference, openProbe, totals } from './kiosk-browser.ts';
import type { Part } from './part.ts';
import { median, rounded, type Table } from './result.ts';
import { fastTimers, watchTimers } from './timers.ts';
import { openAt } from './walk.ts';

type Rest = { page: string; mainThread: number; script: number; style: number; layout: number; requests: number; timers: string[] };

export const rest: Part = {
	name: 'rest',
	isThrottled: false,
	async measure({ browser, kiosk, seconds, say }) {
		const all: Record<'calm' | 'ambient', Rest[]> = { calm: [], ambient: [] };
		for (const motion of ['calm', 'ambient'] as const) {
			const { page, session, close } = await openProbe(browser, 1, { reducedMotion: motion === 'calm' ? 'reduce' : 'no-preference' });
			await watchTimers(page);
			await beginTotals(session);
			let requests = 0;
			page.on('request', () => {
				requests++;
			});
			for (const hash of everyRoute) {
				await openAt(page, kiosk.address, hash);
				// Entrances and what follows a start are over by then.
				await page.waitForTimeout(3000);
				requests = 0;
				await fastTimers(page, seconds);
				const before = await totals(session);
				await page.waitForTimeout(seconds * 1000);
				const after = await totals(session);
				const perSecond = (name: string) => (difference(after, before, name) * 1000) / seconds;
				all[motion].push({
					page: hash,
					mainThread: perSecond('TaskDuration'),
					script: perSecond('ScriptDuration'),
					style: perSecond('RecalcStyleDuration'),
					layout: perSecond('LayoutDuration'),
					requests,
					timers: await fastTimers(page, seconds),
				});
				const last = all[motion].at(-1);
				say(`${motion} ${hash}: ${last?.mainThread.toFixed(2)} ms/s, script ${last?.script.toFixed(2)}, ${last?.requests} requests`);
			}
			await close();
		}
		const both = [...all.calm, ...all.ambient];
		const timers = both.flatMap(({ page, timers: found }) => found.map((timer) => `${page}: ${timer}`));
		return {
			runs: 1,
			figures: {
				calm: worst(all.calm),
				ambient: worst(all.ambient),
				requests: { value: both.reduce((sum, { requests }) => sum + requests, 0) },
				fastTimers: { value: timers.length, note: timers.slice(0, 3).join('; ') },
			},
			tables: [tableOf('calm', all.calm), tableOf('with ambient motion', all.ambient)],
		};
	},
};

function worst(rests: readonly Rest[]) {
	const [first] = rests.toSorted((a, b) => b.mainThread - a.mainThread);
	const typical = median(rests.map(({ mainThread }) => mainThread));
	return { value: rounded(first?.mainThread ?? 0), note: `${first?.page}; the median page takes ${rounded(typical)} ms/s` };
}

function tableOf(motion: string, rests: readonly Rest[]): Table {
	return {
		title: `At rest, ${motion}: milliseconds of the main thread a second`,
		columns: ['page', 'all', 'script', 'style', 'layout', 'other (paint, compositing, frames)'],
		rows: rests
			.toSorted((a, b) => b.mainThread - a.mainThread)
			.map(({ page, mainThread, script, style, layout }) => [
				page,
				...[mainThread, script, style, layout, mainThread - script - style - layout].map((value) => rounded(value)),
			]),
	};
}
