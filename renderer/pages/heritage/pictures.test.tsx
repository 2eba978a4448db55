import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { placePictures } from '../../scenes/places/placePictures.ts';
import { stopPictures } from './stopPictures.ts';

/** What one picture may cost: shapes and groups, without the definitions they are painted with. */
const mostElements = 60;

const read = (name: string): unknown => parse(readFileSync(path.join(import.meta.dirname, '../../../content/heritage', name), 'utf8'));
const timeline = read('timeline.yaml') as { stops: { id: string }[] }[];
const places = read('places.yaml') as { id: string }[];

test('every stop has a picture, and no picture is without a stop', () => {
	const stops = timeline.flatMap((era) => era.stops.map(({ id }) => id));
	expect(Object.keys(stopPictures).sort()).toEqual(stops.sort());
});

test('every place has a picture, and no picture is without a place', () => {
	expect(Object.keys(placePictures).sort()).toEqual(places.map(({ id }) => id).sort());
});

test.each([...Object.entries(stopPictures), ...Object.entries(placePictures)])(
	'%s keeps to its elements and to one movement',
	(_, picture) => {
		if (!picture) throw new Error('The map holds no picture under this id');
		const markup = renderToStaticMarkup(createElement('svg', null, createElement(picture)));
		const drawn = markup.replace(/<defs>.*?<\/defs>/gs, '').match(/<(?!svg)[a-z]/gi) ?? [];
		expect(drawn.length).toBeGreaterThan(10);
		expect(drawn.length).toBeLessThanOrEqual(mostElements);
		expect(markup.match(/class="moves /g)?.length ?? 0).toBeLessThanOrEqual(1);
		expect(markup).not.toMatch(/NaN|undefined/);
	},
);
