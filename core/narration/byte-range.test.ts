import { expect, test } from 'vitest';
import { byteRange } from './byte-range.ts';

test.each([
	[null, 'whole'],
	['bytes=0-', { first: 0, last: 99 }],
	['bytes=10-19', { first: 10, last: 19 }],
	['bytes=90-500', { first: 90, last: 99 }],
	['bytes=-10', { first: 90, last: 99 }],
	['bytes=-500', { first: 0, last: 99 }],
	['bytes=99-99', { first: 99, last: 99 }],
	['bytes=100-', 'none'],
	['bytes=-0', 'none'],
	['bytes=20-10', 'whole'],
	['bytes=0-1,5-6', 'whole'],
	['bytes=-', 'whole'],
	['items=0-1', 'whole'],
	['bytes=a-b', 'whole'],
] as const)('%s of a hundred octets is %j', (header, expected) => {
	expect(byteRange(header, 100)).toEqual(expected);
});

test('of nothing there is no range', () => {
	expect(byteRange('bytes=0-', 0)).toBe('none');
	expect(byteRange('bytes=-5', 0)).toBe('none');
});
