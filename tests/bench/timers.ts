import type { Page } from '@playwright/test';

/** Laid into every document of the page: keeps which timers are asked for and who asks. */
export async function watchTimers(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const asked: string[] = [];
		const { setTimeout: once, setInterval: again, requestAnimationFrame: frame } = window;
		/** The first line of the stack that is not ours. */
		const asker = () =>
			/assets\/([\w-]+)\.js:(\d+):(\d+)/
				.exec(new Error('who asks').stack ?? '')
				?.slice(1)
				.join(':') ?? 'unknown';
		const keep = (kind: string, delay: number) => {
			if (delay < 1000) asked.push(`${kind} ${delay} ms by ${asker()}`);
		};
		Object.assign(window, {
			askedTimers: asked,
			setTimeout: (handler: TimerHandler, delay = 0, ...rest: unknown[]) => {
				keep('timeout', delay);
				return once(handler, delay, ...rest);
			},
			setInterval: (handler: TimerHandler, delay = 0, ...rest: unknown[]) => {
				keep('interval', delay);
				return again(handler, delay, ...rest);
			},
			requestAnimationFrame: (callback: FrameRequestCallback) => {
				keep('frame', 0);
				return frame(callback);
			},
		});
	});
}

/** Timers of less than a second asked for since the last call, each once. An interval that runs already was asked for before. */
export function fastTimers(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const asked: unknown = Reflect.get(window, 'askedTimers');
		if (!Array.isArray(asked)) throw new Error('No watch was laid over the timers');
		return [...new Set(asked.splice(0).map(String))];
	});
}
