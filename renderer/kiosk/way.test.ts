import { expect, test } from 'vitest';
import { freshVisit, nextVisit, type VisitEvent } from './visit.ts';
import { wayBetween } from './way.ts';

const times = { warnAfter: 90_000, countdown: 30_000 };
const rest = freshVisit('sv');

test.each<[string, VisitEvent[], ReturnType<typeof wayBetween>]>([
	['a first touch', [{ type: 'begin', at: 1 }], { kind: 'begin' }],
	[
		'a door',
		[
			{ type: 'begin', at: 1 },
			{ type: 'go', to: { page: 'heritage' } },
		],
		{ kind: 'open', door: 'heritage' },
	],
	['back out of it', [{ type: 'begin', at: 1, to: { page: 'vision' } }, { type: 'back' }], { kind: 'close', door: 'vision' }],
	[
		'a smaller entry',
		[
			{ type: 'begin', at: 1 },
			{ type: 'go', to: { page: 'about' } },
		],
		{ kind: 'deeper' },
	],
	['back from there', [{ type: 'begin', at: 1, to: { page: 'about' } }, { type: 'back' }], { kind: 'back' }],
	[
		'home from deep down',
		[{ type: 'begin', at: 1, to: { page: 'places' } }, { type: 'go', to: { page: 'place', item: 'x' } }, { type: 'home' }],
		{ kind: 'back' },
	],
	[
		'a row of the list',
		[
			{ type: 'begin', at: 1, to: { page: 'events' } },
			{ type: 'go', to: { page: 'event', item: 'x' } },
		],
		{ kind: 'show', row: '#/event/x' },
	],
	[
		'back into another row than it came from',
		[
			{ type: 'begin', at: 1, to: { page: 'events' } },
			{ type: 'go', to: { page: 'event', item: 'x' } },
			{ type: 'turn', to: { page: 'event', item: 'y' } },
			{ type: 'back' },
		],
		{ kind: 'hide', row: '#/event/y' },
	],
	['the same place', [{ type: 'begin', at: 1 }, { type: 'home' }], undefined],
	['a reset', [{ type: 'begin', at: 1 }, { type: 'startOver' }, { type: 'cleared' }], undefined],
])('%s', (_name, events, way) => {
	const states = [rest];
	for (const event of events) states.push(nextVisit(states.at(-1) ?? rest, event, times, 'sv'));
	expect(wayBetween(states.at(-2) ?? rest, states.at(-1) ?? rest)).toEqual(way);
});
