/** How cost grows with the content: the core's start, and the first paint of home and of the events page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { growContent } from './grown-content.ts';
import { openProbe } from './kiosk-browser.ts';
import type { Part } from './part.ts';
import { measureProgramme } from './programme.ts';
import { median, rounded, spread } from './result.ts';
import { hasPainted, watchStart } from './watch-start.ts';

const sizes = [1, 3, 10, 30] as const;
/** The rate of the budgets for what a visitor sees. */
const rate = 4;

export const content: Part = {
	name: 'content',
	isThrottled: false,
	async measure({ browser, build, runs, say }) {
		const parent = await mkdtemp(path.join(tmpdir(), 'norbergskiosken-bench-'));
		const grown = await Promise.all(
			sizes.map(async (times) => ({ folder: path.join(parent, `${times}`), ...(await growContent(path.join(parent, `${times}`), times)) })),
		);
		const found = grown.map((size) => ({
			...size,
			data: `${size.folder}-data`,
			first: 0,
			start: [] as number[],
			home: [] as number[],
			list: [] as number[],
		}));
		// The first start of all reads the folder; every later one begins with what was good then.
		for (const size of found) {
			const server = await build.serve(size.folder, size.data);
			size.first = server.startedIn;
			await server.close();
		}
		// In turn, so that what else the machine does meets all of them.
		for (let run = 0; run < runs; run++) {
			for (const size of found) {
				for (const [hash, paints] of [
					['#/home', size.home],
					['#/events', size.list],
				] as const) {
					const server = await build.serve(size.folder, size.data);
					size.start.push(server.startedIn);
					paints.push(await firstPaint(browser, `${server.address}/${hash}`));
					await server.close();
				}
				say(
					`${size.times}×: start ${size.start.at(-1)?.toFixed(0)}, home ${size.home.at(-1)?.toFixed(0)}, events ${size.list.at(-1)?.toFixed(0)} ms`,
				);
			}
		}
		await rm(parent, { recursive: true, force: true });
		const [shipped, , ten] = found;
		const ratio = (name: 'start' | 'home' | 'list') => ({
			value: rounded(median(ten?.[name] ?? []) / median(shipped?.[name] ?? [])),
			note: `${spread(ten?.[name] ?? [])} : ${spread(shipped?.[name] ?? [])}`,
		});
		return {
			figures: { start: ratio('start'), home: ratio('home'), events: ratio('list') },
			tables: [
				{
					title: 'How cost grows with the content',
					columns: [
						'content',
						'stops (the model takes 36 at most)',
						'places',
						'calendar events',
						'core starts, ms',
						'its very first start',
						'home’s FCP at 4×, ms',
						'the events page’s FCP at 4×, ms',
					],
					rows: found.map(({ times, stops, places, events, start, first, home, list }) => [
						`${times}×`,
						stops,
						places,
						events,
						...[start, [first], home, list].map((values) => rounded(median(values), 0)),
					]),
				},
				await calendars(),
			],
		};
	},
};

async function firstPaint(browser: Browser, address: string): Promise<number> {
	const { page, session, close } = await openProbe(browser, rate);
	const { painted, read } = await watchStart(page, session);
	await page.goto(address, { waitUntil: 'commit' });
	await painted;
	await page.waitForFunction(hasPainted, undefined, { timeout: 120_000 });
	const { fcp } = await read();
	await close();
	return fcp;
}

async function calendars() {
	const rows: (string | number)[][] = [];
	for (const [events, rules] of [
		[1000, 50],
		[10_000, 500],
		[30_000, 1500],
	] as const) {
		const { icalReads, reads, icalWindow, window, minute, bytes } = await measureProgramme(events, rules);
		rows.push([
			events,
			rules,
			// Of 30 000 events ical.js is not asked: it takes minutes.
			...[icalReads, reads, icalWindow, window].map((ms) => (Number.isNaN(ms) ? '–' : rounded(ms, 0))),
			rounded(minute, 1),
			rounded(bytes / 1000, 0),
		]);
	}
	return {
		title: 'A calendar of many events, beside ical.js alone',
		columns: [
			'events',
			'rules',
			'ical.js reads, ms',
			'core reads',
			'ical.js expands',
			'core expands',
			'the next minute',
			'KB to the screen',
		],
		rows,
	};
}
