import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventPayload } from '../bridge/bridge.ts';
import { connect } from '../bridge/client.ts';
import { memoryTransport } from '../bridge/memory.ts';
import { type ContentCopy, copyContent } from '../tests/library/content-copy.ts';
import { type Kiosk, type KioskOptions, openKiosk } from './kiosk.ts';

let content: ContentCopy;
let kiosk: Kiosk | undefined;
beforeEach(async () => {
	content = await copyContent();
});
afterEach(async () => {
	await kiosk?.close();
	kiosk = undefined;
	vi.useRealTimers();
	content.dispose();
});

async function open(options: Partial<KioskOptions> = {}) {
	kiosk = await openKiosk({ ...content, presentation: 'kiosk', onReport: () => undefined, ...options });
	return connect(memoryTransport(kiosk.host));
}

/** The whole programme. */
const all = { selection: {}, rows: 50 };
const evening = (start: string, end: string) =>
	`kind: music\nstart: ${start}\nend: ${end}\nwords:\n  sv:\n    title: Provkväll\n    where: Torget\n`;

describe('answers', () => {
	test('circumstances: as it was started', async () => {
		const bridge = await open();
		expect(await bridge.call('circumstances', null)).toEqual({
			clockOffset: 0,
			pretendedClock: false,
			demonstration: false,
			presentation: 'kiosk',
		});
		await kiosk?.close();

		content.write('media/demo/kvall.yaml', evening('2026-07-04T18:00', '2026-07-04T20:00'));
		const pretending = await open({
			now: '2026-07-04T12:00:00Z',
			presentation: 'window',
			eventsFolder: `${content.contentFolder}/media/demo`,
		});
		const { clockOffset, ...rest } = await pretending.call('circumstances', null);
		expect(rest).toEqual({ pretendedClock: true, demonstration: true, presentation: 'window' });
		expect(new Date(Date.now() + clockOffset).toISOString().slice(0, 10)).toBe('2026-07-04');
	});

	test('content and words: of the same revision', async () => {
		const bridge = await open();
		const { revision, kiosk: settings, timeline } = await bridge.call('content', null);
		expect(settings.languages.map(({ code }) => code)).toEqual(['sv', 'sv-x-lattlast', 'en', 'fi', 'de', 'ar', 'fa', 'so', 'uk']);
		expect(timeline.length).toBeGreaterThan(3);
		for (const { code } of settings.languages) {
			const answer = await bridge.call('words', code);
			expect(answer.revision).toBe(revision);
			expect(Object.keys(answer.words).sort()).toEqual(['heritage', 'recurring', 'ui', 'vision']);
		}
	});

	test('words of a language that is not there: refused', async () => {
		const bridge = await open();
		await expect(bridge.call('words', 'et')).rejects.toMatchObject({ code: 'failed', message: 'There are no words in "et"' });
		await expect(bridge.call('words', '../sv')).rejects.toMatchObject({ code: 'bad-argument' });
		for (const name of ['constructor', 'toString']) {
			await expect(kiosk?.host.answer('words', name)).resolves.toMatchObject({ ok: false });
		}
	});

	test('programme: what is on at the pretended time', async () => {
		content.write('events/kvall.yaml', evening('2026-07-04T18:00', '2026-07-04T20:00'));
		const bridge = await open({ now: '2026-07-04T12:00:00Z' });
		const { today, groups } = await bridge.call('programme', all);
		expect(today).toBe('2026-07-04');
		expect(groups[0]).toMatchObject({
			period: 'today',
			rows: [{ occurrence: { id: 'kvall-2026-07-04', start: '2026-07-04T16:00:00Z', end: '2026-07-04T18:00:00Z' } }],
		});
	});

	test('report: handed on, an error into the journal too', async () => {
		const reports: unknown[] = [];
		const bridge = await open({ onReport: (report) => reports.push(report) });
		expect(await bridge.call('report', { type: 'ready' })).toBeNull();
		await bridge.call('report', { type: 'error', message: 'A picture is missing' });
		expect(reports).toEqual([{ type: 'ready' }, { type: 'error', message: 'A picture is missing' }]);
		expect(content.lines).toEqual(['The page reports: A picture is missing']);
	});

	test('with faults in the content: the good one, all the same', async () => {
		content.replace('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: 5');
		const bridge = await open();
		expect((await bridge.call('content', null)).kiosk.idle.warnAfter).toBe(90);
		expect(content.lines[0]).toContain('Talet i "idle.warnAfter" är för litet');
	});
});

describe('a later start', () => {
	test('begins with the last good content; the folder is read when the first screen stands, and who subscribes then is told', async () => {
		await open();
		await kiosk?.close();
		content.replace('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: 120');
		const bridge = await open();
		expect((await bridge.call('content', null)).kiosk.idle.warnAfter).toBe(90);
		const told = new Promise((resolve) => bridge.subscribe('contentChanged', resolve));
		await bridge.call('report', { type: 'ready' });
		await told;
		const { revision, kiosk: settings } = await bridge.call('content', null);
		expect(settings.idle.warnAfter).toBe(120);
		const late: unknown[] = [];
		bridge.subscribe('contentChanged', (change) => late.push(change));
		expect(late).toEqual([{ revision }]);
	});

	test('reads the folder without a screen too, after a while', async () => {
		await open();
		await kiosk?.close();
		content.replace('kiosk.yaml', /warnAfter: \d+/, 'warnAfter: 5');
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		await open();
		expect(content.lines).toEqual([]);
		vi.advanceTimersByTime(5000);
		vi.useRealTimers();
		expect(await content.lineWith('Fel i innehållet')).toContain('idle.warnAfter');
	});
});

describe('as time goes', () => {
	/** Opens with real files, then holds the clock: what waits for the minute is set on the held one. */
	async function openAt(now: string) {
		vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
		const bridge = await open();
		const published: EventPayload<'programmeChanged'>[] = [];
		bridge.subscribe('programmeChanged', (programme) => published.push(programme));
		return { bridge, published };
	}
	const ids = ({ groups }: EventPayload<'programmeChanged'>) =>
		groups.flatMap(({ rows }) => rows.map(({ occurrence }) => occurrence.id)).filter((id) => id.startsWith('prov'));

	test('the programme is published when an event ends, once', async () => {
		content.write('events/prov.yaml', evening('2026-07-04T18:00', '2026-07-04T20:00'));
		content.write('events/provnatt.yaml', evening('2026-07-04T21:00', '2026-07-04T23:00'));
		const { bridge, published } = await openAt('2026-07-04T17:57:30Z');
		expect(ids(await bridge.call('programme', all))).toEqual(['prov-2026-07-04', 'provnatt-2026-07-04']);
		vi.advanceTimersByTime(2 * 60_000 + 29_999);
		expect(published).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(published.map(ids)).toEqual([['provnatt-2026-07-04']]);
		vi.advanceTimersByTime(2 * 3_600_000);
		expect(published).toHaveLength(1);
		vi.advanceTimersByTime(3_600_000);
		expect(published.map(ids)).toEqual([['provnatt-2026-07-04'], []]);
	});

	test('and at midnight in Stockholm, when today is another day', async () => {
		const { published } = await openAt('2026-07-04T21:58:00Z');
		vi.advanceTimersByTime(119_999);
		expect(published).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(published.map(({ today }) => today)).toEqual(['2026-07-05']);
	});

	test('not after it has been closed', async () => {
		content.write('events/prov.yaml', evening('2026-07-04T18:00', '2026-07-04T20:00'));
		const { published } = await openAt('2026-07-04T17:57:30Z');
		await kiosk?.close();
		vi.advanceTimersByTime(24 * 3_600_000);
		expect(published).toEqual([]);
	});

	test('the pretended clock decides', async () => {
		content.write('events/prov.yaml', evening('2026-12-04T18:00', '2026-12-04T20:00'));
		vi.useFakeTimers({ now: Date.parse('2026-07-04T12:00:40Z'), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
		const bridge = await open({ now: '2026-12-04T18:59:50Z' });
		const published: string[][] = [];
		bridge.subscribe('programmeChanged', (programme) => published.push(ids(programme)));
		vi.advanceTimersByTime(9999);
		expect(published).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(published).toEqual([[]]);
	});
});

describe('when the content changes', () => {
	test('the page is told, and of the programme only if that changed', async () => {
		const bridge = await open({ watch: true });
		const told: string[] = [];
		const { revision } = await bridge.call('content', null);
		const changed = () =>
			new Promise<string>((resolve) => {
				const end = bridge.subscribe('contentChanged', (payload) => {
					told.push('content');
					end();
					resolve(payload.revision);
				});
			});
		bridge.subscribe('programmeChanged', () => told.push('programme'));

		const first = changed();
		content.replace('kiosk.yaml', /^name: .*$/m, 'name: Provkommunen');
		expect(await first).not.toBe(revision);
		expect(told).toEqual(['content']);

		const programme = new Promise<void>((resolve) => {
			bridge.subscribe('programmeChanged', () => resolve());
		});
		const tomorrow = new Date(Date.now() + 26 * 3_600_000).toISOString().slice(0, 10);
		content.write('events/provsnart.yaml', evening(`${tomorrow}T18:00`, `${tomorrow}T20:00`));
		await programme;
		expect(told.filter((name) => name === 'programme')).toHaveLength(1);
	});
});
