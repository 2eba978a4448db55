import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../host/served-kiosk.ts';
import { unmarked } from './language-marks.ts';
import { arrived, atRest, everyRoute, expect, goTo, hurry, once, test } from './test.ts';

const content = (...names: string[]) => readFileSync(path.join(projectRoot, 'content', ...names), 'utf8');
const { languages } = parse(content('kiosk.yaml')) as { languages: { code: string }[] };
const codes = languages.map(({ code }) => code);

/** A winter's day in the invented season. */
const demonstration = ['--demo', '--now', '2027-02-10T12:00:00+01:00'];
/** An event that has no words but Swedish ones. */
const swedishOnly = '#/event/schackkvall-2027-02-16';

test('K21: a word that is missing is noticed: in the first language by its report, in another by the Swedish that stands for it', {
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

test('what comes in the same moment as a chosen language does not take it back', { tag: once }, async ({ page, open }) => {
	await hurry(page);
	await open('#/language');
	await page.evaluate(() => {
		document.querySelector<HTMLElement>('.language:has([lang="ar"])')?.click();
		// The page has not changed yet: its change begins with the next frame.
		location.hash = '#/home';
	});
	await expect(page.locator('.page-home')).toBeVisible();
	await arrived(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	expect(await unmarked(page, ['Hem'])).toEqual([]);
});

test('of two languages chosen in one moment the last one counts, and the page stays', { tag: once }, async ({ page, open }) => {
	await hurry(page);
	await open('#/about');
	await page.locator('.bar > :nth-child(3)').tap();
	await expect(page.locator('.page-language')).toBeVisible();
	await arrived(page);
	await page.evaluate(() => {
		for (const code of ['ar', 'fi']) document.querySelector<HTMLElement>(`.language:has([lang="${code}"])`)?.click();
	});
	await expect(page.locator('.page-language')).toHaveCount(0);
	await arrived(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
	await expect(page.locator('.page-about')).toBeVisible();
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
