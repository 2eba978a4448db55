import type { CDPSession, Page } from '@playwright/test';

export type Layers = { count: number; megabytes: number; largest: string[] };

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
	await session.send('LayerTree.disable');
	const drawn = latest.filter(({ drawsContent }) => drawsContent);
	const bytes = ({ width, height }: Layer) => width * height * 4;
	const megabytes = drawn.reduce((sum, layer) => sum + bytes(layer), 0) / 1024 / 1024;
	const largest = drawn
		.toSorted((a, b) => bytes(b) - bytes(a))
		.slice(0, 5)
		.map(({ width, height }) => `${width}×${height}`);
	return { count: drawn.length, megabytes, largest };
}

/** Elements that an endless animation moves now, by class: what the compositor must keep a layer for, or else paint each frame. */
export function movingElements(page: Page): Promise<{ name: string; count: number }[]> {
	return page.evaluate(() => {
		const found = new Map<Element, string>();
		for (const { effect, playState } of document.getAnimations()) {
			if (!(effect instanceof KeyframeEffect) || !effect.target || playState !== 'running') continue;
			if (Number.isFinite(Number(effect.getComputedTiming().endTime))) continue;
			found.set(effect.target, `${effect.target.localName}.${[...effect.target.classList].join('.')}${effect.pseudoElement ?? ''}`);
		}
		const counts = new Map<string, number>();
		for (const name of found.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
		return [...counts].map(([name, count]) => ({ name, count }));
	});
}
