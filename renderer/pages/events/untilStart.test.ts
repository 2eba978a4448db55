import { expect, test } from 'vitest';
import type { Occurrence } from '../../../bridge/model.ts';
import { untilStart } from './untilStart.ts';

const evening: Occurrence = {
	id: 'prov-2026-11-23',
	event: 'prov',
	audiences: [],
	kind: 'music',
	status: 'confirmed',
	allDay: false,
	start: '2026-11-23T17:00:00Z',
	end: '2026-11-23T19:00:00Z',
	words: {},
};
const at = (time: string, changes: Partial<Occurrence> = {}) => untilStart({ ...evening, ...changes }, Date.parse(`2026-11-23T${time}Z`));

test('the last hour and a half is counted in minutes, then it is on, and then it is not', () => {
	expect(at('15:29:59')).toBe('later');
	expect(at('15:30:00')).toBe(90);
	expect(at('16:42:00')).toBe(18);
	expect(at('16:59:30')).toBe(1);
	expect(at('17:00:00')).toBe('now');
	expect(at('18:59:59')).toBe('now');
	expect(at('19:00:00')).toBe('later');
});

test('nothing is counted down to that is not settled, has no time, or no end to be before', () => {
	expect(at('16:42:00', { status: 'tentative' })).toBe('later');
	expect(at('16:42:00', { status: 'cancelled' })).toBe('later');
	expect(at('12:00:00', { allDay: true, start: '2026-11-23', end: '2026-11-25' })).toBe('later');
	expect(at('17:30:00', { end: evening.start })).toBe('later');
});
