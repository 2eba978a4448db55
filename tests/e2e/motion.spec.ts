import type { Page } from '@playwright/test';
import { everyRoute, expect, goTo, hurry, test } from './test.ts';

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

test('on every page and on the way to it only transform and opacity move, and at most eight layers at rest', async ({ page, open }) => {
	await open('#/home');
	for (const route of everyRoute) {
		await page.evaluate((address) => {
			location.hash = address;
		}, route);
		const onTheWay = await motionNow(page, 20);
		expect(onTheWay.forbidden, `on the way to ${route}`).toEqual([]);
		await goTo(page, route);
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
	await hurry(page);
	for (const route of ['', ...everyRoute]) {
		if (route === '' || route === everyRoute[0]) await open(route);
		else await goTo(page, route);
		const { endless } = await motionNow(page, 20);
		expect(endless, route).toEqual([]);
		const running = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
		expect(running, route).toBe(0);
	}
});
