import { mkdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, handsPace, heading, hurry, once, test } from './test.ts';

/** A calendar of so many evenings from 10 February 2027 on, at four places. */
function calendarOf(count: number): string {
	const events = Array.from({ length: count }, (_, index) => {
		const day = new Date(Date.UTC(2027, 1, 10 + Math.floor(index / 20))).toISOString().slice(0, 10).replaceAll('-', '');
		const place = ['Torget', 'Biblioteket', 'Klackberg', 'Högfors bruk'][index % 4];
		const category = ['Musik', 'Sport', 'Marknad'][index % 3];
		return [
			'BEGIN:VEVENT',
			`UID:evening-${index}@example.org`,
			`DTSTART;TZID=W. Europe Standard Time:${day}T180000`,
			`DTEND;TZID=W. Europe Standard Time:${day}T200000`,
			`SUMMARY:Kväll nummer ${index}`,
			`LOCATION:${place}`,
			`CATEGORIES:${category}`,
			'END:VEVENT',
		];
	});
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

const calendar = (content: string) => path.join(content, 'events', 'Föreningarnas kalender.ics');
const withCalendar = (count: number) => async (content: string) => {
	await mkdir(path.join(content, 'events'), { recursive: true });
	await writeFile(calendar(content), calendarOf(count));
};
const now = ['--now', '2027-02-10T12:00:00+01:00'];

const chip = (page: Page, name: RegExp) => page.locator('.event-choices').getByRole('button', { name });
/** Lying, the last places of a line are behind one more tap. */
async function unfold(page: Page, name: RegExp): Promise<void> {
	const places = page.locator('.event-choices-line').filter({ hasText: 'Biblioteket' });
	if ((await chip(page, name).count()) === 0) await places.getByRole('button', { name: 'Fler' }).tap();
}
const rows = (page: Page) => page.locator('.event-row');

test('one tap each: a kind, a place, a day; what is counted is there, and nothing offered is empty', async ({ page, start, open }) => {
	await hurry(page);
	await open('#/events', await start(now, withCalendar(48)));
	// 16 of each kind, 12 at each place; and the two computed days of the year.
	await expect(chip(page, /^Marknad 16/)).toBeVisible();
	await chip(page, /^Marknad 16/).tap();
	await expect(chip(page, /Marknad 16/)).toHaveAttribute('aria-pressed', 'true');
	await expect(rows(page)).toHaveCount(16);
	await expect(page.getByRole('status')).toHaveText('16 evenemang');
	await unfold(page, /^Torget 4/);
	await chip(page, /^Torget 4/).tap();
	await expect(rows(page)).toHaveCount(4);
	await expect(rows(page).first()).toContainText(/Kväll nummer 8.*I dag, 18:00–20:00.*Torget/s);
	// Another kind beside the same place.
	await chip(page, /^Idrott 4/).tap();
	await expect(rows(page)).toHaveCount(4);
	await page.getByRole('button', { name: 'Visa allt' }).tap();
	await expect(rows(page).nth(40)).toBeAttached();
	const tomorrow = page.locator('.day-strip').getByRole('button', { name: 'torsdag 11 februari, 20 evenemang' });
	await tomorrow.tap();
	await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('I morgon');
	await expect(rows(page)).toHaveCount(20);
	await tomorrow.tap();
	await expect(rows(page).nth(40)).toBeAttached();
	// A day on which nothing is on is no button.
	await expect(page.locator('.day-strip').getByRole('button')).toHaveCount(5);
});

test('Back leads from a choice to the whole list, and from the month', { tag: once }, async ({ page, start, open }) => {
	await hurry(page);
	await open('#/events', await start(now, withCalendar(48)));
	await page.locator('.day-strip').getByRole('button', { name: 'torsdag 11 februari, 20 evenemang' }).tap();
	await expect(rows(page)).toHaveCount(20);
	// Of a day that is chosen nothing is called the next.
	await expect(page.locator('.event-hero-tag')).toHaveCount(0);
	await page.getByRole('button', { name: 'Tillbaka' }).tap();
	await expect(heading(page)).toHaveText('Evenemang');
	await expect(rows(page).nth(40)).toBeAttached();
	await page.getByRole('button', { name: 'Månad', exact: true }).tap();
	await page.locator('.month').getByRole('button', { name: 'fredag 12 februari, 8 evenemang' }).tap();
	await expect(rows(page)).toHaveCount(8);
	await page.getByRole('button', { name: 'Månad', exact: true }).tap();
	await handsPace(page);
	await page.getByRole('button', { name: 'Lista', exact: true }).tap();
	await expect(rows(page).nth(40)).toBeAttached();
	// A wide number of the day stays on its line.
	const leaf = page.locator('.event-hero .leaf b');
	for (const day of ['1', '22', '28', '30']) {
		const lines = await leaf.evaluate((element, text) => {
			element.textContent = text;
			return element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).fontSize);
		}, day);
		expect(lines).toBeLessThan(1.5);
	}
});

test('the choice is there again after Back, and gone for the next who comes from home', { tag: once }, async ({ page, start, open }) => {
	await hurry(page);
	await open('#/events', await start(now, withCalendar(48)));
	await chip(page, /^Musik/).tap();
	await expect(rows(page)).toHaveCount(16);
	await rows(page).nth(2).tap();
	await expect(heading(page)).toHaveText('Kväll nummer 6');
	await page.getByRole('button', { name: 'Tillbaka' }).tap();
	await expect(rows(page)).toHaveCount(16);
	await page.getByRole('button', { name: 'Hem' }).tap();
	await page.getByRole('button', { name: /Evenemang/ }).tap();
	await expect(rows(page).nth(40)).toBeAttached();
	await expect(chip(page, /Musik/)).toHaveAttribute('aria-pressed', 'false');
});

test('the month: a tap for a day, no day that leads nowhere, months from this to the last that is known', async ({ page, start, open }) => {
	await hurry(page);
	await open('#/events', await start(now, withCalendar(48)));
	await page.getByRole('button', { name: 'Månad', exact: true }).tap();
	const month = page.getByRole('region', { name: 'Februari 2027' });
	await expect(month.getByRole('button', { name: /evenemang$/ })).toHaveCount(4);
	await expect(month.getByRole('button', { name: 'Förra månaden' })).toBeDisabled();
	// Monday comes first: the tenth is a Wednesday, under its name.
	const [name, tenth] = await Promise.all([
		month.getByText('Ons', { exact: true }).boundingBox(),
		month.getByText('10', { exact: true }).boundingBox(),
	]);
	expect((name?.x ?? 0) + (name?.width ?? 0) / 2).toBeCloseTo((tenth?.x ?? 0) + (tenth?.width ?? 0) / 2, -1);
	for (let step = 0; step < 13; step++) {
		const next = page.getByRole('button', { name: 'Nästa månad' });
		if (await next.isEnabled()) await next.tap();
		await handsPace(page);
	}
	await expect(page.locator('.month h2')).toHaveText('Mars 2028');
	await handsPace(page);
	await page.getByRole('button', { name: 'Lista', exact: true }).tap();
	await handsPace(page);
	await page.getByRole('button', { name: 'Månad', exact: true }).tap();
	await month.getByRole('button', { name: 'fredag 12 februari, 8 evenemang' }).tap();
	await expect(rows(page)).toHaveCount(8);
});

test('K14: where a control goes with what it chose, the focus is at what has come, and the next key goes on from there', {
	tag: once,
}, async ({ page, start, open }) => {
	await hurry(page);
	await open('#/events', await start(now, withCalendar(60)));
	const press = async (control: Locator) => {
		await control.focus();
		await page.keyboard.press('Enter');
	};
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	await press(button('Månad'));
	await press(page.locator('.month').getByRole('button', { name: 'fredag 12 februari, 20 evenemang' }));
	await expect(page.getByRole('heading', { level: 2, name: 'Fredag 12 februari' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(rows(page).first()).toBeFocused();
	await press(button('Visa allt'));
	await expect(page.getByRole('heading', { level: 2, name: /^I dag/ })).toBeFocused();
	await press(page.getByRole('button', { name: /^Visa \d+ till$/ }));
	await expect(rows(page).filter({ hasText: 'Kväll nummer 50' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(rows(page).filter({ hasText: 'Kväll nummer 51' })).toBeFocused();
});

test('K14: where the event that has the focus ends, the one that comes in its place has it', { tag: once }, async ({
	page,
	start,
	open,
}) => {
	await hurry(page);
	await open('#/events', await start(['--now', '2027-02-10T19:59:20+01:00'], withCalendar(48)));
	await rows(page).first().focus();
	await expect(rows(page).first()).toContainText('Kväll nummer 0');
	await expect(rows(page).filter({ hasText: 'Kväll nummer 20' })).toBeFocused({ timeout: 90_000 });
});

test('ten thousand events cost the screen what fifty do; more are a tap away', { tag: once }, async ({ page, start, open }) => {
	await hurry(page);
	const kiosk = await start(now, withCalendar(10_000));
	const nodes = async () => {
		await expect(rows(page).nth(49)).toBeAttached();
		return page.locator('*').count();
	};
	await open('#/events', kiosk);
	const many = await nodes();
	const size = await page.evaluate(async () => {
		const token = document.querySelector<HTMLMetaElement>('meta[name="kiosk-token"]')?.content ?? '';
		const answer = await fetch('/bridge/call/programme', {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-kiosk-token': token },
			body: JSON.stringify({ selection: {}, rows: 50 }),
		});
		return (await answer.text()).length;
	});
	expect(size).toBeLessThan(50_000);
	await page.getByRole('button', { name: 'Visa 50 till' }).tap();
	await expect(rows(page).nth(99)).toBeAttached();
	const few = await start(now, withCalendar(50));
	await open('#/events', few);
	// The second list ends with what the first only begins.
	expect(many).toBeLessThan((await nodes()) * 1.2);
});

test('a calendar that goes bad: its last good copy stays, old ones say how old, and nobody is told that nothing is on', {
	tag: once,
}, async ({ page, start, open }) => {
	await hurry(page);
	// Nothing today, three evenings from the next week on, in a file that is two weeks old.
	const kiosk = await start(['--now', '2027-02-01T12:00:00+01:00'], async (content) => {
		await withCalendar(3)(content);
		const written = new Date('2027-01-18T10:00:00Z');
		await utimes(calendar(content), written, written);
	});
	await open('#/events', kiosk);
	await expect(page.getByRole('heading', { name: 'Lugnt i dag' })).toBeVisible();
	await expect(rows(page).filter({ hasText: 'Kväll nummer' })).toHaveCount(3);
	await expect(page.getByText('Uppdaterat')).toHaveCount(0);

	await truncate(calendar(kiosk.content), 400);
	await expect.poll(kiosk.output).toContain('är inte hel');
	const first = rows(page).filter({ hasText: 'Kväll nummer 0' });
	await expect(first).toContainText('Uppdaterat 18 januari 2027');
	await expect(rows(page).filter({ hasText: 'Kväll nummer' })).toHaveCount(3);
	await expect(page.getByText('Lugnt i dag')).toHaveCount(0);
	await expect(page.locator('.quiet-day')).toContainText('Det kan finnas mer än det som står här');
	await expect(page.locator('.quiet-day')).toContainText('norberg.se');

	// Gone is gone: somebody took it away.
	await rm(calendar(kiosk.content));
	await expect(rows(page).filter({ hasText: 'Kväll nummer' })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Lugnt i dag' })).toBeVisible();
});
