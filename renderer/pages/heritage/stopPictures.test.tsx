import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stopPictures } from './stopPictures.ts';

/** What one gallery may cost beside the shaft round it: shapes and groups, without the definitions they are painted with. */
const mostElements = 60;

const timeline = parse(readFileSync(path.join(import.meta.dirname, '../../../content/heritage/timeline.yaml'), 'utf8')) as {
	stops: { id: string }[];
}[];

test('every stop has a picture, and no picture is without a stop', () => {
	const stops = timeline.flatMap((era) => era.stops.map(({ id }) => id));
	expect(Object.keys(stopPictures).sort()).toEqual(stops.sort());
});

test.each(Object.entries(stopPictures))('%s keeps to its elements and to one movement', (_, picture) => {
	if (!picture) throw new Error('The map holds no picture under this id');
	const markup = renderToStaticMarkup(createElement('svg', null, createElement(picture)));
	const drawn = markup.replace(/<defs>.*?<\/defs>/gs, '').match(/<(?!svg)[a-z]/gi) ?? [];
	expect(drawn.length).toBeGreaterThan(10);
	expect(drawn.length).toBeLessThanOrEqual(mostElements);
	expect(markup.match(/class="moves /g)?.length ?? 0).toBeLessThanOrEqual(1);
	expect(markup).not.toMatch(/NaN|undefined/);
});
