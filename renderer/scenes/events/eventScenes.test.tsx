import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { eventKinds } from '../../../bridge/model.ts';
import { eventScenes } from './EventScene.tsx';

/** What one picture may cost, of which a list has a row of: shapes and groups, without the definitions they are painted with. */
const mostElements = 130;
/** The large picture of a list and six arriving rows are what may move at once: eight layers. */
const mostMoving = 2;

test('every kind of event has a picture, and a day without events has one too', () => {
	expect(Object.keys(eventScenes).sort()).toEqual([...eventKinds, 'quiet'].sort());
});

const drawings = Object.entries(eventScenes).flatMap(([name, { Picture }]) =>
	[true, false].map((winter) => ({
		name,
		winter,
		markup: renderToStaticMarkup(createElement('svg', null, createElement(Picture, { winter }))),
	})),
);

test.each(drawings)('$name (winter: $winter) keeps to its elements and movements', ({ markup }) => {
	const drawn = markup.replace(/<defs>.*?<\/defs>/gs, '').match(/<(?!svg)[a-z]/gi) ?? [];
	expect(drawn.length).toBeGreaterThan(15);
	expect(drawn.length).toBeLessThanOrEqual(mostElements);
	expect(markup.match(/class="moves /g)?.length ?? 0).toBeLessThanOrEqual(mostMoving);
	expect(markup).not.toMatch(/NaN|undefined/);
});

test('no two pictures are the same, so that a kind is known by its picture', () => {
	expect(new Set(drawings.filter(({ winter }) => winter).map(({ markup }) => markup)).size).toBe(drawings.length / 2);
});
