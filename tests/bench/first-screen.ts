/** How soon the first screen stands, beside the floor: first and largest contentful paint (FCP, LCP), the first tap, blocking time (TBT). */
import type { Browser } from '@playwright/test';
import { type FirstScreen, layFloor } from './floor.ts';
import { openProbe } from './kiosk-browser.ts';
import type { Part } from './part.ts';
import { type Measured, median, rounded, spread, type Table } from './result.ts';
import { hasLargest, watchStart } from './watch-start.ts';

/** Milliseconds that a page is left alone after its first large paint, for whatever paints last. */
const settling = 2500;
/** Milliseconds after which a tap counts as lost. */
const patience = 15_000;

type Start = { fcp: number; lcp: number; blocking: number; blockingLater: number };

export const firstScreen: Part = {
	name: 'firstScreen',
	isThrottled: true,
	async measure(bench) {
		const { browser, build, kiosk, rate, runs, say } = bench;
		const screens = await layFloor(browser, kiosk, build.pages);
		const server = await build.serve();
		const measured: Measured & { tables: Table[] } = { figures: {}, tables: [] };
		for (const screen of screens) {
			const real = emptyStarts();
			const floor = emptyStarts();
			const taps: number[] = [];
			let lost = 0;
			for (let run = 0; run < runs; run++) {
				add(floor, await watched(browser, `${server.address}/${screen.floor}`, rate));
				add(real, await watched(browser, `${server.address}/${screen.hash}`, rate));
				const answered = await firstTap(browser, `${server.address}/${screen.hash}`, screen, rate);
				if (answered === undefined) lost++;
				else taps.push(answered);
				say(
					`${screen.name} ${run + 1}/${runs}: floor ${floor.fcp.at(-1)?.toFixed(0)}, FCP ${real.fcp.at(-1)?.toFixed(0)}, tap ${answered?.toFixed(0) ?? 'lost'} ms`,
				);
			}
			const to = (values: readonly number[], base: readonly number[]) => ({
				value: rounded(median(values) / median(base)),
				note: `${spread(values)} : ${spread(base)}`,
			});
			Object.assign(measured.figures, {
				[`${screen.name}.fcp`]: to(real.fcp, floor.fcp),
				[`${screen.name}.lcp`]: to(real.lcp, floor.lcp),
				[`${screen.name}.tap`]: lost > 0 ? { value: 1e6, note: `${lost} of ${runs} taps were lost` } : to(taps, floor.fcp),
				[`${screen.name}.blocking`]: {
					value: rounded(median(real.blocking), 0),
					note: `until it answers ${spread(real.blocking)}; loading the rest after that ${spread(real.blockingLater)}; the floor ${spread(floor.blocking)}`,
				},
			});
		}
		await server.close();
		return measured;
	},
};

const emptyStarts = (): Record<keyof Start, number[]> => ({ fcp: [], lcp: [], blocking: [], blockingLater: [] });

function add(list: Record<keyof Start, number[]>, { fcp, lcp, blocking, blockingLater }: Start): void {
	list.fcp.push(fcp);
	list.lcp.push(lcp);
	list.blocking.push(blocking);
	list.blockingLater.push(blockingLater);
}

/** One start that nobody touches. */
async function watched(browser: Browser, address: string, rate: number): Promise<Start> {
	const { page, session, close } = await openProbe(browser, rate);
	const { painted, read } = await watchStart(page, session);
	await page.goto(address, { waitUntil: 'commit' });
	await painted;
	await page.waitForFunction(hasLargest, undefined, { timeout: patience }).catch(() => undefined);
	await page.waitForTimeout(settling);
	const { fcp, lcp, ready, longTasks } = await read();
	await close();
	const blocking = (tasks: typeof longTasks) => tasks.reduce((sum, { duration }) => sum + duration - 50, 0);
	return {
		fcp,
		lcp,
		blocking: blocking(longTasks.filter(({ start }) => start < ready)),
		blockingLater: blocking(longTasks.filter(({ start }) => start >= ready)),
	};
}

/** A tap as soon as something is painted: milliseconds from the navigation to the frame that shows its answer. */
async function firstTap(browser: Browser, address: string, { tap, answer }: FirstScreen, rate: number): Promise<number | undefined> {
	const { page, session, close } = await openProbe(browser, rate);
	const { painted, answered } = await watchStart(page, session, answer);
	await page.goto(address, { waitUntil: 'commit' });
	await painted;
	// Not awaited: their own answers come when the page has dealt with them, and not at all from a page that is closed before.
	const touch = (type: 'touchStart' | 'touchEnd', touchPoints: (typeof tap)[]) => {
		void session.send('Input.dispatchTouchEvent', { type, touchPoints }).catch(() => undefined);
	};
	touch('touchStart', [tap]);
	touch('touchEnd', []);
	const at = await Promise.race([answered, page.waitForTimeout(patience).then(() => undefined)]);
	await close();
	return at;
}
