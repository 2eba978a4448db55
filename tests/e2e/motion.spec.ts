import type { Page } from '@playwright/test';
import { everyRoute, expect, goTo, hurry, test } from './test.ts';

/**
 * What may move. The countdown ring's dash is the one exception, and it stands in the warning only. Visibility hides what has faded, in one step: it is
 * neither laid out nor painted on the way.
 */
const allowed = ['transform', 'opacity', 'visibility'];
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

test('K29: under reduced motion nothing runs on any page', async ({ page, open }) => {
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

/** Moves that run now, apart from those a press begins: what moves, which door it belongs to, and by what. */
const running = (page: Page) =>
	page.evaluate(() =>
		document.getAnimations().flatMap(({ effect, playState }) => {
			if (!(effect instanceof KeyframeEffect) || !effect.target || playState !== 'running') return [];
			const { target } = effect;
			const properties = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
			return {
				name: target.getAttribute('class') ?? '',
				door: target.closest('.doors > li')?.className,
				properties: properties.filter((property) => !['offset', 'computedOffset', 'easing', 'composite'].includes(property)),
			};
		}),
	);

test('where nobody touches one door in turn invites, alone on a page that holds its breath; a touch ends it softly', async ({
	page,
	open,
}) => {
	await page.clock.install();
	await open('#/home');
	await page.clock.pauseAt(Date.now() + 30_000);
	await page.keyboard.press('Shift');
	const inviting = page.locator('.doors > [data-invites]');
	await page.clock.runFor(7_900);
	await expect(inviting).toHaveCount(0);
	await page.clock.runFor(100);
	await expect(inviting).toHaveClass('spill-vision');
	const moving = await running(page);
	expect(moving.length).toBeGreaterThan(3);
	expect(moving.length, moving.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(mostLayers);
	for (const { door, properties } of moving) {
		expect(door).toBe('spill-vision');
		expect(allowed).toEqual(expect.arrayContaining(properties));
	}
	const seen = await inviting.evaluate((door) => {
		const moves = document.getAnimations().filter((move) => move instanceof CSSAnimation && move.animationName.startsWith('door-'));
		const own = moves.filter(({ playState }) => playState === 'running');
		for (const move of own) move.pause();
		return [0, 1_000, 2_000, 3_000, 4_000].map((moment) => {
			for (const move of own) move.currentTime = Math.min(moment, 3_999.9);
			const shifts = [...door.querySelectorAll('.layer')].map((layer) => new DOMMatrix(getComputedStyle(layer).transform).e);
			const [least, most] = [Math.min(...shifts), Math.max(...shifts)].map(Math.round);
			return [least, most, Number(Number(getComputedStyle(door, '::before').opacity).toFixed(2))];
		});
	});
	expect(seen).toEqual([
		[0, 0, 0.5],
		[-10, 0, expect.any(Number)],
		[0, expect.any(Number), 0.8],
		[0, 10, expect.any(Number)],
		[0, 0, 0.5],
	]);
	// The next one, four seconds of movement and eight of rest later.
	await page.clock.runFor(4_000);
	await expect(inviting).toHaveCount(0);
	await page.clock.runFor(8_000);
	await expect(inviting).toHaveClass('spill-heritage');
	// Half way out a touch anywhere lets the layers go home, within 90 milliseconds.
	await page.evaluate(() => {
		for (const move of document.getAnimations()) {
			if (!(move instanceof CSSAnimation) || move.animationName !== 'door-invites') continue;
			move.pause();
			move.currentTime = 1_000;
		}
	});
	await page.mouse.move(200, 200);
	await page.mouse.down();
	await expect(inviting).toHaveCount(0);
	const homeward = await page.evaluate(() =>
		document.getAnimations().flatMap((move) => (move instanceof CSSTransition ? [Number(move.effect?.getComputedTiming().endTime)] : [])),
	);
	expect(homeward.every((duration) => duration <= 90)).toBe(true);
	await page.mouse.up();
	// The question whether anybody is there stands over everything: nothing invites behind it.
	await page.clock.runFor(120_000);
	await expect(inviting).toHaveCount(0);
});

test('K29: calm: no door invites', async ({ page, open }) => {
	await page.clock.install();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open('#/home');
	await page.clock.pauseAt(Date.now() + 30_000);
	await page.keyboard.press('Shift');
	for (let breath = 0; breath < 9; breath++) {
		await page.clock.runFor(4_000);
		await expect(page.locator('.doors > [data-invites]')).toHaveCount(0);
	}
});

test('a touched door is ajar: its light falls out in 90 milliseconds, and goes with the finger', async ({ page, open }) => {
	await open('#/home');
	const door = page.locator('.doors > .spill-heritage');
	const light = () => door.evaluate((element) => getComputedStyle(element, '::before').opacity);
	expect(await light()).toBe('0.5');
	await door.hover();
	await page.mouse.down();
	const opening = await door.evaluate((element) => {
		const moves = element.getAnimations({ subtree: true });
		const [light] = moves.filter(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement === '::before');
		const duration = Number(light?.effect?.getComputedTiming().endTime);
		light?.finish();
		return duration;
	});
	expect(opening).toBe(90);
	expect(await light()).toBe('1');
	await page.mouse.move(4, 4);
	await expect.poll(light).toBe('0.5');
	await page.mouse.up();
});
