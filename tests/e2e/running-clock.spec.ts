import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { expect, heading, hurry, once, test } from './test.ts';

// The clock of these kiosks really runs, from a few seconds before something happens. No page is loaded again.

const withEvents = (events: Record<string, object>) => async (content: string) => {
	await mkdir(path.join(content, 'events'), { recursive: true });
	for (const [name, event] of Object.entries(events)) {
		await writeFile(path.join(content, 'events', `${name}.yaml`), stringify({ kind: 'music', ...event }));
	}
};
const words = (title: string) => ({ sv: { title, where: 'Torget' } });

test('an event is counted down to, begins, and is on', { tag: once }, async ({ page, start, open }) => {
	await hurry(page);
	const kiosk = await start(
		['--now', '2027-02-10T17:58:50'],
		withEvents({ kvall: { start: '2027-02-10T18:00', end: '2027-02-10T20:00', words: words('Provafton') } }),
	);
	await open('#/events', kiosk);
	const tag = page.locator('.event-hero-tag');
	await expect(tag).toHaveText('Börjar om 2 minuter');
	await expect(tag).toHaveText('Börjar om 1 minut');
	await page.locator('.event-hero button').tap();
	await expect(page.locator('.event-soon')).toHaveText('Börjar om 1 minut');
	await expect(page.locator('.event-soon')).toHaveText('Pågår nu', { timeout: 100_000 });
});

test('an event ends, and leaves the list; who reads about it is told kindly', { tag: once }, async ({ page, start, open, context }) => {
	await hurry(page);
	const kiosk = await start(
		['--now', '2027-02-10T19:59:45'],
		withEvents({
			kvall: { start: '2027-02-10T18:00', end: '2027-02-10T20:00', words: words('Provafton') },
			natt: { start: '2027-02-10T21:00', end: '2027-02-10T23:00', words: words('Provnatt') },
		}),
	);
	const reader = await context.newPage();
	await reader.goto(`${kiosk.address}/#/event/kvall-2027-02-10`);
	await expect(heading(reader)).toHaveText('Provafton');
	await open('#/events', kiosk);
	await expect(page.locator('.event-row').first()).toContainText('Provafton');
	await expect(page.locator('.event-row').first()).toContainText('Provnatt', { timeout: 100_000 });
	await expect(page.locator('.event-row').filter({ hasText: 'Provafton' })).toHaveCount(0);
	await expect(heading(reader)).toHaveText('Det här evenemanget är borta');
	await reader.close();
});

test('the day turns at midnight, over the end of a month', { tag: once }, async ({ page, start, open }) => {
	await hurry(page);
	const kiosk = await start(
		['--now', '2027-02-28T23:59:45'],
		withEvents({
			idag: { start: '2027-02-28', words: words('Provsöndag') },
			natt: { start: '2027-02-28T22:00', end: '2027-03-01T02:00', words: words('Nattvandringen') },
			imorgon: { start: '2027-03-01', words: words('Provmåndag') },
			sen: { start: '2027-03-02T18:00', words: words('Provtisdag') },
		}),
	);
	await open('#/events', kiosk);
	const today = page.locator('section.event-group').first();
	await expect(today).toContainText('Provsöndag');
	await expect(today.locator('h2')).toContainText('Söndag 28 februari');
	await expect(today.locator('h2')).toContainText('Måndag 1 mars', { timeout: 100_000 });
	await expect(today).toContainText('Provmåndag');
	// What began yesterday goes on; what was all of yesterday is over; what was tomorrow's tomorrow is tomorrow.
	await expect(today).toContainText('Nattvandringen');
	await expect(page.locator('.event-row').filter({ hasText: 'Provsöndag' })).toHaveCount(0);
	await expect(page.locator('.event-row').filter({ hasText: 'Provtisdag' })).toContainText('I morgon, 18:00');
	await expect(page.locator('.day-strip-day').first()).toContainText(/I dag.*1/s);
	await expect(page.locator('.header-clock')).toContainText('Måndag 1 mars');
});

test('summer time begins: the clock goes from 01:59 to 03:00, and so does what is on', { tag: once }, async ({ page, start, open }) => {
	await hurry(page);
	const kiosk = await start(
		['--now', '2027-03-28T01:59:45'],
		withEvents({
			fore: { start: '2027-03-28T01:00', end: '2027-03-28T02:00', words: words('Före språnget') },
			i: { start: '2027-03-28T02:30', end: '2027-03-28T03:45', words: words('Mitt i språnget') },
			efter: { start: '2027-03-28T04:00', end: '2027-03-28T05:00', words: words('Efter språnget') },
		}),
	);
	await open('#/events', kiosk);
	const first = page.locator('.event-row').first();
	await expect(first).toContainText('Före språnget');
	await expect(first).toContainText('Pågår nu');
	await expect(page.locator('.header-clock')).toContainText('01:59');
	await expect(page.locator('.header-clock')).toContainText('03:00', { timeout: 100_000 });
	// Half past two is not there that night: it is half past three.
	await expect(first).toContainText('Mitt i språnget');
	await expect(first).toContainText('Börjar om 30 minuter');
	await expect(first).toContainText('03:30–03:45');
	await expect(page.locator('.event-row').filter({ hasText: 'Före språnget' })).toHaveCount(0);
});
