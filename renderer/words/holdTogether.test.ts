import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { holdTogether } from './holdTogether.ts';

const marked = (text: string) => renderToStaticMarkup(holdTogether(text)).replaceAll('<span class="held">', '[').replaceAll('</span>', ']');

test.each([
	['Söndag 14 februari, 18:00–20:00', 'Söndag [14 februari], [18:00–20:00]'],
	['12–14 juli', '[12–14 juli]'],
	['31 december 2026–1 januari 2027', '[31 december] 2026–[1 januari] 2027'],
	['första halvan av februari; 60 km oftast', 'första halvan av februari; [60 km] oftast'],
	['Ner i tiden, till 1100-talet', 'Ner i tiden, till [1100-talet]'],
	['tre dagar i juli', 'tre dagar i juli'],
	['fagerstanyheter.com 2023-02-10: Engelbrektsloppet', 'fagerstanyheter.com [2023-02-10]: Engelbrektsloppet'],
])('"%s" breaks nowhere inside its numbers', (text, expected) => {
	expect(marked(text)).toBe(expected);
});
