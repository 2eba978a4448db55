import type { CDPSession, Page } from '@playwright/test';

/** What the page itself has seen of its start; milliseconds since its navigation. */
export type StartRecord = {
	fcp: number;
	lcp: number;
	/** When it told its host that the first screen stands; without end where it tells nobody, as the floor. */
	ready: number;
	longTasks: { start: number; duration: number }[];
	files: { path: string; start: number; bytes: number }[];
};

export type StartWatch = {
	/** Resolves as soon as anything is painted. */
	painted: Promise<unknown>;
	/** Resolves with the time of the first frame that shows the selector asked for. */
	answered: Promise<number>;
	read: () => Promise<StartRecord>;
};

/** Milliseconds after which a page that has told nothing is looked at. */
const mostWaiting = 15_000;

/** Lays the watch into the next document of this page. */
export async function watchStart(page: Page, session: CDPSession, answer = ''): Promise<StartWatch> {
	const waiting = new Map<string, (at: number) => void>();
	const told = (name: string) => new Promise<number>((resolve) => waiting.set(name, resolve));
	const painted = told('painted');
	const answered = told('answered');
	session.on('Runtime.bindingCalled', ({ name, payload }) => {
		if (name !== 'tellBench') return;
		const [event = '', at = ''] = payload.split(' ');
		waiting.get(event)?.(Number(at));
	});
	await session.send('Runtime.enable');
	await session.send('Runtime.addBinding', { name: 'tellBench' });
	await page.addInitScript(watch, answer);
	// What is told while the document's process is being changed may get lost; the page's own record has it all the same.
	const late = () => new Promise((resolve) => setTimeout(resolve, mostWaiting));
	return { painted: Promise.race([painted, late()]), answered, read: () => page.evaluate(readStart) };
}

function watch(answer: string): void {
	const tell = (event: string, at: number) => {
		const binding: unknown = Reflect.get(window, 'tellBench');
		if (typeof binding === 'function') binding(`${event} ${at}`);
	};
	const observe = (type: string, each: (entry: PerformanceEntry) => void) => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) each(entry);
		}).observe({ type, buffered: true });
	};
	const record = { lcp: 0, longTasks: [] as { start: number; duration: number }[] };
	Object.assign(window, { benchRecord: record });
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') tell('painted', startTime);
	});
	observe('largest-contentful-paint', ({ startTime }) => {
		record.lcp = startTime;
	});
	observe('longtask', ({ startTime, duration }) => record.longTasks.push({ start: startTime, duration }));
	if (answer === '') return;
	const look = new MutationObserver(() => {
		if (!document.querySelector(answer)) return;
		look.disconnect();
		requestAnimationFrame(() => {
			// A message comes after the frame's own work: style, layout, paint.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => tell('answered', performance.now());
			port2.postMessage(null);
		});
	});
	look.observe(document, { childList: true, subtree: true });
}

function readStart(): StartRecord {
	const record = Reflect.get(window, 'benchRecord') as Pick<StartRecord, 'lcp' | 'longTasks'>;
	const resources = performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming);
	return {
		...record,
		fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
		ready: resources.find(({ name }) => name.endsWith('/bridge/call/report'))?.startTime ?? Number.MAX_VALUE,
		files: resources.map(({ name, startTime, decodedBodySize }) => ({
			path: new URL(name).pathname,
			start: startTime,
			bytes: decodedBodySize,
		})),
	};
}

/** In the page: whether a largest contentful paint has been told. Letters are not painted before their typeface is there. */
export function hasLargest(): boolean {
	return (Reflect.get(window, 'benchRecord') as Pick<StartRecord, 'lcp'>).lcp > 0;
}

/** In the page: whether anything has been painted. */
export function hasPainted(): boolean {
	return performance.getEntriesByName('first-contentful-paint').length > 0;
}
