import type { Page } from '@playwright/test';
import { bar, expect, heading, hurry, once, test } from './test.ts';

/** A day with an event, in the invented season. */
const demo = ['--demo', '--now', '2027-02-10T12:00:00+01:00'];

const scrolled = (page: Page) => page.locator('.scroll-area').evaluate((element) => Math.round(element.scrollTop));

test('Back finds the list where it was left; who comes anew begins at its top', { tag: once }, async ({ page, open, served }) => {
	await hurry(page);
	await open('#/events', await served(...demo));
	await page.locator('.event-row').nth(9).scrollIntoViewIfNeeded();
	await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
	const place = await scrolled(page);
	const row = page.locator('.event-row').nth(8);
	const title = await row.locator('.event-row-words > b').innerText();
	await row.tap();
	await expect(heading(page)).toHaveText(title);
	await bar(page, 'Tillbaka').tap();
	await expect(heading(page)).toHaveText('Evenemang');
	expect(await scrolled(page)).toBe(place);
	// Over the language page too; and the way from home is a new one.
	await bar(page, 'Språk').tap();
	await bar(page, 'Tillbaka').tap();
	await expect(heading(page)).toHaveText('Evenemang');
	expect(await scrolled(page)).toBe(place);
	await bar(page, 'Hem').tap();
	await page.getByRole('button', { name: /Evenemang/ }).tap();
	await expect(heading(page)).toHaveText('Evenemang');
	expect(await scrolled(page)).toBe(0);
});

for (const { stands, size, order } of [
	{ stands: 'lying', size: { width: 1920, height: 1080 }, order: ['day-strip', 'event-choices', 'scroll', 'bar'] },
	{ stands: 'standing', size: { width: 1080, height: 1920 }, order: ['day-strip', 'scroll', 'event-choices', 'bar'] },
]) {
	test(`K14: ${stands}, Tab goes through the events’ parts in the order in which they stand`, { tag: once }, async ({
		page,
		open,
		served,
	}) => {
		await page.setViewportSize(size);
		await open('#/events', await served(...demo));
		const parts: string[] = [];
		while (parts.at(-1) !== 'bar') {
			await page.keyboard.press('Tab');
			const part = await page.evaluate(
				() => document.activeElement?.closest('.day-strip, .event-choices, .scroll, .bar')?.classList[0] ?? 'nothing',
			);
			if (part !== parts.at(-1)) parts.push(part);
		}
		expect(parts).toEqual(order);
	});
}

test('the list: what comes next is large, a series is one row further on, the edges are those of the page', async ({
	page,
	open,
	served,
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open('#/events', await served(...demo));
	const hero = page.locator('.event-hero');
	await expect(hero).toHaveCount(1);
	await expect(hero).toContainText('Samtal om framtiden');
	await expect(hero).toContainText('I dag, 18:00–20:00');

	// Six arrive one after the other, and none where motion is unwanted.
	await expect(page.locator('[data-order]')).toHaveCount(6);
	await expect(page.locator('[data-order]').first()).toHaveCSS('animation-name', 'none');
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await expect(page.locator('[data-order]').first()).toHaveCSS('animation-name', 'event-arrives');
	await page.emulateMedia({ reducedMotion: 'reduce' });

	const later = page.locator('section.event-group', { has: page.getByRole('heading', { name: 'Längre fram' }) });
	const titles = await later.locator('.event-row[data-gone="false"] .event-row-words > b').allInnerTexts();
	expect(titles.length).toBeGreaterThan(10);
	expect(new Set(titles).size).toBe(titles.length);
	await expect(later.locator('.event-row').filter({ hasText: 'Motionsgympa' })).toContainText(/och \d+ gånger till/);

	const edges = await page.evaluate(() => {
		const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
		// Lying, the list has the days beside it.
		const first = innerWidth > innerHeight ? '.day-strip' : '.event-row';
		return { first: box(first), row: box('.event-row'), brand: box('.header-brand'), clock: box('.header-clock') };
	});
	expect(edges.first?.left).toBeCloseTo(edges.brand?.left ?? Number.NaN, 0);
	expect(edges.row?.right).toBeCloseTo(edges.clock?.right ?? Number.NaN, 0);
});

test('what is moved tells both times, what is cancelled and full says so, and what is in Swedish only is marked', { tag: once }, async ({
	page,
	open,
	served,
}) => {
	const kiosk = await served(...demo);
	await open('#/event/skiddag-2028-01-15', kiosk);
	const notice = page.locator('.event-notice');
	await expect(notice).toContainText(/Flyttat.*Tidigare: söndag 16 januari 2028.*Ny tid: Lördag 15 januari 2028/s);
	await expect(notice.locator('s')).toHaveText('söndag 16 januari 2028');
	await open('#/event/filmkvall-2027-03-12', kiosk);
	await expect(notice).toContainText('Evenemanget blir inte av');
	await expect(page.locator('.event-fact s')).toHaveText('Fredag 12 mars, 19:00');
	await open('#/event/schackkvall-2027-02-16', kiosk);
	await expect(notice).toContainText('Fullbokat');
	await page.getByRole('button', { name: /^Tisdag 2 mars/ }).tap();
	await expect(page.locator('.event-fact').first()).toContainText('Tisdag 2 mars, 18:30–21:00');
	await bar(page, 'Språk').tap();
	await page.getByRole('button', { name: /English/ }).tap();
	await expect(page.locator('.event-sheet .language-mark')).toHaveText('In Swedish');
	await expect(page.locator('.page-event h1 [lang="sv"]')).toContainText('Schackkväll');
});

test('K33: a quiet day says so, and shows what comes and what comes back; a computed day names its source', async ({
	page,
	open,
	served,
}) => {
	const kiosk = await served('--now', '2027-01-11T12:00:00+01:00');
	await open('#/events', kiosk);
	await expect(page.getByRole('heading', { name: 'Lugnt i dag' })).toBeVisible();
	await expect(page.locator('.event-hero')).toContainText(/Engelbrektsloppet 60.km.*Söndag 14 februari.*Preliminärt/s);
	await page.locator('.event-hero button').tap();
	await expect(page.locator('.event-notice')).toContainText('inte bekräftad av arrangören');
	await expect(page.locator('.source-line')).toContainText(/Källa:.*visitnorberg\.se/);
	await open('#/event/gone', kiosk);
	await page.getByRole('button', { name: 'Till alla evenemang' }).tap();
	await expect(heading(page)).toHaveText('Evenemang');
});

test('in small windows and with the largest text nothing leaves its box', { tag: once }, async ({ page, open, served }) => {
	await hurry(page);
	const kiosk = await served(...demo);
	for (const size of ['Normal', 'Störst']) {
		await open('#/access', kiosk);
		await page.getByRole('button', { name: size }).first().tap();
		await bar(page, 'Hem').tap();
		await page.getByRole('button', { name: /Evenemang/ }).tap();
		const atEverySize = async (what: string) => {
			for (const [width, height] of smallWindows) {
				await page.setViewportSize({ width, height });
				expect(await leavesItsBox(page), `${what}, ${width}×${height}, ${size}`).toEqual([]);
			}
		};
		await expect(heading(page)).toHaveText('Evenemang');
		await atEverySize('list');
		await page.locator('.event-row[data-status="tentative"]').first().tap();
		await expect(page.locator('.event-notice')).toBeVisible();
		await atEverySize('detail');
	}
});

const smallWindows = [
	[768, 1366],
	[1280, 800],
	[360, 640],
] as const;

/** Elements of the page that reach past the screen or hold more than they show. What is for the ear alone shows nothing. */
const leavesItsBox = (page: Page) =>
	page.locator('main :is(button, h1, h2, p, dt, dd, b, span, small):not(.visually-hidden)').evaluateAll((elements) =>
		elements
			.filter((element) => {
				const { left, right, width } = element.getBoundingClientRect();
				const isCut = getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
				return width > 0 && (left < -1 || right > innerWidth + 1 || isCut);
			})
			.map((element) => `${element.className} "${element.textContent?.trim().slice(0, 40)}"`),
	);
