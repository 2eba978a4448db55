import { expect, test } from 'vitest';
import { burnIn } from './burnIn.ts';

const minutes = (count: number) => Date.parse('2026-12-21T00:00:00Z') + count * 60_000;

test('in four minutes nothing stands where it stood, and each half hour the ends change places', () => {
	for (let now = 0; now < 24 * 60; now++) {
		expect(burnIn(minutes(now + 4)).corner).not.toBe(burnIn(minutes(now)).corner);
		expect(burnIn(minutes(now + 30)).areEndsSwapped).toBe(!burnIn(minutes(now)).areEndsSwapped);
	}
});
