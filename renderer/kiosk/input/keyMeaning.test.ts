import { describe, expect, it } from 'vitest';
import { meaningOf } from './keyMeaning.ts';

const key = (name: string, more: { shiftKey?: boolean; ctrlKey?: boolean; repeat?: boolean } = {}) => ({
	key: name,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	repeat: false,
	...more,
});

describe('a key', () => {
	it.each([
		['Tab', { does: 'step', by: 1 }],
		['ArrowLeft', { does: 'arrow', towards: 'left' }],
		['PageDown', { does: 'scroll', by: 1 }],
		['Escape', { does: 'back' }],
		['Home', { does: 'home' }],
		['F1', { does: 'access' }],
		['Enter', undefined],
		[' ', { does: 'beginScan', key: ' ' }],
		['1', { does: 'beginScan', key: '1' }],
		['x', undefined],
	])('%s', (name, meaning) => {
		expect(meaningOf(key(name), false)).toEqual(meaning);
	});

	it('goes the other way with Shift, and is left to the browser with Control', () => {
		expect(meaningOf(key('Tab', { shiftKey: true }), false)).toEqual({ does: 'step', by: -1 });
		expect(meaningOf(key('Home', { ctrlKey: true }), false)).toBeUndefined();
	});

	it('that is held goes on moving, but presses and leaves once', () => {
		expect(meaningOf(key('ArrowDown', { repeat: true }), false)).toEqual({ does: 'arrow', towards: 'down' });
		expect(meaningOf(key('Enter', { repeat: true }), false)).toEqual({ does: 'nothing' });
		expect(meaningOf(key('Escape', { repeat: true }), false)).toEqual({ does: 'nothing' });
	});
});

describe('two switches', () => {
	it.each([
		[' ', 'scan'],
		['1', 'scan'],
		['Enter', 'press'],
		['2', 'press'],
	])('%j', (name, does) => {
		expect(meaningOf(key(name), true)).toEqual({ does });
		expect(meaningOf(key(name, { repeat: true }), true)).toEqual({ does: 'nothing' });
	});

	it('leave the other keys as they are', () => {
		expect(meaningOf(key('Escape'), true)).toEqual({ does: 'back' });
	});
});
