import type { Page } from '@playwright/test';
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

test.describe('the picture of an event goes with the visitor', () => {
	const demo = ['--demo', '--now', '2027-02-10T12:00:00+01:00'];

	/** From now on no movement comes to its end by itself. */
	const hold = async (page: Page) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Animation.enable');
		await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
	};
	/** A change of page has begun: its pictures are there, and stand at their beginning. */
	const begun = (page: Page) =>
		page.waitForFunction(() =>
			document.getAnimations().some((move) => move instanceof CSSAnimation && move.animationName.startsWith('travel-')),
		);
	const finish = (page: Page) =>
		page.evaluate(() => {
			for (const move of document.getAnimations()) {
				if (Number.isFinite(move.effect?.getComputedTiming().endTime)) move.finish();
			}
		});
	/** What a picture shows of its drawing, and where: two far points of the drawing that row and page both show. */
	const placeOf = (page: Page, selector: string, points?: readonly (readonly [number, number])[]) =>
		page.locator(selector).evaluate((picture, given) => {
			const scene = picture.querySelector<SVGSVGElement>('.scene');
			const drawing = scene?.getScreenCTM();
			if (!scene || !drawing) throw new Error('It is not drawn');
			const { x, y, width, height } = scene.viewBox.baseVal;
			const shown =
				given ??
				([
					[x + width * 0.3, y + height * 0.4],
					[x + width * 0.7, y + height * 0.6],
				] as const);
			const matrix = DOMMatrix.fromMatrix(drawing);
			return {
				points: shown,
				onScreen: shown.map(([across, down]) => {
					const point = new DOMPoint(across, down).matrixTransform(matrix);
					return [point.x, point.y] as const;
				}),
				box: (({ left, top, width: wide, height: tall }) => ({ left, top, wide, tall }))(picture.getBoundingClientRect()),
			};
		}, points);
	/** The travelling picture's transform at a moment, and how the old picture lies in it. */
	const carriedAt = (page: Page, time: number) =>
		page.evaluate((moment) => {
			for (const move of document.getAnimations()) {
				if (move instanceof CSSAnimation && move.animationName === 'travel-carry') move.currentTime = moment;
			}
			const matrixOf = (pseudo: string) => {
				const { a, d, e, f } = new DOMMatrix(getComputedStyle(document.documentElement, pseudo).transform);
				return { scale: a, tall: d, x: e, y: f };
			};
			return { group: matrixOf('::view-transition-group(picture)'), old: matrixOf('::view-transition-old(picture)') };
		}, time);

	for (const [name, row] of [
		['the large one', 0],
		['a small one', 2],
	] as const) {
		test(`out of its row and back into it, part on part all the way: ${name}`, async ({ page, open, start }) => {
			await open('#/events', await start(demo));
			await hold(page);
			const tile = `.event-tile >> nth=${row}`;
			await page.locator(tile).scrollIntoViewIfNeeded();
			const inRow = await placeOf(page, tile);
			await page
				.locator('.event-row')
				.nth(row)
				.evaluate((button) => {
					if (button instanceof HTMLElement) button.click();
				});
			await begun(page);
			expect(await page.evaluate(() => document.documentElement.dataset.travel)).toBe('show');
			const onPage = await placeOf(page, '.page-event > .backdrop', inRow.points);
			const near = (value: number | undefined, goal: number | undefined) =>
				expect(Math.abs((value ?? Number.NaN) - (goal ?? Number.NaN))).toBeLessThan(0.6);

			/** Where a point on the screen of the page that comes stands on the way. */
			const check = async (from: typeof inRow, to: typeof inRow) => {
				const first = await carriedAt(page, 0);
				expect(first.group.scale).toBeCloseTo(first.group.tall, 6);
				for (const [index, [x, y]] of to.onScreen.entries()) {
					near(first.group.x + first.group.scale * (x - to.box.left), from.onScreen[index]?.[0]);
					near(first.group.y + first.group.scale * (y - to.box.top), from.onScreen[index]?.[1]);
				}
				// The old picture, which the browser makes as wide as the new one, begins in its own place.
				near(first.group.x + first.group.scale * first.old.x, from.box.left);
				near(first.group.y + first.group.scale * first.old.y, from.box.top);
				near(first.group.scale * first.old.scale * to.box.wide, from.box.wide);
				const last = await carriedAt(page, 559.9);
				near(last.group.scale, 1);
				near(last.group.x, to.box.left);
				near(last.group.y, to.box.top);
				const middle = await carriedAt(page, 250);
				const between = [first.group.scale, 1].toSorted((a, b) => a - b);
				expect(middle.group.scale).toBeGreaterThan(between[0] ?? 0);
				expect(middle.group.scale).toBeLessThan(between[1] ?? 0);
			};
			await check(inRow, onPage);
			const moving = await page.evaluate(() =>
				document.getAnimations().flatMap(({ effect, playState }) =>
					effect instanceof KeyframeEffect && playState === 'running'
						? [
								{
									name: effect.pseudoElement ?? String(effect.target?.getAttribute('class')),
									keys: effect.getKeyframes().flatMap((frame) => Object.keys(frame)),
								},
							]
						: [],
				),
			);
			expect(moving.length, moving.map(({ name: mover }) => mover).join(', ')).toBeLessThanOrEqual(8);
			const properties = new Set(moving.flatMap(({ keys }) => keys));
			for (const word of ['offset', 'easing', 'composite', 'computedOffset']) properties.delete(word);
			expect([...properties].sort()).toEqual(['opacity', 'transform']);
			await finish(page);
			await arrived(page);

			await bar(page, 'Tillbaka').evaluate((button) => {
				if (button instanceof HTMLElement) button.click();
			});
			await begun(page);
			expect(await page.evaluate(() => document.documentElement.dataset.travel)).toBe('hide');
			// The list is as it was left: nothing of it arrives anew.
			await expect(page.locator('[data-order]')).toHaveCount(0);
			await check(onPage, await placeOf(page, tile, inRow.points));
			await finish(page);
			await arrived(page);
			await expect(page.locator('[data-lifted]')).toHaveCount(0);
		});
	}

	for (const [which, inList] of [
		['first', 1],
		['last', 0],
	] as const) {
		test(`where its row is not in sight the page only goes back: the ${which} of the other times`, async ({ page, open, start }) => {
			await open('#/events', await start(demo));
			await page.locator('.event-row', { hasText: 'Schackkväll' }).first().click();
			await arrived(page);
			await page.locator('.event-times button')[which]().click();
			const address = await page.evaluate(() => location.hash);
			await hold(page);
			await bar(page, 'Tillbaka').evaluate((button) => {
				if (button instanceof HTMLElement) button.click();
			});
			await begun(page);
			// The nearest time has a row of its own, further down than can be seen; the furthest is one of a series.
			await expect(page.locator(`[data-opens="${address}"]`)).toHaveCount(inList);
			expect(await page.evaluate(() => document.documentElement.dataset.travel)).toBe('back');
			await finish(page);
			await arrived(page);
			await expect(heading(page)).toHaveText('Evenemang');
		});
	}

	test('under reduced motion it is a short fade and nothing else', async ({ page, open, start }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open('#/events', await start(demo));
		await hold(page);
		await page
			.locator('.event-row')
			.nth(2)
			.evaluate((button) => {
				if (button instanceof HTMLElement) button.click();
			});
		await begun(page);
		const moves = await page.evaluate(() =>
			document.getAnimations().flatMap(({ effect }) =>
				effect instanceof KeyframeEffect && effect.pseudoElement
					? [
							{
								name: effect.pseudoElement,
								end: effect.getComputedTiming().endTime,
								keys: effect.getKeyframes().flatMap((frame) => Object.keys(frame)),
							},
						]
					: [],
			),
		);
		expect(moves.length).toBeGreaterThan(0);
		expect(moves.filter(({ name }) => /picture|sheet/.test(name))).toEqual([]);
		for (const { end, keys } of moves) {
			expect(end).toBe(200);
			expect(keys).not.toContain('transform');
		}
		await finish(page);
		await arrived(page);
	});
});
