import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';

// Every calendar of the corpus was written for one trap, and what is expected of it by hand from RFC 5545, not by a program.

const folder = 'tests/fixtures/calendars';

const Expected = z.strictObject({
	trap: z.string(),
	window: z.strictObject({ first: z.string(), last: z.string() }),
	occurrences: z.array(
		z.strictObject({
			title: z.string(),
			start: z.string(),
			end: z.string(),
			status: z._default(z.string(), 'confirmed'),
			movedFrom: z.optional(z.string()),
		}),
	),
	/** How many things staff are told of. */
	problems: z._default(z.int(), 0),
	words: z.optional(z.strictObject({ where: z.optional(z.string()), text: z.optional(z.string()), web: z.optional(z.string()) })),
	kind: z.optional(z.string()),
	position: z.optional(z.tuple([z.number(), z.number()])),
});

const names = readdirSync(folder)
	.filter((name) => name.endsWith('.ics'))
	.map((name) => name.slice(0, -'.ics'.length));

test('the corpus is whole: every calendar has its expectation, and there are many', () => {
	const expectations = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	expect(expectations.sort()).toEqual(names.map((name) => `${name}.yaml`).sort());
	expect(names.length).toBeGreaterThanOrEqual(60);
});

describe.each([
	['UTC', 0],
	['Pacific/Auckland', -780],
	['America/Los_Angeles', 480],
])('on a machine in %s', (zone, offset) => {
	let read: typeof import('../../core/events/calendar/read-calendar.ts')['readCalendar'];
	let expand: typeof import('../../core/events/occurrences.ts')['expandDated'];
	let occurrenceOf: typeof import('../../core/events/occurrences.ts')['occurrenceOf'];
	beforeAll(async () => {
		process.env.TZ = zone;
		expect(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()).toBe(offset);
		// Nothing that was worked out in another zone is known any more.
		vi.resetModules();
		({ readCalendar: read } = await import('../../core/events/calendar/read-calendar.ts'));
		({ expandDated: expand, occurrenceOf } = await import('../../core/events/occurrences.ts'));
	});

	test.each(names)('%s', async (name) => {
		const expected = Expected.parse(parse(readFileSync(path.join(folder, `${name}.yaml`), 'utf8')));
		const { events, faults, advice } = await read(readFileSync(path.join(folder, `${name}.ics`)), `events/${name}.ics`, 'sv');
		const placed = events.flatMap((event) => expand(event, expected.window));
		const found = placed
			.map((one) => {
				const { begins } = one;
				const { start, end, status, movedFrom, words } = occurrenceOf(one);
				const title = Object.values(words)[0]?.title;
				return { begins, shown: { title, start, end, status, ...(movedFrom === undefined ? {} : { movedFrom }) } };
			})
			.sort((a, b) => a.begins - b.begins || String(a.shown.title).localeCompare(String(b.shown.title), 'sv'))
			.map(({ shown }) => shown);
		expect(found).toEqual(expected.occurrences);
		expect([...faults, ...advice].map(({ problem }) => problem)).toHaveLength(expected.problems);
		const [first] = placed.toSorted((a, b) => a.begins - b.begins).map((one) => occurrenceOf(one));
		if (expected.words) expect({ ...Object.values(first?.words ?? {})[0], web: first?.web }).toMatchObject(expected.words);
		if (expected.position) expect([first?.position?.latitude, first?.position?.longitude]).toEqual(expected.position);
		if (expected.kind) expect(first?.kind).toBe(expected.kind);
	});
});
