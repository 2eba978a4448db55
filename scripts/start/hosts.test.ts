import { expect, test } from 'vitest';
import { chooseHosts } from './hosts.mjs';

function names(platform: NodeJS.Platform, env: Record<string, string>, host: 'electron' | 'chromium' | 'serve' | null = null) {
	return chooseHosts({ platform, env, options: { host } }).map(({ name }) => name);
}

test('with a display: Electron, a browser, served', () => {
	const all = ['electron', 'chromium', 'serve'];
	expect(names('linux', { DISPLAY: ':0' })).toEqual(all);
	expect(names('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(all);
	expect(names('win32', {})).toEqual(all);
	expect(names('darwin', {})).toEqual(all);
});

test('without a display: served', () => {
	expect(names('linux', {})).toEqual(['serve']);
	expect(names('linux', { DISPLAY: '' })).toEqual(['serve']);
});

test('an asked-for host comes first, and those after it stand by', () => {
	expect(names('linux', { DISPLAY: ':0' }, 'electron')).toEqual(['electron', 'chromium', 'serve']);
	expect(names('linux', { DISPLAY: ':0' }, 'chromium')).toEqual(['chromium', 'serve']);
	expect(names('linux', { DISPLAY: ':0' }, 'serve')).toEqual(['serve']);
	expect(names('linux', {}, 'electron')).toEqual(['electron', 'serve']);
	expect(names('linux', {}, 'chromium')).toEqual(['chromium', 'serve']);
});

test('each has a reason that can be said', () => {
	const [first, second, third] = chooseHosts({ platform: 'linux', env: { DISPLAY: ':0' }, options: { host: null } });
	expect(first?.reason).toBe('there is a display (DISPLAY=:0)');
	expect(second?.reason).toMatch(/after Electron/);
	expect(third?.reason).toMatch(/no screen/);
	expect(chooseHosts({ platform: 'linux', env: {}, options: { host: null } })[0]?.reason).toBe('this machine has no display');
	expect(chooseHosts({ platform: 'linux', env: {}, options: { host: 'serve' } })[0]?.reason).toBe('you asked for it');
});
