import { expect, test } from 'vitest';
import { placeOfWord } from './keyword.ts';

test('a word is found whole, never inside another', () => {
	expect(placeOfWord('natur', 'nära till service och natur, och')).toBe(22);
	expect(placeOfWord('natur', 'naturen')).toBeUndefined();
	expect(placeOfWord('historia', 'gruv- och kulturhistoria')).toBeUndefined();
	expect(placeOfWord('arv', 'arvet, vårt arv')).toBe(12);
	expect(placeOfWord('hjärtat', 'det stora hjärtat.')).toBe(10);
	expect(placeOfWord('free time', 'rich free time.')).toBe(5);
});
