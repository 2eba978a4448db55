import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import ICAL from 'ical.js';
import { stringify } from 'yaml';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { bar, expect, hurry, once, test } from './test.ts';

// Every code is read as a phone reads it: from the picture on the page. That real phones are untried no test can mend.

prepareZXingModule({
	overrides: {
		wasmBinary: readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).buffer as ArrayBuffer,
	},
});

/** What a camera reads of a code on the page, and the version of the code (ISO/IEC 18004: 17 + 4 × version modules). */
async function read(code: Locator): Promise<string> {
	await code.scrollIntoViewIfNeeded();
	const results = await readBarcodes(new Uint8Array(await code.screenshot()), { formats: ['QRCode'], tryHarder: true });
	expect(results.map(({ isValid, ecLevel }) => ({ isValid, ecLevel }))).toEqual([{ isValid: true, ecLevel: 'M' }]);
	return results[0]?.text ?? '';
}

const titles = {
	sv: 'Körsång, kaffe; och kaka',
	'sv-x-lattlast': 'Vi sjunger och fikar',
	en: 'Choral song, coffee; and cake',
	fi: 'Kuorolaulua, kahvia ja kakkua',
	de: 'Chorgesang, Kaffee und Kuchen',
	ar: 'غناء جماعي وقهوة وكعك',
	fa: 'آواز گروهی، قهوه و کیک',
	so: 'Heeso, kafee iyo keeg',
	uk: 'Хоровий спів, кава і пиріг',
};
const names = ['Svenska', 'Lättläst svenska', 'English', 'Suomi', 'Deutsch', 'العربية', 'فارسی', 'Soomaali', 'Українська'];

/** The invented season in a content folder: one evening, days over the change of the clock, and one of words without end. */
async function withEvents(content: string): Promise<void> {
	const folder = path.join(content, 'events');
	await mkdir(folder, { recursive: true });
	const event = (file: string, value: object) => writeFile(path.join(folder, `${file}.yaml`), stringify(value));
	const words = Object.fromEntries(
		Object.entries(titles).map(([code, title]) => [code, { title, where: code === 'sv' ? 'Biblioteket, sal 2' : `${title} (sal 2)` }]),
	);
	await event('korsang', {
		kind: 'music',
		start: '2027-02-11T18:00',
		end: '2027-02-11T20:30',
		ticketLink: 'https://example.org/biljetter/korsang?dag=2027-02-11',
		words,
	});
	await event('lager', { kind: 'children', start: '2027-03-27', end: '2027-03-29', words: { sv: { title: 'Läger', where: 'Klackberg' } } });
	await event('lang', {
		kind: 'culture',
		start: '2027-02-12T19:00',
		words: {
			sv: { title: `Långt ${'ord '.repeat(18)}`.trim(), where: 'å'.repeat(80), text: 'ä'.repeat(600) },
			ar: { title: 'م'.repeat(80), where: 'ن'.repeat(80), text: 'ل'.repeat(600) },
		},
	});
}

const now = ['--now', '2027-02-10T12:00:00+01:00'];

test('in nine languages the code on the page holds this very event, and ical.js reads it back', { tag: once }, async ({
	page,
	start,
	open,
}) => {
	await hurry(page);
	const kiosk = await start(now, withEvents);
	await open('#/event/korsang-2027-02-11', kiosk);
	for (const [index, [language, title]] of Object.entries(titles).entries()) {
		await page.locator('.bar button').nth(2).tap();
		await page.getByRole('button', { name: new RegExp(`^${names[index]}`) }).tap();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.locator('.page-event')).toBeVisible();
		const [event, tickets] = [page.locator('.qr-code').first(), page.locator('.qr-code').last()];
		const vevent = new ICAL.Event(new ICAL.Component(ICAL.parse(await read(event)) as unknown[]));
		expect({
			summary: vevent.summary,
			location: vevent.location,
			start: vevent.startDate.toString(),
			end: vevent.endDate.toString(),
			recurring: vevent.isRecurring(),
		}).toEqual({
			summary: title,
			location: 'Biblioteket, sal 2',
			start: '2027-02-11T17:00:00Z',
			end: '2027-02-11T19:30:00Z',
			recurring: false,
		});
		expect(await read(tickets)).toBe('https://example.org/biljetter/korsang?dag=2027-02-11');
	}
});

test('days are days in the code too; what is too long is cut and stays readable', { tag: once }, async ({ page, start, open }) => {
	await hurry(page);
	const kiosk = await start(now, withEvents);
	await open('#/event/lager-2027-03-27', kiosk);
	expect(await read(page.locator('.qr-code'))).toMatch(/DTSTART;VALUE=DATE:20270327\r\nDTEND;VALUE=DATE:20270330\r\nSUMMARY:Läger\r\n/);
	for (const language of ['sv', 'ar']) {
		await open('#/event/lang-2027-02-12', kiosk);
		if (language === 'ar') {
			await bar(page, 'Språk').tap();
			await page.getByRole('button', { name: 'العربية' }).tap();
			await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
		}
		const code = page.locator('.qr-code');
		const text = await read(code);
		const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]));
		const whole = language === 'sv' ? `Långt ${'ord '.repeat(18)}`.trim() : 'م'.repeat(80);
		expect(whole.startsWith(event.summary.replace('…', ''))).toBe(true);
		expect(event.startDate.toString()).toBe('2027-02-12T18:00:00Z');
		// Version 12 has 65 modules, and eight of white around them.
		const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2]) - 8;
		expect(modules).toBeLessThanOrEqual(17 + 4 * 12);
		expect(new TextEncoder().encode(text).length).toBeGreaterThan(230);
	}
});

test('a code is black on white with whole modules of 1.2 mm or more, in every theme', async ({ page, start, open }) => {
	await hurry(page);
	const kiosk = await start(now, withEvents);
	await open('#/access', kiosk);
	for (const contrast of [false, true]) {
		if (contrast) {
			await bar(page, 'Tillgänglighet').tap();
			await page.getByRole('switch', { name: /Hög kontrast/ }).tap();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
		}
		await page.evaluate(() => {
			location.hash = '#/event/korsang-2027-02-11';
		});
		const code = page.locator('.qr-code').first();
		await expect(code).toBeVisible();
		await code.scrollIntoViewIfNeeded();
		const { module, millimetre, ratio } = await code.evaluate((element) => ({
			module: element.getBoundingClientRect().width / Number(element.getAttribute('viewBox')?.split(' ')[2]),
			millimetre: Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')),
			ratio: devicePixelRatio,
		}));
		expect(module / millimetre).toBeGreaterThanOrEqual(1.2);
		expect((module * ratio) % 1).toBeCloseTo(0, 5);
		const colours = await code.evaluate((element) => [...element.children].map((part) => getComputedStyle(part).fill));
		expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
		await read(code);
	}
});
