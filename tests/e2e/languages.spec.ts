import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { directionOf } from '../../renderer/words/direction.ts';
import { projectRoot } from '../host/served-kiosk.ts';
import { axeFindings } from './axe.ts';
import { clippings, hiddenLines, overlaps } from './fit.ts';
import { systemFonts } from './system-fonts.ts';
import { arrived, atRest, everyRoute, expect, goTo, hurry, once, test } from './test.ts';

const content = (...names: string[]) => readFileSync(path.join(projectRoot, 'content', ...names), 'utf8');
const { languages, idle } = parse(content('kiosk.yaml')) as {
	languages: { code: string; name: string }[];
	idle: { warnAfter: number };
};
const codes = languages.map(({ code }) => code);

/** A winter's day in the invented season. */
const demonstration = ['--demo', '--now', '2027-02-10T12:00:00+01:00'];
const statuses = ['confirmed', 'tentative', 'moved', 'cancelled', 'full'] as const;
/** An event that has no words but Swedish ones. */
const swedishOnly = '#/event/schackkvall-2027-02-16';

const invented = path.join(projectRoot, 'tests/fixtures/demo/events');
const demonstrationEvents = readdirSync(invented).map(
	(name) => parse(readFileSync(path.join(invented, name), 'utf8')) as { words: Record<string, Record<string, string> | undefined> },
);

/** Every text that a language has in content/words/. */
const textsOf = (code: string): string[] =>
	readdirSync(path.join(projectRoot, 'content/words', code)).flatMap((name) => leavesOf(JSON.parse(content('words', code, name))));

function leavesOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

/**
 * Texts that are Swedish and do not say so, and parts in a language of the other direction that run in the page's own.
 * @param swedish every text that is Swedish and not one of the visitor's language too
 */
const unmarked = (page: Page, swedish: readonly string[]) =>
	page.evaluate(
		({ texts, rightToLeft }) => {
			const known = new Set(texts);
			const found: string[] = [];
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const text = node.textContent?.trim() ?? '';
				const marked = node.parentElement?.closest<HTMLElement>('[lang]')?.lang;
				if (known.has(text) && marked !== 'sv') found.push(`"${text.slice(0, 60)}" is Swedish, and marked as ${marked}`);
			}
			for (const element of document.querySelectorAll<HTMLElement>('body [lang]')) {
				// Only at the ends of a text does the direction around it change the order of its signs.
				if (!/^[^\p{L}]|[^\p{L}\p{N}]$/u.test(element.textContent?.trim() ?? '')) continue;
				const due = rightToLeft.includes(element.lang) ? 'rtl' : 'ltr';
				const { direction, unicodeBidi } = getComputedStyle(element);
				if (direction === due || unicodeBidi === 'plaintext') continue;
				found.push(`"${element.textContent?.trim().slice(0, 60)}" of ${element.lang} runs ${direction} (.${element.classList})`);
			}
			return [...new Set(found)];
		},
		{ texts: swedish, rightToLeft: codes.filter((code) => directionOf(code) === 'rtl') },
	);

for (const code of codes) {
	test(`every page stands whole in ${code}, says in which language it is, and is drawn by bundled typefaces`, async ({
		page,
		open,
		served,
	}, testInfo) => {
		// A watchdog for all pages together.
		testInfo.setTimeout(900_000);
		const upright = testInfo.project.name === 'portrait';
		// Names of places stand in both languages' events as they are.
		const texts = new Set([...textsOf(code), ...demonstrationEvents.flatMap(({ words }) => leavesOf(words[code]))]);
		const swedish = code.startsWith('sv')
			? []
			: [...textsOf('sv'), ...demonstrationEvents.flatMap(({ words }) => leavesOf(words.sv))].filter(
					(text) => !texts.has(text) && /\p{L}{2}/u.test(text),
				);
		await page.clock.install();
		await hurry(page);

		const findings = new Map<string, string[]>();
		const look = async (where: string, language = code) => {
			const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
			const found = [
				...(lang === language && dir === directionOf(language) ? [] : [`the page says that it is ${lang} ${dir}`]),
				...(await clippings(page)),
				...(await hiddenLines(page)),
				...(await overlaps(page)),
			];
			// These are the same however the screen stands: a page's words, their marks and their letters. What axe asks beyond them,
			// size and contrast of controls, every-page.spec.ts asks lying too.
			if (upright)
				found.push(...(await unmarked(page, language === code ? swedish : [])), ...(await systemFonts(page)), ...(await axeFindings(page)));
			for (const finding of found) findings.set(finding, [...(findings.get(finding) ?? []), where]);
		};

		await open('', await served(...demonstration));
		// The resting screen is in the first language, and greets in each in turn; easy Swedish greets as Swedish does.
		const greeting = page.locator('.attract-headline > [data-shown="true"]');
		const greeted = code === 'sv-x-lattlast' ? 'sv' : code;
		for (let turn = 0; (await greeting.getAttribute('lang')) !== greeted && turn < 2 * codes.length; turn++) await page.clock.runFor(6000);
		await expect(greeting).toHaveAttribute('lang', greeted);
		await atRest(page);
		await look('the resting screen', codes[0]);
		await page.locator(`.attract-language[lang="${code}"]`).tap();
		await expect(page.locator('.page-home')).toBeVisible();
		for (const route of [...everyRoute, swedishOnly]) {
			await goTo(page, route);
			await look(route);
		}
		for (const status of statuses) {
			await goTo(page, '#/events');
			await page.locator(`.event-row[data-status="${status}"]`).first().tap();
			await expect(page.locator('.page-event')).toBeVisible();
			await arrived(page);
			await atRest(page);
			await look(`an event that is ${status}`);
		}
		await goTo(page, '#/home');
		// Who reads easy Swedish gets half as much time again.
		await page.clock.runFor(idle.warnAfter * (code === 'sv-x-lattlast' ? 1500 : 1000));
		await expect(page.getByRole('dialog')).toBeVisible();
		await atRest(page);
		await look('the idle warning');
		expect([...findings].map(([finding, places]) => `${finding} – ${places.join(', ')}`)).toEqual([]);
	});
}

test('a word that is missing is noticed: in the first language by its report, in another by the Swedish that stands for it', {
	tag: once,
}, async ({ page, open, faults }) => {
	await page.route('**/bridge/call/words', async (route) => {
		const response = await route.fetch();
		await route.fulfill({
			response,
			body: (await response.text()).replace('"home":"Hem"', '"gone":""').replace('"home":"Etusivu"', '"gone":""'),
		});
	});
	await hurry(page);
	await open();
	await page.locator('.attract-language[lang="fi"]').tap();
	await expect(page.locator('.page-home')).toBeVisible();
	// Where the first language lacks it too, nothing is left to show.
	await expect.poll(() => faults.join()).toContain('Missing words: ui:bar.home');
	faults.length = 0;

	await page.unroute('**/bridge/call/words');
	await page.route('**/bridge/call/words', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace('"home":"Etusivu"', '"gone":""') });
	});
	await open();
	await page.locator('.attract-language[lang="fi"]').tap();
	await expect(page.locator('.page-home')).toBeVisible();
	expect(await unmarked(page, ['Hem'])).toEqual(['"Hem" is Swedish, and marked as fi']);
});

test('another language leaves a visitor where they are, on every page, and asks the machine for nothing', { tag: once }, async ({
	page,
	open,
	served,
}) => {
	test.setTimeout(600_000);
	await hurry(page);
	await open('#/language', await served(...demonstration));
	const choose = async (code: string) => {
		await page.locator('.bar > :nth-child(3)').tap();
		await expect(page.locator('.page-language')).toBeVisible();
		await arrived(page);
		await page.locator('.language').nth(codes.indexOf(code)).tap();
		await expect(page.locator('html')).toHaveAttribute('lang', code);
		await expect(page.locator('.page-language')).toHaveCount(0);
		await arrived(page);
		await atRest(page);
	};
	const list = page.locator('.page-main .scroll-area').first();
	const place = async () => ((await list.count()) === 0 ? 0 : list.evaluate(({ scrollTop }) => Math.round(scrollTop)));
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	// Each letter's typeface comes with the first page that shows it; the language page shows them all.
	await atRest(page);
	const [first = 'sv'] = codes;
	const lost: string[] = [];
	for (const route of [...everyRoute.filter((one) => one !== '#/language'), swedishOnly]) {
		await goTo(page, '#/home');
		await goTo(page, route);
		if ((await list.count()) > 0) await list.evaluate((area) => area.scrollTo({ top: 90, behavior: 'instant' }));
		const before = await place();
		requests.length = 0;
		for (const code of ['ar', first]) {
			await choose(code);
			const now = await page.evaluate(() => location.hash);
			if (now !== route) lost.push(`${route}: in ${code} the page is ${now}`);
			// A list that is shorter in one language cannot stand as far down.
			const due =
				(await list.count()) === 0 ? 0 : await list.evaluate((area, top) => Math.min(top, area.scrollHeight - area.clientHeight), before);
			if (Math.abs((await place()) - due) > 1) lost.push(`${route}: in ${code} the list stands at ${await place()} and not at ${due}`);
		}
		for (const url of requests) lost.push(`${route}: ${url}`);
	}
	expect(lost).toEqual([]);
});
