import type { Page } from '@playwright/test';
import { bar, everyRoute, expect, test } from './test.ts';

/** What may move. The countdown ring's dash is the one exception, and it stands in the warning only. */
const allowed = ['transform', 'opacity'];
/** Layers that may move at once (measured on a cheap machine). */
const mostLayers = 8;

type Motion = {
	/** Whatever moves and may not, by its name. */
	forbidden: string[];
	/** Elements in endless motion that are on the screen. */
	endless: string[];
};

/**
 * Everything that moves now: the animations of style sheets and of the Web Animations API, and what scripts change by hand over
 * the next frames (framer-motion drives some values so).
 */
const motionNow = (page: Page, frames: number): Promise<Motion> =>
	page.evaluate(
		async ({ allowed: permitted, frames: watched }) => {
			const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
			const forbidden = new Set<string>();
			const endless = new Set<Element>();
			const walk = () => {
				for (const { effect, playState } of document.getAnimations()) {
					if (!(effect instanceof KeyframeEffect) || !effect.target || playState !== 'running') continue;
					const element = effect.target;
					for (const frame of effect.getKeyframes()) {
						for (const property of Object.keys(frame)) {
							if (['offset', 'computedOffset', 'easing', 'composite', ...permitted].includes(property)) continue;
							forbidden.add(`${nameOf(element)}: ${property}`);
						}
					}
					const { width, height } = element.getBoundingClientRect();
					if (effect.getComputedTiming().endTime === Number.POSITIVE_INFINITY && width > 0 && height > 0) endless.add(element);
				}
			};
			const observer = new MutationObserver((records) => {
				for (const { target, attributeName, oldValue } of records) {
					if (!(target instanceof HTMLElement || target instanceof SVGElement) || attributeName === null) continue;
					if (attributeName === 'style') {
						const before = document.createElement('i').style;
						before.cssText = oldValue ?? '';
						for (const property of [...target.style]) {
							if (property.startsWith('--') || ['will-change', 'transform-origin', 'transform-box', ...permitted].includes(property))
								continue;
							if (before.getPropertyValue(property) !== target.style.getPropertyValue(property))
								forbidden.add(`${nameOf(target)}: ${property} by hand`);
						}
					} else if (target instanceof SVGElement && !/^(class|transform|opacity|style|data-.*|aria-.*|focusable)$/.test(attributeName)) {
						forbidden.add(`${nameOf(target)}: the attribute ${attributeName}`);
					}
				}
			});
			observer.observe(document.body, { attributes: true, attributeOldValue: true, subtree: true });
			for (let frame = 0; frame < watched; frame++) {
				walk();
				await new Promise(requestAnimationFrame);
			}
			observer.disconnect();
			return { forbidden: [...forbidden], endless: [...endless].map(nameOf) };
		},
		{ allowed, frames },
	);

const goTo = (page: Page, hash: string) =>
	page.evaluate((address) => {
		location.hash = address;
	}, hash);

/** The sum of all layout shifts since the page began, those right after an input included. */
const layoutShifts = (page: Page) =>
	page.evaluate(async () => {
		const shifts: string[] = [];
		await new Promise<void>((resolve) => {
			const observer = new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Element }[] })[]) {
					shifts.push(`${entry.value.toFixed(4)} by ${entry.sources.map(({ node }) => node?.className ?? '?').join(', ')}`);
				}
			});
			observer.observe({ type: 'layout-shift', buffered: true });
			requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.disconnect())));
		});
		return shifts;
	});

test('on every page and on the way to it only transform and opacity move, and at most eight layers at rest', async ({ page, open }) => {
	await open('#/home');
	for (const route of everyRoute) {
		await goTo(page, route);
		const onTheWay = await motionNow(page, 20);
		expect(onTheWay.forbidden, `on the way to ${route}`).toEqual([]);
		await open(route);
		const atRest = await motionNow(page, 20);
		expect(atRest.forbidden, `on ${route}`).toEqual([]);
		expect(atRest.endless.length, `${route}: ${atRest.endless.join(', ')}`).toBeLessThanOrEqual(mostLayers);
	}
	await open('');
	const attract = await motionNow(page, 60);
	expect(attract.forbidden, 'attract').toEqual([]);
	expect(attract.endless.length, `attract: ${attract.endless.join(', ')}`).toBeLessThanOrEqual(mostLayers);
});

test('under reduced motion nothing runs on any page', async ({ page, open }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const route of ['', ...everyRoute]) {
		await open(route);
		const { endless } = await motionNow(page, 20);
		expect(endless, route).toEqual([]);
		const running = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
		expect(running, route).toBe(0);
	}
});

test('nothing shifts in its place during any page change', async ({ page, open }) => {
	await open('#/home');
	for (const route of everyRoute) {
		await goTo(page, '#/home');
		await expect(page.locator('.page-home')).toBeVisible();
		await goTo(page, route);
		await expect(page.locator(`.page-${/^#\/([a-z]+)/.exec(route)?.[1]}`)).toBeVisible();
		await motionNow(page, 30);
	}
	await bar(page, 'Tillbaka').click();
	await expect(page.locator('.page-home')).toBeVisible();
	expect(await layoutShifts(page)).toEqual([]);
});
