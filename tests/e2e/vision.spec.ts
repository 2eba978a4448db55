import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../host/served-kiosk.ts';
import { bar, expect, heading, hurry, once, test } from './test.ts';

const swedish = JSON.parse(readFileSync(path.join(projectRoot, 'content/words/sv/vision.json'), 'utf8')) as {
	scenes: { home: { text: string } };
	purpose: { paragraphs: Record<string, string> };
	implementation: { paragraphs: Record<string, string> };
};

const answer = (page: Page) => page.locator('.answer-light use');

test('a touched word is answered in the picture for a while, and the text stays word for word', { tag: once }, async ({ page, open }) => {
	await page.clock.install();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open('#/vision/home');
	await expect(page.locator('.vision-words')).toHaveText(swedish.scenes.home.text);
	await expect(page.locator('.vision-words button')).toHaveText(['hemma', 'livsrytm', 'hjärtat']);
	await page.getByRole('button', { name: 'livsrytm' }).tap();
	await expect(answer(page)).toHaveAttribute('href', '#answer-rhythm');
	const heart = page.getByRole('button', { name: 'hjärtat' });
	await heart.tap();
	await expect(answer(page)).toHaveAttribute('href', '#answer-heart');
	await expect(heart).toHaveAttribute('aria-pressed', 'true');
	// What it shows is a part of the picture that is really drawn, and in calm it does not grow.
	expect(await answer(page).evaluate((use) => [use.getBoundingClientRect().width > 50, getComputedStyle(use).transform])).toEqual([
		true,
		'none',
	]);
	await page.clock.runFor(1600);
	await expect(answer(page)).toHaveCount(0);
	await expect(heart).toHaveAttribute('aria-pressed', 'false');
});

test('the land travels with the reader, back reverses, right to left mirrors, and a touch ends the travel and acts', async ({
	page,
	open,
}) => {
	await open('#/vision/together');
	// No movement comes to its end by itself: what ends it below is a touch.
	const session = await page.context().newCDPSession(page);
	await session.send('Animation.enable');
	await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
	const leaving = page.locator('.travel-out');
	const next = page.getByRole('button', { name: /^Nästa:/ });
	/** On which side the next picture waits to come in: 1 is to the right of its place, −1 to the left. */
	const side = () =>
		page.locator('.travel').evaluate((travel) => {
			const place = travel.getBoundingClientRect();
			const coming = travel.querySelector('.travel-in')?.getBoundingClientRect();
			return Math.round(((coming?.left ?? 0) - place.left) / place.width);
		});
	await next.tap();
	await expect(heading(page)).toHaveText('Stark gemenskap, rik fritid');
	await expect(leaving).toHaveCount(1);
	expect(await side()).toBe(1);
	await next.tap();
	await expect(heading(page)).toHaveText('Vårda arvet, våga nytt');
	await heading(page).tap();
	await expect(leaving).toHaveCount(0);
	expect(await side()).toBe(0);
	await page.getByRole('button', { name: 'Föregående scen' }).tap();
	await expect(heading(page)).toHaveText('Stark gemenskap, rik fritid');
	expect(await side()).toBe(-1);
	await heading(page).tap();
	await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
	});
	await next.tap();
	await expect(leaving).toHaveCount(1);
	expect(await side()).toBe(-1);
});

test('the segment of a scene fills from where reading begins, and empties on the way back', { tag: once }, async ({ page, open }) => {
	await open('#/vision/together');
	const session = await page.context().newCDPSession(page);
	await session.send('Animation.enable');
	await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
	/** How much of each segment is filled, and from which of its ends, so many milliseconds after the turn. */
	const filledAt = (time: number) =>
		page.locator('.vision-progress li').evaluateAll((segments, moment) => {
			for (const animation of document.getAnimations()) {
				if (animation instanceof CSSAnimation && animation.animationName.startsWith('vision-')) animation.currentTime = moment;
			}
			return segments.map((segment) => {
				const place = segment.getBoundingClientRect();
				const fill = segment.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
				const share = Math.round((fill.width / place.width) * 100) / 100;
				if (share === 0 || share === 1) return share;
				return Math.abs(fill.left - place.left) < 0.5
					? 'from the left'
					: Math.abs(fill.right - place.right) < 0.5
						? 'from the right'
						: share;
			});
		}, time);
	await page.getByRole('button', { name: /^Nästa:/ }).tap();
	await expect(heading(page)).toHaveText('Stark gemenskap, rik fritid');
	expect(await filledAt(0)).toEqual([1, 0, 0, 0]);
	expect(await filledAt(80)).toEqual([1, 'from the left', 0, 0]);
	expect(await filledAt(319.9)).toEqual([1, 1, 0, 0]);
	await page.getByRole('button', { name: 'Föregående scen' }).tap();
	await expect(heading(page)).toHaveText('Tillsammans bygger vi framtiden');
	expect(await filledAt(0)).toEqual([1, 1, 0, 0]);
	expect(await filledAt(80)).toEqual([1, 'from the left', 0, 0]);
	expect(await filledAt(319.9)).toEqual([1, 0, 0, 0]);
	await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
	});
	await page.getByRole('button', { name: /^Nästa:/ }).tap();
	expect(await filledAt(80)).toEqual([1, 'from the right', 0, 0]);
	// A touch ends it, as it ends the travel of the picture.
	await heading(page).tap();
	expect(await filledAt(0)).toEqual([1, 1, 0, 0]);
});

test('the story tells where it was, and leads to the purpose and to what happens next in official words', { tag: once }, async ({
	page,
	open,
}) => {
	await open('#/story');
	await expect(page.locator('.story-step')).toHaveCount(6);
	await expect(page.locator('.story-step', { hasText: 'Det var här' })).toHaveText(/Framtidsdagen 2025/);
	await page.getByRole('button', { name: 'Syftet' }).tap();
	for (const [title, { paragraphs }] of [
		['Syftet med en vision', swedish.purpose],
		['Implementering av visionen', swedish.implementation],
	] as const) {
		await expect(heading(page)).toHaveText(title);
		await expect(page.locator('.chapter > p:not(.vision-reference)')).toHaveText(Object.values(paragraphs));
		await expect(page.getByText(/Dnr KS 2025\/0524.*§ 205/)).toBeAttached();
		if (title.startsWith('Syftet')) await page.getByRole('button', { name: /^Nästa:/ }).tap();
	}
	await bar(page, 'Tillbaka').tap();
	await expect(page.locator('.story-step')).toHaveCount(6);
});

test('nine languages stand in their own names, language and direction, and each can be chosen', async ({ page, open }) => {
	await open('#/language');
	const names = page.locator('.language-words');
	const shown = await names.evaluateAll((all) =>
		all.map((words) => [words.getAttribute('lang'), getComputedStyle(words).direction, words.querySelector('b')?.textContent]),
	);
	expect(shown).toEqual([
		['sv', 'ltr', 'Svenska'],
		['sv-x-lattlast', 'ltr', 'Lättläst svenska'],
		['en', 'ltr', 'English'],
		['fi', 'ltr', 'Suomi'],
		['de', 'ltr', 'Deutsch'],
		['ar', 'rtl', 'العربية'],
		['fa', 'rtl', 'فارسی'],
		['so', 'ltr', 'Soomaali'],
		['uk', 'ltr', 'Українська'],
	]);
	// Only Swedish has been read by a person; every other says in its own words that it has not.
	await expect(names.nth(0)).toHaveText('Svenska');
	await expect(names.nth(2)).toHaveText(/Not yet reviewed by a person/);
	await expect(names.locator('b + span')).toHaveCount(8);
	await page.getByRole('button', { name: 'فارسی' }).tap();
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

/** Words that reach past what can be seen of them sideways, even by scrolling up and down. */
const cutWords = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.querySelector('.page-main') ?? document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const holder = node.parentElement;
			if (!node.textContent?.trim() || !holder || holder.closest('.visually-hidden, svg')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const sight = (holder.closest('.option, .scroll-area') ?? document.documentElement).getBoundingClientRect();
			for (const { left, right } of range.getClientRects())
				if (left < Math.max(0, sight.left) - 1 || right > Math.min(innerWidth, sight.right) + 1)
					found.push(`"${node.textContent.trim().slice(0, 40)}" ${Math.round(left)}–${Math.round(right)}`);
		}
		return found;
	});

test('at the largest text no word of these pages is cut, on any screen', { tag: once }, async ({ page, open }) => {
	await hurry(page);
	const shipped = page.viewportSize();
	const onEveryScreen = async (title: string) => {
		await expect(heading(page)).toHaveText(title);
		for (const [width, height] of [
			[1280, 800],
			[768, 1366],
			[360, 640],
			[shipped?.width ?? 0, shipped?.height ?? 0],
		] as const) {
			await page.setViewportSize({ width, height });
			// The list's buttons follow a new size of the window a frame later.
			await expect.poll(() => cutWords(page), `${title} on ${width}×${height}`).toEqual([]);
		}
	};
	const press = (name: string | RegExp) => page.locator('main').getByRole('button', { name }).tap();
	await open('#/access');
	await press('Störst');
	await onEveryScreen('Tillgänglighet');
	await bar(page, 'Språk').tap();
	await onEveryScreen('Språk');
	await bar(page, 'Hem').tap();
	await press(/Om kiosken/);
	await onEveryScreen('Om kiosken');
	await bar(page, 'Hem').tap();
	await press(/Norberg 2040/);
	for (const title of ['Tillsammans bygger vi framtiden', 'Stark gemenskap, rik fritid', 'Vårda arvet, våga nytt']) {
		await onEveryScreen(title);
		await press(/^Nästa:/);
	}
	await onEveryScreen('Här är du hemma');
	await press('Så kom visionen till');
	await onEveryScreen('Hur visionen togs fram');
	await press('Syftet');
	await onEveryScreen('Syftet med en vision');
	await press(/^Nästa:/);
	await onEveryScreen('Implementering av visionen');
	await press('Läs hela dokumentet');
	await onEveryScreen('Norberg 2040 – En framtidsvision');
});
