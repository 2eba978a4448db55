import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventKinds, eventStatuses } from '../../bridge/model.ts';
import { dayText, localTime } from '../../core/events/zone.ts';
import { describeFault } from '../../core/library/fault.ts';
import { readEdition } from '../../core/library/read.ts';
import { programmeOf } from '../library/programme-of.ts';
import { forbiddenClaims } from './claims.ts';

const { edition, faults } = await readEdition('content', { eventsFolder: 'tests/fixtures/demo/events' });

function demo() {
	if (!edition) throw new Error(faults.map(describeFault).join('\n'));
	return edition;
}

test('the demonstration has no faults', () => {
	expect(faults.map(describeFault)).toEqual([]);
	expect(demo().events.length).toBeGreaterThanOrEqual(24);
});

test('shows every kind and every status', () => {
	expect(new Set(demo().events.map(({ kind }) => kind))).toEqual(new Set(eventKinds));
	expect(new Set(demo().events.map(({ status }) => status))).toEqual(new Set(eventStatuses));
});

test('shows every way in which an event can lie in time', () => {
	const ways = demo().events.map(({ start, length, rules: [rule = ''] }) => {
		const timed = start.includes('T');
		const last = localTime(start) + (length?.seconds ?? 0) * 1000;
		return { timed, end: length, rule, overDays: timed ? dayText(last) > start.slice(0, 10) : (length?.days ?? 1) > 1 };
	});
	expect({
		singleDay: ways.some(({ timed, overDays }) => !timed && !overDays),
		severalDays: ways.some(({ timed, overDays }) => !timed && overDays),
		timeOnly: ways.some(({ timed, end }) => timed && end === undefined),
		timeRange: ways.some(({ timed, end, overDays }) => timed && end !== undefined && !overDays),
		overMidnight: ways.some(({ timed, overDays }) => timed && overDays),
		weekly: ways.some(({ rule }) => rule.includes('FREQ=WEEKLY')),
		monthly: ways.some(({ rule }) => rule.includes('FREQ=MONTHLY')),
		yearly: ways.some(({ rule }) => rule.includes('FREQ=YEARLY')),
	}).toEqual({
		singleDay: true,
		severalDays: true,
		timeOnly: true,
		timeRange: true,
		overMidnight: true,
		weekly: true,
		monthly: true,
		yearly: true,
	});
});

test('some events are in Swedish only, most in English too, and every field is used', () => {
	const english = demo().events.filter(({ words }) => words.en).length;
	expect(english).toBeGreaterThan(demo().events.length / 2);
	expect(english).toBeLessThan(demo().events.length);
	const used = new Set(demo().events.flatMap(({ words }) => Object.values(words).flatMap((fields) => Object.keys(fields))));
	expect([...used].sort()).toEqual(['access', 'duration', 'how', 'organiser', 'price', 'text', 'tickets', 'title', 'where']);
});

test('never goes stale: every event has a rule that does not end', () => {
	for (const {
		id,
		rules: [rule],
	} of demo().events) {
		expect({ id, rule }).toEqual({ id, rule: expect.stringMatching(/^FREQ=(?:WEEKLY|MONTHLY|YEARLY)(?!.*(?:COUNT|UNTIL))/) });
	}
});

describe('is plainly invented', () => {
	const inWords = () =>
		demo().events.flatMap(({ id, words }) => Object.entries(words).map(([language, fields]) => ({ id, language, ...fields })));

	test('by its titles, organisers and texts', () => {
		for (const { id, title, organiser, text } of inWords()) {
			expect({ id, title, organiser, text }).toEqual({
				id,
				title: expect.stringMatching(/^Demo: \S/),
				organiser: expect.stringMatching(/^Exempel/),
				text: expect.stringMatching(/^(?:Påhittat evenemang för demonstration\.|Invented event for demonstration\.) /),
			});
		}
	});

	test('and claims nothing that the facts forbid', () => {
		for (const words of inWords()) {
			const said = Object.values(words).flatMap((text) =>
				forbiddenClaims.filter(({ pattern }) => pattern.test(text)).map(({ why }) => `${words.id}: ${text} (${why})`),
			);
			expect(said).toEqual([]);
		}
	});

	test('and says so in its README, in three lines', () => {
		const lines = readFileSync('tests/fixtures/demo/README.md', 'utf8').trimEnd().split('\n');
		expect(lines).toHaveLength(3);
		expect(lines[0]).toContain('invented');
	});
});

describe('has enough on, any year', () => {
	const firsts = [2026, 2027, 2031].flatMap((year) =>
		Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`),
	);

	test.each(firsts)('on %s: in that month, of several kinds, and each with an id of its own', (day) => {
		const { today, groups } = programmeOf(demo(), Date.parse(`${day}T11:00:00Z`));
		expect(today).toBe(day);
		const soon = groups.filter(({ period }) => period !== 'later').flatMap(({ occurrences }) => occurrences);
		expect(soon.length).toBeGreaterThanOrEqual(5);
		expect(new Set(soon.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
		const ids = groups.flatMap(({ occurrences }) => occurrences.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('over a year every event of the set comes, and the preliminary days of the real ones', () => {
		const { groups } = programmeOf(demo(), Date.parse('2026-01-01T11:00:00Z'));
		const all = groups.flatMap(({ occurrences }) => occurrences);
		const ids = new Set(all.map(({ id, recurring }) => recurring ?? id.replace(/-\d{4}-\d{2}-\d{2}$/, '')));
		expect([...ids].sort()).toEqual([...demo().events.map(({ id }) => id), 'engelbrektsloppet', 'kulturarvsdagen'].sort());
	});
});
