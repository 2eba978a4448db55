import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countdownOf, currentRoute, freshVisit, nextDeadline, nextVisit, type Visit, type VisitEvent } from './visit.ts';

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
		{ type: 'place', of: { page: 'home' }, place: 300 },
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

test('a language chosen twice in one moment leaves the page where it was chosen from', () => {
	const asked = run(begun, { type: 'go', to: { page: 'about' } }, { type: 'go', to: { page: 'language' } });
	const chosen = run(asked, { type: 'speak', language: 'ar' }, { type: 'speak', language: 'fi' });
	expect(chosen).toMatchObject({ language: 'fi', trail: [{ page: 'home' }, { page: 'about' }] });
});

test('in the warning the page underneath cannot be changed', () => {
	const warned = run(begun, { type: 'wait', at: 91_000 });
	for (const event of [{ type: 'go', to: { page: 'about' } }, { type: 'home' }, { type: 'speak', language: 'en' }] satisfies VisitEvent[]) {
		expect(run(warned, event)).toEqual(warned);
	}
	expect(run(warned, { type: 'startOver' }).phase).toBe('reset');
});

test('a part of a page leads back to the whole of it, however often it is narrowed', () => {
	const part = (item?: string): VisitEvent => ({ type: 'narrow', to: item === undefined ? { page: 'events' } : { page: 'events', item } });
	const there = run(begun, { type: 'go', to: { page: 'events' } });
	const places = (visit: Visit) => visit.trail.map(({ page, item }) => (item === undefined ? page : `${page} ${item}`));
	const narrowed = run(there, part('kind=music'), part('kind=music&day=2027-02-14'));
	expect(places(narrowed)).toEqual(['home', 'events', 'events kind=music&day=2027-02-14']);
	expect(places(run(narrowed, { type: 'back' }))).toEqual(['home', 'events']);
	expect(places(run(narrowed, part()))).toEqual(['home', 'events']);
	expect(places(run(there, part()))).toEqual(['home', 'events']);
	// From an event of a part the way leads back through the part.
	const event = run(narrowed, { type: 'go', to: { page: 'event', item: 'a' } });
	expect(places(run(event, { type: 'back' }))).toEqual(places(narrowed));
	// Who came by an address has no whole to go back to, and finds it all the same.
	const direct = run(freshVisit('sv'), { type: 'begin', at: 1, to: { page: 'events', item: 'kind=music' } });
	expect(places(run(direct, part()))).toEqual(['home', 'events']);
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
	fc.record({ type: fc.constant('follow' as const), at: fc.nat(1e6), to: route }),
	fc.record({ type: fc.constant('place' as const), of: route, place: fc.nat(3000) }),
	fc.record({ type: fc.constant('speak' as const), language: fc.constantFrom('en', 'ar') }),
	fc.record({
		type: fc.constant('adjust' as const),
		comfort: fc.record({
			textSize: fc.constantFrom(1 as const, 2 as const),
			calm: fc.boolean(),
			reach: fc.boolean(),
			moreTime: fc.boolean(),
			volume: fc.constantFrom('quiet' as const, 'loud' as const),
		}),
	}),
	fc.record({ type: fc.constant('speech' as const), at: fc.nat(1e6), speaking: fc.boolean() }),
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

test('an address is followed as the kiosk’s own controls would go there, and is use', () => {
	const follow = (page: 'home' | 'events' | 'places') => ({ type: 'follow', at: 2000, to: { page } }) as const;
	expect(run(freshVisit('sv'), follow('events'))).toMatchObject({ phase: 'active', trail: [{ page: 'home' }, { page: 'events' }] });
	const there = run(begun, follow('events'), follow('places'));
	expect(there.trail).toEqual([{ page: 'home' }, { page: 'events' }, { page: 'places' }]);
	expect(run(there, follow('events')).trail).toEqual([{ page: 'home' }, { page: 'events' }]);
	expect(run(there, follow('home')).trail).toEqual([{ page: 'home' }]);
	expect(run(begun, { type: 'wait', at: 91_000 }, follow('events'))).toMatchObject({ phase: 'active', lastUse: 2000 });
});

test('a list keeps its place while the visitor is deeper, and loses it with the visit', () => {
	const left = run(
		begun,
		{ type: 'go', to: { page: 'events' } },
		{ type: 'go', to: { page: 'event', item: 'x' } },
		{ type: 'place', of: { page: 'events' }, place: 300 },
	);
	expect(currentRoute(run(left, { type: 'back' }))).toEqual({ page: 'events', place: 300 });
	expect(currentRoute(run(left, { type: 'home' }, { type: 'go', to: { page: 'events' } }))).toEqual({ page: 'events' });
	expect(run(left, { type: 'startOver' }, { type: 'cleared' }).trail).toEqual([{ page: 'home' }]);
});

test('K05: who reads, listens or asked for it gets more time, and nobody more than five minutes after the last use', () => {
	const warned = (visit: Visit, words = 0) => {
		for (let at = visit.lastUse; ; at += 1000)
			if (run(visit, { type: 'wait', at, words }).phase !== 'active') return (at - visit.lastUse) / 1000;
	};
	const easy = run(begun, { type: 'speak', language: 'sv-x-lattlast' });
	const patient = run(begun, { type: 'adjust', comfort: { moreTime: true } });
	expect(warned(begun)).toBe(90);
	expect(warned(begun, 100)).toBe(90);
	expect(warned(begun, 200)).toBe(120);
	expect(warned(begun, 5000)).toBe(300);
	expect(warned(easy)).toBe(135);
	expect(warned(easy, 200)).toBe(240);
	expect(warned(patient)).toBe(180);
	expect(warned(patient, 200)).toBe(240);
	// While it is read aloud, and as long after it as after a use.
	const listening = run(begun, { type: 'speech', at: 2000, speaking: true });
	expect(warned(listening)).toBe(300);
	expect(warned(run(listening, { type: 'speech', at: 61_000, speaking: false }))).toBe(150);
	expect(warned(run(listening, { type: 'speech', at: 281_000, speaking: false }))).toBe(300);
	expect(countdownOf(begun, times)).toBe(30_000);
	expect(countdownOf(patient, times)).toBe(60_000);
});

test('a spoken warning holds nothing, and a use ends what reading had won', () => {
	const warned = run(begun, { type: 'wait', at: 151_000, words: 250 });
	expect(warned.phase).toBe('warning');
	expect(run(warned, { type: 'speech', at: 152_000, speaking: true })).toEqual(warned);
	expect(nextDeadline(warned, times)).toBe(181_000);
	const back = run(warned, { type: 'use', at: 160_000 });
	expect(nextDeadline(back, times)).toBe(250_000);
	const talking = run(begun, { type: 'speech', at: 2000, speaking: true }, { type: 'wait', at: 301_000 });
	expect(talking.phase).toBe('warning');
	expect(nextDeadline(run(talking, { type: 'speech', at: 302_000, speaking: false }), times)).toBe(331_000);
});

test('a visit may begin with a comfort', () => {
	expect(run(freshVisit('sv'), { type: 'begin', at: 1, comfort: { scanning: true } }).comfort).toEqual({
		...freshVisit('sv').comfort,
		scanning: true,
	});
});
