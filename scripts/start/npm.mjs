import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The npm that started us, else the one beside this Node, else the one on the PATH.
 * @param {Record<string, string | undefined>} env
 * @returns {{command: string, args: string[], shell: boolean}}
 */
export function npmCommand(env) {
	const beside = dirname(process.execPath);
	const scripts = [
		basename(env.npm_execpath ?? '') === 'npm-cli.js' ? env.npm_execpath : undefined,
		join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
	];
	const script = scripts.find((path) => path !== undefined && existsSync(path));
	if (script) return { command: process.execPath, args: [script], shell: false };
	// npm is a .cmd file on Windows, and those start only through a shell.
	return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/** @type {[RegExp, string][]} */
const npmFailures = [
	[/^(ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/, 'there seems to be no network; connect this machine and run npm start again.'],
	[
		/^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|E5\d\d)$/,
		'the package registry is out of reach; check the network and proxy and run npm start again.',
	],
	[
		/^(E401|E403|EPROXY|E407)$/,
		'the package registry or a proxy refused the request; check the settings in .npmrc and run npm start again.',
	],
	[
		/^(SELF_SIGNED_CERT|UNABLE_TO_|DEPTH_ZERO|CERT_)/,
		'the certificate of the package registry is not trusted here; add the network’s own certificate (npm config set cafile) and run npm start again.',
	],
	[/^(ENOSPC|EDQUOT)$/, 'the disk is full; free some space (about 1 GB) and run npm start again.'],
	[/^(EACCES|EPERM|EROFS)$/, 'the project folder may not be written to; give this user the right to, and run npm start again.'],
	[/^EINTEGRITY$/, 'a downloaded package was damaged; run npm cache clean --force, then npm start again.'],
	[/^(ETARGET|E404)$/, 'the package registry does not have one of the locked versions; check which registry .npmrc names.'],
	[/^EUSAGE$/, 'package-lock.json is missing or does not match package.json; run npm install, then npm start again.'],
];

/**
 * @param {string[]} complaints what stood on npm's error lines
 * @returns {string} a sentence with the likely cause
 */
export function explainNpmFailure(complaints) {
	const code = complaints.find((line) => line.startsWith('code '))?.slice('code '.length) ?? '';
	const cause = npmFailures.find(([pattern]) => pattern.test(code))?.[1];
	if (cause) return `The dependencies could not be installed: ${cause}`;
	const said = complaints.find((line) => line !== '' && !/^(code|syscall|errno|path|at) /.test(line.trim()));
	return `The dependencies could not be installed: npm ci failed${said ? `, and it said: ${said.trim()}` : '.'}`;
}
