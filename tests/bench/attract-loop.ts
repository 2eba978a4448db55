/** What the resting screen's endless picture costs: the main thread, what moves, and the layers' memory. */
import { beginTotals, difference, openProbe, totals } from './kiosk-browser.ts';
import { layersOf, movingElements, onlyEndless } from './layers.ts';
import type { Part } from './part.ts';
import { median, rounded, spread } from './result.ts';
import { openAt } from './walk.ts';

/** Each takes `--seconds`. */
const repeats = 3;

export const attractLoop: Part = {
	name: 'attractLoop',
	isThrottled: false,
	async measure({ browser, kiosk, seconds }) {
		const { page, session, close } = await openProbe(browser, 1);
		await openAt(page, kiosk.address, '');
		await page.waitForTimeout(3000);
		await beginTotals(session);
		const names = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const;
		const found = names.map((): number[] => []);
		for (let run = 0; run < repeats; run++) {
			const before = await totals(session);
			await page.waitForTimeout(seconds * 1000);
			const after = await totals(session);
			for (const [index, name] of names.entries()) found[index]?.push((difference(after, before, name) * 1000) / seconds);
		}
		const moving = await movingElements(page);
		await onlyEndless(page);
		const layers = await layersOf(session);
		await close();
		const [all = [], script = [], style = [], layout = []] = found;
		return {
			runs: repeats,
			figures: {
				mainThread: {
					value: rounded(median(all)),
					note: `${spread(all, 'ms/s')}; of it script ${spread(script, 'ms/s')}, style ${spread(style, 'ms/s')}, layout ${spread(layout, 'ms/s')}`,
				},
				movingLayers: {
					value: layers.animated,
					note: `animated by the compositor while no headline changes, for ${moving.reduce((sum, { count }) => sum + count, 0)} elements; ${layers.count} layers are drawn, together ${layers.megabytes.toFixed(0)} MB (width × height × 4); the largest ${layers.largest.join(', ')}`,
				},
			},
			tables: [
				{
					title: 'What moves without end on attract',
					columns: ['element', 'how many'],
					rows: moving.toSorted((a, b) => b.count - a.count).map(({ name, count }) => [name, count]),
				},
			],
		};
	},
};
