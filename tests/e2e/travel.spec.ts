import { arrived, bar, expect, goTo, heading, once, test } from './test.ts';

test('200 changes of page, each begun in the middle of another, end in the right place and shift nothing', { tag: once }, async ({
	page,
	open,
}) => {
	await page.setViewportSize({ width: 540, height: 960 });
	await open('#/home');
	// Every page is loaded while nobody waits; here nobody may come before it is.
	for (const name of ['vision', 'story', 'document', 'heritage', 'mineral', 'places', 'events', 'about', 'language', 'access', 'home']) {
		await goTo(page, `#/${name}`);
	}
	const result = await page.evaluate(async () => {
		const root = document.documentElement;
		let seed = 2040;
		const random = (below: number) => {
			seed = (seed * 1103515245 + 12345) % 2147483648;
			return Math.floor((seed / 2147483648) * below);
		};
		const shifts: string[] = [];
		new PerformanceObserver((list) => {
			for (const { entryType, startTime } of list.getEntries()) shifts.push(`${entryType} at ${startTime}`);
		}).observe({ type: 'layout-shift' });

		// The change that began last: its new page is in place when its callback is done, and its pictures only then begin to move.
		let last: ViewTransition | undefined;
		const start = document.startViewTransition.bind(document);
		document.startViewTransition = (change) => {
			last = start(change);
			return last;
		};
		const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
		const addresses = ['home', 'vision', 'story', 'document', 'heritage', 'mineral', 'places', 'events', 'about'];

		let trail = ['home'];
		const go = (to: string) => {
			if (trail.at(-1) !== to) trail.push(to);
		};
		const follow = (to: string) => {
			if (to === 'home') trail = ['home'];
			else if (trail.at(-2) === to) trail.pop();
			else go(to);
		};
		const slots: [string, () => void][] = [
			['.bar-slot:nth-child(2)', () => (trail = ['home'])],
			['.bar-slot:nth-child(3)', () => go('language')],
			['.bar-slot:nth-child(4)', () => go('access')],
		];
		const wrong: string[] = [];
		const begun = new Set<string>();
		for (let change = 0; change < 200; change++) {
			const here = trail.at(-1) ?? '';
			const kind = random(4);
			if (kind === 0 && trail.length > 1) {
				trail.pop();
				press('.bar-slot:nth-child(1)');
			} else if (kind === 1 && here === 'home') {
				const door = ['vision', 'heritage', 'events'][random(3)] ?? '';
				go(door);
				press(`.door-${door}`);
			} else if (kind === 2) {
				const others = addresses.filter((name) => name !== here);
				const to = others[random(others.length)] ?? '';
				follow(to);
				const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
				location.hash = `#/${to}`;
				await followed;
			} else {
				// Two at once, the second before the first has put its page in place.
				for (const [selector, model] of [slots[random(3)], slots[random(3)]].filter((slot) => slot !== undefined)) {
					model();
					press(selector);
				}
				change++;
			}
			await last?.updateCallbackDone;
			begun.add(root.dataset.travel ?? '');
			const expected = trail.at(-1) ?? '';
			const pages = [...document.querySelectorAll<HTMLElement>('.stage')].map(({ dataset }) => dataset.page);
			if (pages.join() !== expected || location.hash !== `#/${expected}`)
				wrong.push(`${change}: ${expected} expected, ${pages} at ${location.hash}`);
		}
		return { wrong, begun: [...begun].sort(), shifts };
	});
	expect(result).toEqual({ wrong: [], begun: ['back', 'close', 'deeper', 'none', 'open'], shifts: [] });
	await arrived(page);
});

test('a touch in the middle of a change ends it, then does what it came for', { tag: once }, async ({ page, open }) => {
	await open('#/home');
	const place = await bar(page, 'Språk').boundingBox();
	if (!place) throw new Error('The bar is not drawn');
	await page.getByRole('button', { name: /Norberg 2040/ }).click();
	// Held in the middle: without the touch it would take an hour.
	await page.waitForFunction(() => {
		const moving = document.getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement);
		for (const animation of moving) animation.updatePlaybackRate(0.0002);
		return moving.length > 0;
	});
	await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
	await expect(heading(page)).toHaveText('Språk');
	await bar(page, 'Tillbaka').click();
	await expect(page.locator('.page-vision')).toBeVisible();
});

for (const motion of ['no-preference', 'reduce'] as const) {
	test(`a change of page moves little, by transform and opacity alone (${motion})`, async ({ page, open }) => {
		await page.emulateMedia({ reducedMotion: motion });
		await open();
		await heading(page).click();
		const doors = [/Norberg 2040/, /Gruvarvet/, /Evenemang/];
		for (const door of doors) {
			await arrived(page);
			const seen = await page.getByRole('button', { name: door }).evaluate(async (button) => {
				if (!(button instanceof HTMLElement)) throw new Error('No door');
				const begun = new Promise<void>((resolve) => {
					const watcher = new MutationObserver(() => {
						if (document.documentElement.dataset.travel === 'leaving') return;
						watcher.disconnect();
						resolve();
					});
					watcher.observe(document.documentElement, { attributeFilter: ['data-travel'] });
				});
				button.click();
				await begun;
				await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
				const animations = document.getAnimations().filter(({ playState }) => playState === 'running');
				const effects = animations.flatMap(({ effect }) => (effect instanceof KeyframeEffect ? [effect] : []));
				const travelling = effects.filter(({ pseudoElement }) => pseudoElement?.startsWith('::view-transition'));
				return {
					moved: travelling.length,
					all: effects.map(({ target, pseudoElement }) => pseudoElement ?? `${target?.getAttribute('class')}`),
					longest: Math.max(...travelling.map((effect) => Number(effect.getComputedTiming().endTime))),
					properties: [...new Set(travelling.flatMap((effect) => effect.getKeyframes().flatMap((frame) => Object.keys(frame))))]
						.filter((name) => !['offset', 'easing', 'composite', 'computedOffset'].includes(name))
						.sort(),
				};
			});
			expect(seen.moved).toBeGreaterThan(0);
			expect(seen.all.length, seen.all.join(', ')).toBeLessThanOrEqual(8);
			expect(['opacity', 'transform']).toEqual(expect.arrayContaining(seen.properties));
			if (motion === 'reduce') expect(seen).toMatchObject({ properties: ['opacity'], longest: 200 });
			await bar(page, 'Hem').click();
			await expect(heading(page)).toHaveText('Välkommen in.');
		}
	});
}
