import type { Page } from '@playwright/test';

/** Laid into every document of the page: keeps which timers are asked for, and who asks. */
export async function watchTimers(page: Page): Promise<void> {
	await page.addInitScript(() => {
		/** How often each was asked for. */
		const asked = new Map<string, number>();
		/** Those that run until they are cleared. */
		const intervals = new Map<number, string>();
		const { setTimeout: once, setInterval: again, clearInterval: end, requestAnimationFrame: frame } = window;
		const asker = () =>
			/assets\/([\w-]+)\.js:(\d+):(\d+)/
				.exec(new Error('who asks').stack ?? '')
				?.slice(1)
				.join(':') ?? 'unknown';
		const keep = (kind: string, delay: number) => {
			if (delay >= 1000) return;
			const name = `${kind} of ${delay} ms by ${asker()}`;
			asked.set(name, (asked.get(name) ?? 0) + 1);
		};
		Object.assign(window, {
			benchTimers: { asked, intervals },
			setTimeout: (handler: TimerHandler, delay = 0, ...rest: unknown[]) => {
				keep('timeout', delay);
				return once(handler, delay, ...rest);
			},
			setInterval: (handler: TimerHandler, delay = 0, ...rest: unknown[]) => {
				const id = again(handler, delay, ...rest);
				if (delay < 1000) intervals.set(id, `interval of ${delay} ms by ${asker()}`);
				return id;
			},
			clearInterval: (id: number) => {
				intervals.delete(id);
				end(id);
			},
			requestAnimationFrame: (callback: FrameRequestCallback) => {
				keep('frame', 0);
				return frame(callback);
			},
		});
	});
}

/**
 * Intervals of less than a second that run, and what was asked for again and again since the last call: more often than once a second.
 * A single frame or a short wait is no timer that runs.
 */
export function fastTimers(page: Page, seconds: number): Promise<string[]> {
	return page.evaluate((most) => {
		const { asked, intervals } = Reflect.get(window, 'benchTimers') as { asked: Map<string, number>; intervals: Map<number, string> };
		const often = [...asked].filter(([, times]) => times > most).map(([name, times]) => `${name}, ${times} times`);
		asked.clear();
		return [...often, ...intervals.values()];
	}, seconds);
}
