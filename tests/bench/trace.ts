import type { Page } from '@playwright/test';

type TraceEvent = { name: string; ph: string; dur?: number; args?: { data?: { clip?: readonly number[] } } };

const screen = { width: 1080, height: 1920 };

/** An area that was painted anew, in CSS pixels. */
export type Paint = { width: number; height: number };

export type Traced = {
	paints: Paint[];
	/** Milliseconds of the main thread by the trace's own names. */
	byName: Map<string, number>;
};

/** Chromium's own timeline of a page, from now until the end is asked for. One at a time in a browser. */
export async function beginTrace(page: Page): Promise<{ end: () => Promise<Traced> }> {
	const browser = page.context().browser();
	if (!browser) throw new Error('The page has no browser');
	await browser.startTracing(page, { categories: ['devtools.timeline'] });
	return {
		async end() {
			const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
			const byName = new Map<string, number>();
			for (const { name, dur = 0 } of traceEvents) byName.set(name, (byName.get(name) ?? 0) + dur / 1000);
			const paints = traceEvents
				.filter(({ name }) => name === 'Paint')
				.flatMap(({ args }) => {
					const { clip } = args?.data ?? {};
					if (!clip) return [];
					// The four corners of a quad; what has no edge of its own is painted as far as the screen goes.
					const xs = clip.filter((_, index) => index % 2 === 0).map((x) => Math.min(screen.width, Math.max(0, x)));
					const ys = clip.filter((_, index) => index % 2 === 1).map((y) => Math.min(screen.height, Math.max(0, y)));
					return [{ width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) }];
				});
			return { paints, byName };
		},
	};
}

/** How many areas, and how many screens full they are together. */
export function describePaints(paints: readonly Paint[]): string {
	const shares = paints.map(({ width, height }) => (width * height) / (screen.width * screen.height));
	const all = shares.reduce((sum, share) => sum + share, 0);
	const whole = shares.filter((share) => share > 0.95).length;
	return `${paints.length} areas, ${whole} of them the whole screen, together ${all.toFixed(1)} screens`;
}
