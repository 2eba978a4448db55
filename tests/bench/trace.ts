import type { Page } from '@playwright/test';
import { median } from './result.ts';

type TraceEvent = { name: string; ph: string; dur?: number; args?: { data?: { clip?: readonly number[]; layerId?: number } } };

/** An area that was painted anew, in CSS pixels. */
export type Paint = { layer: number; width: number; height: number };

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
					const { clip, layerId = 0 } = args?.data ?? {};
					if (!clip) return [];
					// A clip is the four corners of a quad.
					const xs = clip.filter((_, index) => index % 2 === 0);
					const ys = clip.filter((_, index) => index % 2 === 1);
					return [{ layer: layerId, width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) }];
				});
			return { paints, byName };
		},
	};
}

const screenArea = 1080 * 1920;

/** How many areas, and how many screens full they are together. */
export function describePaints(paints: readonly Paint[]): string {
	const areas = paints.map(({ width, height }) => (width * height) / screenArea);
	const all = areas.reduce((sum, area) => sum + area, 0);
	const layers = new Set(paints.map(({ layer }) => layer)).size;
	return `${paints.length} areas on ${layers} layers, ${all.toFixed(1)} screens, the median area ${(paints.length > 0 ? median(areas) : 0).toFixed(2)}`;
}
