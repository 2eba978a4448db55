import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { EventFile } from '../../bridge/model.ts';
import { programmeOf } from '../../tests/library/programme-of.ts';
import type { Edition } from '../library/edition.ts';
import { datedEventOf } from '../library/own-event.ts';
import { readEdition } from '../library/read.ts';

const { edition: shipped } = await readEdition('content');
if (!shipped) throw new Error('The shipped content has faults; tests/content says which.');

type When = Pick<EventFile, 'start' | 'end' | 'rule'>;

function editionOf(events: Record<string, When>, recurring: Edition['content']['recurring'] = []): Edition {
	const words = { sv: { title: 'Prov', where: 'Torget' } };
	return {
		content: { ...(shipped as Edition).content, recurring },
		words: {},
		events: Object.entries(events).map(([id, when]) =>
			datedEventOf({ id, kind: 'other', status: 'confirmed', words: { sv: { ...words.sv, title: id } }, ...when }, `events/${id}.yaml`),
		),
		eventsRevision: '1',
		updated: {},
	};
}

/** The groups with the days and ids in them, as of a local time in Stockholm with its offset. */
function groups(edition: Edition, now: string): Record<string, string[]> {
	const programme = programmeOf(edition, Date.parse(now));
	return Object.fromEntries(programme.groups.map(({ period, occurrences }) => [period, occurrences.map(({ id }) => id)]));
}

describe('K33: what is over', () => {
	const one = (when: When) => editionOf({ prov: when });
	const isOn = (edition: Edition, now: string) => Object.keys(groups(edition, now)).length > 0;

	test('a timed event at its end, to the minute', () => {
		const evening = one({ start: '2026-07-04T18:00', end: '2026-07-04T20:00' });
		expect(groups(evening, '2026-07-04T17:59+02:00')).toEqual({ today: ['prov-2026-07-04'] });
		expect(isOn(evening, '2026-07-04T19:59:59+02:00')).toBe(true);
		expect(isOn(evening, '2026-07-04T20:00+02:00')).toBe(false);
	});

	test('an event without an end lasts its day', () => {
		const concert = one({ start: '2026-07-04T18:00' });
		expect(isOn(concert, '2026-07-04T23:59:59+02:00')).toBe(true);
		expect(isOn(concert, '2026-07-05T00:00+02:00')).toBe(false);
	});

	test('an all-day event with its last day', () => {
		const market = one({ start: '2026-07-03', end: '2026-07-05' });
		expect(groups(market, '2026-07-05T23:59+02:00')).toEqual({ today: ['prov-2026-07-03'] });
		expect(isOn(market, '2026-07-06T00:00+02:00')).toBe(false);
	});

	test('an event over midnight is on today while it lasts', () => {
		const night = one({ start: '2026-12-31T22:00', end: '2027-01-01T02:00' });
		expect(groups(night, '2027-01-01T01:59+01:00')).toEqual({ today: ['prov-2026-12-31'] });
		expect(isOn(night, '2027-01-01T02:00+01:00')).toBe(false);
	});

	test('the change of the clock neither prolongs nor shortens what the poster says', () => {
		const spring = one({ start: '2026-03-28T22:00', end: '2026-03-29T04:00' });
		expect([isOn(spring, '2026-03-29T03:59+02:00'), isOn(spring, '2026-03-29T04:00+02:00')]).toEqual([true, false]);
		const autumn = one({ start: '2026-10-24T22:00', end: '2026-10-25T04:00' });
		expect([isOn(autumn, '2026-10-25T03:59+01:00'), isOn(autumn, '2026-10-25T04:00+01:00')]).toEqual([true, false]);
		const twice = one({ start: '2026-10-25T01:00', end: '2026-10-25T02:30' });
		expect([isOn(twice, '2026-10-25T02:29+02:00'), isOn(twice, '2026-10-25T02:30+02:00'), isOn(twice, '2026-10-25T02:29+01:00')]).toEqual([
			true,
			false,
			false,
		]);
	});

	test('at no hour of a year is anything over on the programme', () => {
		const events = {
			kvallar: { start: '2025-12-01T18:00', end: '2025-12-01T20:00', rule: 'FREQ=DAILY;INTERVAL=3' },
			natt: { start: '2025-12-05T22:00', end: '2025-12-06T02:00', rule: 'FREQ=WEEKLY' },
			helg: { start: '2025-12-06', end: '2025-12-07', rule: 'FREQ=WEEKLY;INTERVAL=2' },
		};
		const edition = editionOf(events, (shipped as Edition).content.recurring);
		for (let hour = 0; hour < 24 * 365; hour += 97) {
			const now = Date.parse('2026-01-01T00:30+01:00') + hour * 3_600_000;
			const programme = programmeOf(edition, now);
			for (const { allDay, end } of programme.groups.flatMap(({ occurrences }) => occurrences)) {
				if (allDay) expect(end >= programme.today).toBe(true);
				else expect(Date.parse(end)).toBeGreaterThan(now);
			}
		}
	});
});

describe('the groups', () => {
	const days = (...list: string[]) => editionOf(Object.fromEntries(list.map((day) => [`d${day.slice(5)}`, { start: day }])));

	test('in the middle of a week and of a month', () => {
		// Wednesday
		const edition = days('2026-07-07', '2026-07-08', '2026-07-09', '2026-07-12', '2026-07-13', '2026-07-31', '2026-08-01');
		expect(groups(edition, '2026-07-08T12:00+02:00')).toEqual({
			today: ['d07-08-2026-07-08'],
			thisWeek: ['d07-09-2026-07-09'],
			weekend: ['d07-12-2026-07-12'],
			thisMonth: ['d07-13-2026-07-13', 'd07-31-2026-07-31'],
			later: ['d08-01-2026-08-01'],
		});
	});

	test('on a Sunday the week has only today left', () => {
		expect(groups(days('2026-07-12', '2026-07-13'), '2026-07-12T00:00+02:00')).toEqual({
			today: ['d07-12-2026-07-12'],
			thisMonth: ['d07-13-2026-07-13'],
		});
	});

	test('on a Monday the week reaches to Sunday', () => {
		expect(groups(days('2026-07-13', '2026-07-19', '2026-07-20'), '2026-07-13T00:00+02:00')).toEqual({
			today: ['d07-13-2026-07-13'],
			weekend: ['d07-19-2026-07-19'],
			thisMonth: ['d07-20-2026-07-20'],
		});
	});

	test('a week that runs over the end of a month is still this week', () => {
		// Thursday 30 April
		expect(groups(days('2026-05-01', '2026-05-03', '2026-05-04'), '2026-04-30T09:00+02:00')).toEqual({
			thisWeek: ['d05-01-2026-05-01'],
			weekend: ['d05-03-2026-05-03'],
			later: ['d05-04-2026-05-04'],
		});
	});

	test('over the end of a year', () => {
		// Thursday 31 December
		expect(groups(days('2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'), '2026-12-31T23:59:59+01:00')).toEqual({
			today: ['d12-31-2026-12-31'],
			thisWeek: ['d01-01-2027-01-01'],
			weekend: ['d01-03-2027-01-03'],
			later: ['d01-04-2027-01-04'],
		});
		expect(groups(days('2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'), '2027-01-01T00:00+01:00')).toEqual({
			today: ['d01-01-2027-01-01'],
			weekend: ['d01-03-2027-01-03'],
			thisMonth: ['d01-04-2027-01-04'],
		});
	});

	test('the same month of the next year is later', () => {
		expect(groups(days('2027-07-08'), '2026-07-20T12:00+02:00')).toEqual({ later: ['d07-08-2027-07-08'] });
	});

	test('what began before today and goes on is on today', () => {
		expect(groups(editionOf({ utstallning: { start: '2026-06-01', end: '2026-08-31' } }), '2026-07-08T12:00+02:00')).toEqual({
			today: ['utstallning-2026-06-01'],
		});
	});

	test('today is Stockholm’s, half an hour before and after midnight there', () => {
		expect(programmeOf(days(), Date.parse('2026-07-07T21:59:59Z')).today).toBe('2026-07-07');
		expect(programmeOf(days(), Date.parse('2026-07-07T22:00:00Z')).today).toBe('2026-07-08');
		expect(programmeOf(days(), Date.parse('2026-01-07T22:59:59Z')).today).toBe('2026-01-07');
		expect(programmeOf(days(), Date.parse('2026-01-07T23:00:00Z')).today).toBe('2026-01-08');
	});

	test('inside a group: by day, whole days first, then by time', () => {
		const edition = editionOf({
			sent: { start: '2026-07-10T19:00' },
			tidigt: { start: '2026-07-10T09:00' },
			hela: { start: '2026-07-10' },
			// Its moment in UTC is of the day before.
			natt: { start: '2026-07-10T00:30' },
			fore: { start: '2026-07-09T23:00' },
			samtidigt: { start: '2026-07-10T09:00' },
		});
		expect(groups(edition, '2026-07-08T12:00+02:00')).toEqual({
			thisWeek: ['fore-2026-07-09', 'hela-2026-07-10', 'natt-2026-07-10', 'samtidigt-2026-07-10', 'tidigt-2026-07-10', 'sent-2026-07-10'],
		});
	});

	test('what comes once a year is always there', () => {
		const recurring = (shipped as Edition).content.recurring;
		for (let month = 1; month <= 12; month++) {
			const { groups: found } = programmeOf(editionOf({}, recurring), Date.UTC(2026, month - 1, 15, 12));
			const ids = new Set(found.flatMap(({ occurrences }) => occurrences.map((occurrence) => occurrence.recurring)));
			expect(ids).toEqual(new Set(['engelbrektsloppet', 'kulturarvsdagen']));
		}
	});
});

describe('a weekly rule', () => {
	test('with COUNT ends after so many times', () => {
		const edition = editionOf({ kurs: { start: '2026-09-07T18:00', end: '2026-09-07T20:00', rule: 'FREQ=WEEKLY;COUNT=3' } });
		expect(groups(edition, '2026-09-07T21:00+02:00')).toEqual({ thisMonth: ['kurs-2026-09-14', 'kurs-2026-09-21'] });
		expect(groups(edition, '2026-09-21T20:00+02:00')).toEqual({});
	});

	test('with UNTIL ends with that day', () => {
		const edition = editionOf({ kurs: { start: '2026-09-07T18:00', end: '2026-09-07T20:00', rule: 'FREQ=WEEKLY;UNTIL=20260921' } });
		expect(groups(edition, '2026-09-21T19:00+02:00')).toEqual({ today: ['kurs-2026-09-21'] });
	});
});

describe('whatever the machine’s zone', () => {
	const nows = [
		'2026-01-31T23:30+01:00',
		'2026-03-29T01:59+01:00',
		'2026-03-29T03:00+02:00',
		'2026-07-05T23:59+02:00',
		'2026-10-25T02:30+02:00',
		'2026-10-25T02:30+01:00',
		'2026-12-31T23:59+01:00',
	];
	const edition = editionOf(
		{
			varje: { start: '2015-01-01T18:00', end: '2015-01-01T20:00', rule: 'FREQ=DAILY;INTERVAL=9' },
			natt: { start: '2026-03-28T22:00', end: '2026-03-29T04:00' },
			kurs: { start: '2026-01-05T18:00', end: '2026-01-05T19:30', rule: 'FREQ=WEEKLY;UNTIL=20261214T170000Z' },
			helg: { start: '2026-12-31', end: '2027-01-03' },
			skott: { start: '2024-02-29', rule: 'FREQ=YEARLY' },
		},
		(shipped as Edition).content.recurring,
	);
	const program = `
		import { programmeOf } from './tests/library/programme-of.ts';
		import { text } from 'node:stream/consumers';
		const { edition, nows } = JSON.parse(await text(process.stdin));
		const offset = new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset();
		console.log(JSON.stringify({ offset, programmes: nows.map((now) => programmeOf(edition, Date.parse(now))) }));
	`;
	const expected = nows.map((now) => programmeOf(edition, Date.parse(now)));

	test.each([
		['UTC', 0],
		['Pacific/Auckland', -780],
		['America/Los_Angeles', 480],
		['Europe/Stockholm', -60],
	])('%s', (zone, offset) => {
		const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
			input: JSON.stringify({ edition, nows }),
			env: { ...process.env, TZ: zone },
			encoding: 'utf8',
		});
		expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
		const found: unknown = JSON.parse(stdout);
		// The offset shows that the process really was in that zone.
		expect(found).toEqual({ offset, programmes: JSON.parse(JSON.stringify(expected)) });
	});
});
