import { expect, test } from './test.ts';

test('the typefaces of every language are there before anyone asks for it', async ({ page, open }) => {
	await open('#/home');
	const waiting = () =>
		page.evaluate(() =>
			[...document.fonts]
				.filter(({ family, status, unicodeRange }) => status !== 'loaded' && /Rubik|Noto|Golos/.test(family + unicodeRange))
				.map(({ family, unicodeRange }) => `${family} ${unicodeRange.slice(0, 12)}`),
		);
	await expect.poll(waiting).toEqual([]);
});
