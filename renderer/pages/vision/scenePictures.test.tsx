import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerId } from '../../scenes/parts/Answer.tsx';
import { scenePictures } from './scenePictures.ts';

const { scenes, keywords } = parse(readFileSync(path.join(import.meta.dirname, '../../../content/vision.yaml'), 'utf8')) as {
	scenes: string[];
	keywords: Record<string, string[]>;
};

const answersIn = (markup: string) => [...markup.matchAll(new RegExp(`id="${answerId('([a-z-]+)')}"`, 'g'))].map(([, word]) => word);

test.each(scenes)('the picture of %s answers every keyword of its text, and no other word', (scene) => {
	const Picture = scenePictures[scene];
	if (!Picture) throw new Error('The scene has no picture');
	const markup = renderToStaticMarkup(createElement(Picture, { orientation: 'landscape' }));
	expect(answersIn(markup).sort()).toEqual(keywords[scene]?.toSorted());
	expect(markup).not.toMatch(/NaN|undefined/);
});

test('no two pictures answer by the same name: on the way between two scenes both are drawn', () => {
	const words = Object.values(keywords).flat();
	expect(new Set(words).size).toBe(words.length);
});
