import { arrived, bar, expect, heading, once, test } from './test.ts';

test('K12: a visitor goes from attract through every door and back, by single taps', async ({ page, open }) => {
	await open();
	await expect(heading(page)).toContainText('hjärtat');
	await heading(page).tap();
	await expect(heading(page)).toHaveText('Välkommen in.');

	await page.getByRole('button', { name: /Norberg 2040/ }).tap();
	await expect(page.getByText('Norberg 2040 är en trygg och välkomnande plats')).toBeVisible();
	for (const part of ['Barnen växer upp i ett Norberg', 'I Norberg vårdar vi vårt arv', 'Här känner du dig hemma']) {
		await page.getByRole('button', { name: /^Nästa:/ }).tap();
		await expect(page.getByText(part)).toBeVisible();
	}
	await page.getByRole('button', { name: 'Så kom visionen till' }).tap();
	await expect(page.getByText('Framtidsdagen 2025')).toBeVisible();
	await page.getByRole('button', { name: 'Läs hela dokumentet' }).tap();
	// The reference stands at the document's head and at its foot.
	await expect(page.getByText(/Dnr KS 2025\/0524.*§ 205/)).toHaveCount(2);
	await expect(page.getByText(/Dnr KS 2025\/0524.*§ 205/).first()).toBeVisible();
	await bar(page, 'Hem').tap();

	await page.getByRole('button', { name: /Gruvarvet/ }).tap();
	await page
		.getByRole('navigation', { name: 'Tidsåldrar' })
		.getByRole('button', { name: /Medeltidens järn/ })
		.tap();
	await page.getByRole('list', { name: 'Stopp i tidsåldern' }).getByRole('button', { name: '1354' }).tap();
	await expect(page.getByRole('heading', { name: 'Privilegier för bergsmännen' })).toBeVisible();
	await expect(page.getByText(/Källor:/)).toBeVisible();
	await page.getByRole('button', { name: /Åk djupare/ }).tap();
	await expect(page.locator('.stop-when')).toHaveText('1303');
	await bar(page, 'Tillbaka').tap();
	await expect(heading(page)).toHaveText('Välkommen in.');

	await page.getByRole('button', { name: /Platser att besöka/ }).tap();
	await page
		.locator('.places-list')
		.getByRole('button', { name: /Klackberg/ })
		.tap();
	await expect(page.getByText(/60,0753°/)).toBeVisible();
	await bar(page, 'Tillbaka').tap();
	await page.getByRole('button', { name: /Mimerlaven/ }).tap();
	await expect(page.getByText('Läge')).toHaveCount(0);
	await bar(page, 'Hem').tap();

	await page.getByRole('button', { name: /Evenemang/ }).tap();
	await page.getByRole('button', { name: /Norbergfestival/ }).tap();
	await expect(page.getByText(/Tre dagar i juli/)).toBeVisible();
	await bar(page, 'Tillbaka').tap();
	await expect(heading(page)).toHaveText('Evenemang');
});

test('a computed day says that it is preliminary, on the resting screen and on the home page too', { tag: once }, async ({
	page,
	open,
	served,
}) => {
	// A week in which the next thing is a computed day.
	const kiosk = await served('--now', '2027-02-10T12:00:00+01:00');
	await open('', kiosk);
	await expect(page.locator('.attract-next')).toContainText('Preliminärt');
	await heading(page).tap();
	await expect(page.getByRole('button', { name: /Evenemang/ })).toContainText('Preliminärt: söndag 14 februari');
});

test('what recurs stands by its period in words, sorted by month, and only two have a computed day', { tag: once }, async ({
	page,
	open,
}) => {
	await open('#/events');
	const yearly = page.locator('section.event-group', { has: page.getByRole('heading', { name: 'Varje år' }) });
	await expect(yearly.locator('.event-row-words > b')).toHaveText([
		'Engelbrektsloppets vintervecka',
		'ENJ:s söndagståg',
		'Järnframställning',
		'Norbergfestival',
		'EngelbrektsTuren',
		'Kulturarvsdagen',
		'Kulturkväll',
	]);
	const dated = page.locator('.event-row[data-status="tentative"]');
	await expect(dated).toHaveCount(2);
	await expect(page.locator('.event-row').filter({ hasText: 'Preliminärt' })).toHaveCount(2);
	await dated.first().tap();
	await expect(page.getByText('inte bekräftad av arrangören')).toBeVisible();
});

test('the language changes at once and keeps the place; the vision’s Swedish stays one tap away', { tag: once }, async ({ page, open }) => {
	await open('#/vision/childhood');
	await bar(page, 'Språk').tap();
	await page.getByRole('button', { name: /English/ }).tap();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByText('Unofficial translation')).toBeVisible();
	const words = page.locator('.vision-words');
	await expect(words).not.toContainText('Barnen växer upp');
	await page.getByRole('button', { name: 'Read in Swedish' }).tap();
	await expect(words).toContainText('Barnen växer upp i ett Norberg där gemenskapen är stark');
	await expect(words).toHaveAttribute('lang', 'sv');
});

test('a touch on a language of the attract screen begins in that language', { tag: once }, async ({ page, open }) => {
	await open();
	await page.getByRole('button', { name: 'Touch the screen' }).tap();
	await expect(heading(page)).toHaveText('Come on in.');
});

test('the whole visit works by keyboard alone', async ({ page, open }) => {
	await open();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Välkommen in.');
	const tabTo = async (name: RegExp) => {
		for (let presses = 0; presses < 40; presses++) {
			await page.keyboard.press('Tab');
			if (name.test((await page.evaluate(() => document.activeElement?.textContent)) ?? '')) return;
		}
		throw new Error(`${name} was not reached by Tab`);
	};
	await tabTo(/Gruvarvet/);
	await page.keyboard.press('Enter');
	await expect(page.locator('.stop-when')).toBeVisible();
	await tabTo(/Åk djupare/);
	await page.keyboard.press('Enter');
	await expect(page.locator('.stop-when')).toHaveText('2006');
	await tabTo(/^Språk$/);
	await page.keyboard.press('Enter');
	await expect(page.locator('.page-language')).toBeVisible();
	await arrived(page);
	await tabTo(/^English/);
	await page.keyboard.press('Enter');
	await expect(page.locator('.stop-when')).toHaveText('2006');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a list that is longer than the screen scrolls by buttons, wheel and keys', { tag: once }, async ({ page, open }) => {
	await open('#/about');
	const area = page.locator('.scroll-area');
	const top = () => area.evaluate((element) => element.scrollTop);
	await page.getByRole('button', { name: 'Rulla ner' }).tap();
	await expect.poll(top).toBeGreaterThan(100);
	await page.getByRole('button', { name: 'Rulla upp' }).tap();
	await expect.poll(top).toBe(0);
	await area.hover();
	await page.mouse.wheel(0, 300);
	await expect.poll(top).toBeGreaterThan(100);
	await area.focus();
	await page.keyboard.press('Control+Home');
	await expect.poll(top).toBe(0);
	await page.keyboard.press('End');
	await expect(page.getByRole('button', { name: 'Rulla ner' })).toBeDisabled();
});

test('Back finds a list where it was left; a list that is entered anew begins at its top', { tag: once }, async ({ page, open }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open('#/places');
	const area = page.locator('.scroll-area');
	const top = () => area.evaluate((element) => element.scrollTop);
	await page.getByRole('button', { name: 'Rulla ner' }).tap();
	await area.evaluate((element) => element.scrollTo({ top: 230, behavior: 'instant' }));
	const row = area.getByRole('button').nth(5);
	await row.tap();
	await expect(page.locator('.page-places')).toHaveCount(0);
	await bar(page, 'Tillbaka').tap();
	await expect(page.locator('.page-places')).toBeVisible();
	const left = await top();
	expect(left).toBeGreaterThan(100);
	await bar(page, 'Hem').tap();
	await page.getByRole('button', { name: /Platser att besöka/ }).tap();
	await expect(page.locator('.page-places')).toBeVisible();
	expect(await top()).toBe(0);
});
