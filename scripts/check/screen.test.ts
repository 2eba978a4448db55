import { expect, test } from 'vitest';
import { mountingRemark, screenFault } from './screen.ts';

const screen = (inches: number, width: number, height: number) => ({ inches, width, height });

test.each([
	screen(24, 1080, 1920),
	screen(32, 1920, 1080),
	screen(43, 2160, 3840),
	screen(22, 1280, 800),
	screen(32, 768, 1366),
	screen(10, 800, 1280),
])('$inches inches, $width × $height: big enough', (one) => {
	expect(screenFault(one)).toBeUndefined();
});

test.each([screen(7, 1080, 1920), screen(7, 1280, 800), screen(10, 3840, 1080)])('$inches inches, $width × $height: too small', (one) => {
	expect(screenFault(one)?.problem).toMatch(/^Skärmen är \d+ × \d+ mm och för liten/);
});

test.each([
	[undefined, false],
	[null, false],
	[800, false],
	[600, false],
	[900, false],
	[910, true],
	[470, false],
	[460, true],
	[1400, true],
	[200, true],
])('a lower edge at %s mm: remark %s', (bottomEdge, said) => {
	expect(mountingRemark({ screen: screen(24, 1080, 1920), mounting: { bottomEdge } }) !== undefined).toBe(said);
});
