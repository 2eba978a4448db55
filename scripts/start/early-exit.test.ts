import { expect, test } from 'vitest';
import { explainEarlyExit } from './early-exit.mjs';

const noise = [
	'[1:1123/1.1:ERROR:bus.cc(407)] Failed to connect to the bus: Could not parse server address',
	'[2:1123/1.2:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors during initialization',
	'',
];

test.each([
	[
		'[7:1123/1.3:FATAL:electron_main_delegate.cc(284)] Running as root without --no-sandbox is not supported.',
		/^Electron refuses to run as root; run it as an ordinary user\.$/,
	],
	['[7:FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not configured correctly.', /AppArmor/],
	['[7:FATAL:zygote_host_impl_linux.cc(132)] No usable sandbox! If you are running on Ubuntu 23.10+', /user namespaces/],
	['[7:ERROR:ozone_platform_x11.cc(245)] Missing X server or $DISPLAY', /cannot open the display/],
	['electron: error while loading shared libraries: libnss3.so: cannot open shared object file', /system library libnss3\.so/],
])('%s', (line, sentence) => {
	const said = explainEarlyExit('Electron', { code: 1, signal: null }, [line, ...noise]);
	expect(said).toMatch(sentence);
	expect(said).not.toContain('--no-sandbox');
});

test('something unknown: how it ended, and the last line that means something', () => {
	const stderr = [
		'\u001b[31mError: Cannot find module out/main/index.js',
		'- /a/package.json',
		'    at Module._resolveFilename (node:internal:1)',
		...noise,
	];
	expect(explainEarlyExit('Electron', { code: 1 }, stderr)).toBe(
		'Electron ended with code 1 before its page was ready; the last it said was: Error: Cannot find module out/main/index.js',
	);
	expect(explainEarlyExit('Chromium', { code: null, signal: 'SIGSEGV' }, noise)).toBe(
		'Chromium was ended by SIGSEGV before its page was ready.',
	);
});

test('a program that cannot be started at all', () => {
	const error = Object.assign(new Error('spawn'), { code: 'EACCES' });
	expect(explainEarlyExit('Chromium', { error }, [])).toMatch(/may not be executed/);
});
