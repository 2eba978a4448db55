import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClock } from './clock.ts';

const start = Date.parse('2026-03-01T12:00:00Z');

beforeEach(() => {
	vi.useFakeTimers({ now: start });
});
afterEach(() => {
	vi.useRealTimers();
});

test('without a pretended time it is the machine’s', () => {
	const clock = createClock();
	expect(clock).toMatchObject({ offset: 0, pretended: false });
	expect(clock.now()).toBe(start);
	vi.setSystemTime(start + 5000);
	expect(clock.now()).toBe(start + 5000);
});

describe('a pretended time', () => {
	test.each([
		['2026-07-04T12:00:00Z', Date.parse('2026-07-04T12:00:00Z')],
		['2026-07-04T12:00+02:00', Date.parse('2026-07-04T10:00:00Z')],
		['1354-02-24T12:00:00Z', Date.parse('1354-02-24T12:00:00Z')],
	])('%s', (text, moment) => {
		const clock = createClock(text);
		expect(clock.now()).toBe(moment);
		expect(clock.offset).toBe(moment - start);
		expect(clock.pretended).toBe(true);
	});

	test('runs on from there', () => {
		const clock = createClock('2026-12-31T23:59:30Z');
		vi.setSystemTime(start + 60_000);
		expect(new Date(clock.now()).toISOString()).toBe('2027-01-01T00:00:30.000Z');
	});

	test('that is just now is pretended all the same', () => {
		expect(createClock(new Date(start).toISOString())).toMatchObject({ offset: 0, pretended: true });
	});

	test.each(['', 'nu', '2026-13-01T12:00', '2026-07-04T25:00', '2027-02-30', '2026-07-04Z', 'null'])(
		'%j is refused with an example',
		(text) => {
			expect(() => createClock(text)).toThrow(/is not an ISO 8601 date-time such as 2026-07-04T12:00/);
		},
	);

	test.each(['Europe/Stockholm', 'Pacific/Auckland', 'America/Los_Angeles'])(
		'without an offset is Stockholm’s, on a machine in %s',
		(TZ) => {
			const program = `
			import { createClock } from './core/clock.ts';
			const said = ['2026-07-04T12:00', '2027-02-10T12:00:30', '2027-02-10', '2027-03-28T02:30', '2027-02-10T12:00-05:00'];
			console.log(said.map((text) => new Date(createClock(text).now() + 500).toISOString().slice(0, 16)).join());`;
			const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
				env: { ...process.env, TZ },
				encoding: 'utf8',
			});
			expect(stdout.trim().split(',')).toEqual([
				'2026-07-04T10:00',
				'2027-02-10T11:00',
				// A day alone is noon.
				'2027-02-10T11:00',
				// In the hour that spring leaves out: an hour on.
				'2027-03-28T01:30',
				'2027-02-10T17:00',
			]);
		},
	);
});
