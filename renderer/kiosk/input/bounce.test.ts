import { describe, expect, it } from 'vitest';
import { isBounce, type Tap, within } from './bounce.ts';

const first: Tap<string> = { at: 1000, x: 50, y: 50, control: 'door', near: new Set(['door', 'entry']) };

describe('isBounce', () => {
	it.each([
		['the same control at once', { at: 1080, x: 52, y: 51, control: 'door' }, true],
		['a control that has just come under the finger', { at: 1080, x: 52, y: 51, control: 'row' }, true],
		['the page that has just come under the finger', { at: 1080, x: 52, y: 51, control: undefined }, true],
		['another control that stood there before', { at: 1080, x: 57, y: 50, control: 'entry' }, false],
		['the same control, as fast as a hand can mean it', { at: 1120, x: 50, y: 50, control: 'door' }, false],
		['the same control, farther than a hand trembles', { at: 1080, x: 61, y: 50, control: 'door' }, false],
	])('%s', (_, tap, expected) => {
		expect(isBounce(first, tap)).toBe(expected);
	});

	it('has nothing to say of the first tap', () => {
		expect(isBounce(undefined, first)).toBe(false);
	});
});

it('finds what stands within ten millimetres of a place', () => {
	const box = (left: number) => ({ left, right: left + 72, top: 0, bottom: 72 });
	const boxes = [
		['under', box(0)],
		['beside', box(88)],
		['far', box(200)],
	] as const;
	expect(within(boxes, { x: 60, y: 36 }, 3.6)).toEqual(new Set(['under', 'beside']));
});
