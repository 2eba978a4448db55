import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentRoute, freshVisit, nextDeadline, nextVisit, type Visit, type VisitEvent } from './visit.ts';

const times = { warnAfter: 90_000, countdown: 30_000 };
const run = (visit: Visit, ...events: VisitEvent[]) => events.reduce((state, event) => nextVisit(state, event, times, 'sv'), visit);
const begun = run(freshVisit('sv'), { type: 'begin', at: 1000 });

test('only begin leaves attract', () => {
	const rest = freshVisit('sv');
	const others: VisitEvent[] = [
		{ type: 'use', at: 5 },
		{ type: 'wait', at: 1e9 },
		{ type: 'startOver' },
		{ type: 'cleared' },
		{ type: 'go', to: { page: 'about' } },
		{ type: 'back' },
		{ type: 'home' },
		{ type: 'keep', scroll: 300 },
		{ type: 'speak', language: 'en' },
		{ type: 'adjust', comfort: { textSize: 2 } },
	];
	for (const event of others) expect(run(rest, event)).toEqual(rest);
	expect(begun.phase).toBe('active');
	expect(run(rest, { type: 'begin', at: 1, language: 'en', to: { page: 'events' } })).toMatchObject({
		language: 'en',
		trail: [{ page: 'home' }, { page: 'events' }],
	});
});

test('waiting warns at the time, not before, and resets at the end of the countdown', () => {
	expect(nextDeadline(begun, times)).toBe(91_000);
	expect(run(begun, { type: 'wait', at: 90_999 }).phase).toBe('active');
	const warned = run(begun, { type: 'wait', at: 91_000 });
	expect(warned.phase).toBe('warning');
	expect(nextDeadline(warned, times)).toBe(121_000);
	expect(run(warned, { type: 'wait', at: 120_999 }).phase).toBe('warning');
	expect(run(warned, { type: 'wait', at: 121_000 }).phase).toBe('reset');
	// A machine that slept through both wakes up to a reset, not to a stale warning.
	expect(run(begun, { type: 'wait', at: 500_000 }).phase).toBe('reset');
});

test('use extends, in the warning too, and keeps everything else', () => {
	const there = run(begun, { type: 'go', to: { page: 'heritage', item: 'lapphyttan' } }, { type: 'speak', language: 'en' });
	const extended = run(there, { type: 'wait', at: 95_000 }, { type: 'use', at: 96_000 });
	expect(extended).toEqual({ ...there, lastUse: 96_000 });
	expect(nextDeadline(extended, times)).toBe(186_000);
});

test('in the warning the page underneath cannot be changed', () => {
	const warned = run(begun, { type: 'wait', at: 91_000 });
	for (const event of [{ type: 'go', to: { page: 'about' } }, { type: 'home' }, { type: 'speak', language: 'en' }] satisfies VisitEvent[]) {
		expect(run(warned, event)).toEqual(warned);
	}
	expect(run(warned, { type: 'startOver' }).phase).toBe('reset');
});

test('a list keeps its place for who comes back to it, and for nobody else', () => {
	const read = run(
		begun,
		{ type: 'go', to: { page: 'events' } },
		{ type: 'keep', scroll: 640 },
		{ type: 'go', to: { page: 'event', item: 'a' } },
	);
	expect(currentRoute(read).scroll).toBeUndefined();
	const turned = run(read, { type: 'keep', scroll: 20 }, { type: 'turn', to: { page: 'event', item: 'b' } });
	expect(currentRoute(turned).scroll).toBeUndefined();
	expect(currentRoute(run(turned, { type: 'back' }))).toEqual({ page: 'events', scroll: 640 });
	expect(run(read, { type: 'home' }, { type: 'go', to: { page: 'events' } }).trail.at(-1)).toEqual({ page: 'events' });
	expect(run(read, { type: 'back' }, { type: 'startOver' }, { type: 'cleared' })).toEqual(freshVisit('sv', 1));
});

test('going, turning and coming back', () => {
	const down = run(
		begun,
		{ type: 'go', to: { page: 'heritage' } },
		{ type: 'turn', to: { page: 'heritage', item: 'a' } },
		{ type: 'turn', to: { page: 'heritage', item: 'b' } },
		{ type: 'go', to: { page: 'language' } },
	);
	expect(currentRoute(down)).toEqual({ page: 'language' });
	const back = run(down, { type: 'back' });
	expect(currentRoute(back)).toEqual({ page: 'heritage', item: 'b' });
	expect(currentRoute(run(back, { type: 'back' }))).toEqual({ page: 'home' });
	expect(run(back, { type: 'back' }, { type: 'back' }, { type: 'back' }).trail).toEqual([{ page: 'home' }]);
	expect(run(down, { type: 'home' }).trail).toEqual([{ page: 'home' }]);
	// The same place again is no step.
	expect(run(back, { type: 'go', to: { page: 'heritage', item: 'b' } })).toEqual(back);
});

const route = fc.constantFrom({ page: 'about' } as const, { page: 'events' } as const, { page: 'heritage', item: 'x' } as const);
const anyEvent: fc.Arbitrary<VisitEvent> = fc.oneof(
	fc.record({ type: fc.constant('use' as const), at: fc.nat(1e6) }),
	fc.record({ type: fc.constant('begin' as const), at: fc.nat(1e6) }),
	fc.record({ type: fc.constant('wait' as const), at: fc.nat(1e6) }),
	fc.record({ type: fc.constantFrom('startOver' as const, 'cleared' as const, 'back' as const, 'home' as const) }),
	fc.record({ type: fc.constantFrom('go' as const, 'turn' as const), to: route }),
	fc.record({ type: fc.constant('speak' as const), language: fc.constantFrom('en', 'ar') }),
	fc.record({
		type: fc.constant('adjust' as const),
		comfort: fc.record({ textSize: fc.constantFrom(1 as const, 2 as const), calm: fc.boolean() }),
	}),
);

test('whatever a visitor did, reset leaves the fresh state and nothing else', () => {
	fc.assert(
		fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
			const anywhere = run(freshVisit('sv'), ...events);
			const rest = run(anywhere, { type: 'begin', at: 0 }, { type: 'startOver' }, { type: 'cleared' });
			expect(rest).toEqual(freshVisit('sv', rest.number));
			expect(anywhere.trail[0]).toEqual({ page: 'home' });
			if (anywhere.phase === 'attract') expect(anywhere).toEqual(freshVisit('sv', anywhere.number));
		}),
	);
});
