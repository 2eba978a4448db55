import type { CDPSession, Page } from '@playwright/test';

export type Layers = {
	count: number;
	/** Those that the compositor moves or fades by itself. */
	animated: number;
	megabytes: number;
	largest: string[];
};

/** Resolves when nothing moves but what moves without end: a headline on its way in or out has layers too, for a second. */
export async function onlyEndless(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		document
			.getAnimations()
			.every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY),
	);
}

/** The page's layers as the compositor has them: each is a picture of its own, four bytes a pixel. */
export async function layersOf(session: CDPSession): Promise<Layers> {
	type Layer = { layerId: string; width: number; height: number; drawsContent: boolean; backendNodeId?: number };
	let latest: readonly Layer[] = [];
	const heard = new Promise<void>((resolve) => {
		session.on('LayerTree.layerTreeDidChange', ({ layers }) => {
			if (!layers) return;
			latest = layers;
			resolve();
		});
	});
	await session.send('DOM.enable');
	await session.send('LayerTree.enable');
	await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 5000))]);
	const drawn = latest.filter(({ drawsContent }) => drawsContent);
	const reasons = await Promise.all(
		// A layer may be gone by the time it is asked for.
		drawn.map(({ layerId }) => session.send('LayerTree.compositingReasons', { layerId }).catch(() => ({ compositingReasonIds: [] }))),
	);
	await session.send('LayerTree.disable');
	const animated = reasons.filter(({ compositingReasonIds: ids }) => ids.some((id) => /^Active.*Animation$/i.test(id))).length;
	const bytes = ({ width, height }: Layer) => width * height * 4;
	const megabytes = drawn.reduce((sum, layer) => sum + bytes(layer), 0) / 1024 / 1024;
	const largest = drawn
		.toSorted((a, b) => bytes(b) - bytes(a))
		.slice(0, 5)
		.map(({ width, height }) => `${width}×${height}`);
	return { count: drawn.length, animated, megabytes, largest };
}

/** Elements that an endless animation moves now, by class: what the compositor must keep a layer for, or else paint each frame. */
export function movingElements(page: Page): Promise<{ name: string; count: number }[]> {
	return page.evaluate(() => {
		const seen = new Map<Element, Set<string>>();
		const names: string[] = [];
		for (const { effect, playState } of document.getAnimations()) {
			if (!(effect instanceof KeyframeEffect) || !effect.target || playState !== 'running') continue;
			if (Number.isFinite(Number(effect.getComputedTiming().endTime))) continue;
			const { target, pseudoElement } = effect;
			const parts = seen.get(target) ?? new Set();
			seen.set(target, parts);
			if (parts.has(pseudoElement ?? '')) continue;
			parts.add(pseudoElement ?? '');
			names.push(`${target.localName}.${[...target.classList].join('.')}${pseudoElement ?? ''}`);
		}
		const counts = new Map<string, number>();
		for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
		return [...counts].map(([name, count]) => ({ name, count }));
	});
}
