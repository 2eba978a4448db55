import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../process/problem.mjs';

/** @typedef {'electron' | 'chromium' | 'serve'} HostName */
/**
 * @typedef {object} Options
 * @property {HostName | null} host null: not asked for, so start chooses
 * @property {number} port 1–65535
 * @property {boolean} windowed
 * @property {string | null} content an absolute folder
 * @property {boolean} demo
 * @property {string | null} now an ISO 8601 date or date-time, as it was written
 * @property {boolean} help
 */

/** @typedef {Record<string, string | true | undefined>} Given true: the option stands there without a value */

export const hostNames = /** @type {const} */ (['electron', 'chromium', 'serve']);
export const defaultPort = 4040;

export const words = /** @type {const} */ (['host', 'port', 'content', 'now']);
export const switches = /** @type {const} */ (['serve', 'windowed', 'demo']);

/** What the value of an option looks like at first sight. */
export const shapes = {
	host: (/** @type {string} */ value) => hostNames.some((name) => name === value),
	port: (/** @type {string} */ value) => /^\d+$/.test(value),
	now: (/** @type {string} */ value) => /^\d{4}-\d{2}-\d{2}(T|$)/.test(value),
	content: () => true,
};

/**
 * @param {Given} given
 * @param {string} folder
 * @returns {Options}
 */
export function checked(given, folder) {
	for (const name of switches) {
		if (given[name] !== undefined && given[name] !== true) throw wrong(`--${name} takes no value; leave "${given[name]}" out.`);
	}
	const host = checkedHost(given.host);
	if (given.serve && host !== null && host !== 'serve') {
		throw wrong(`--serve means --host serve, and --host says ${host}; leave one of them out.`);
	}
	return {
		host: given.serve ? 'serve' : host,
		port: checkedPort(given.port),
		windowed: given.windowed === true,
		content: checkedContent(given.content, folder),
		demo: given.demo === true,
		now: checkedNow(given.now),
		help: false,
	};
}

/** @param {string | true | undefined} value */
function checkedHost(value) {
	if (value === undefined) return null;
	const host = hostNames.find((name) => name === value);
	if (!host) throw wrong(`--host must be electron, chromium or serve${saw(value)}.`);
	return host;
}

/** @param {string | true | undefined} value */
function checkedPort(value) {
	if (value === undefined) return defaultPort;
	const port = typeof value === 'string' && shapes.port(value) ? Number(value) : 0;
	if (port < 1 || port > 65535) throw wrong(`--port must be a whole number from 1 to 65535${saw(value)}.`);
	return port;
}

/**
 * @param {string | true | undefined} value
 * @param {string} folder
 */
function checkedContent(value, folder) {
	if (value === undefined) return null;
	if (value === true || value === '') throw wrong('--content needs a folder, for example: --content content.');
	const path = resolve(folder, value);
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) throw wrong(`--content must be a folder that exists, and there is none at ${path}.`);
	if (!found.isDirectory()) throw wrong(`--content must be a folder, and ${path} is a file.`);
	return path;
}

/**
 * A date and a time of day, with or without an offset: without one it is Stockholm's. A date alone is noon there.
 * @param {string | true | undefined} value
 */
function checkedNow(value) {
	if (value === undefined) return null;
	const parts = typeof value === 'string' && /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(value);
	if (!parts || !isDay(parts[1] ?? '') || Number.isNaN(Date.parse(String(value)))) {
		throw wrong(`--now must be an ISO 8601 date and time, for example 2026-07-18T14:00${saw(value)}.`);
	}
	return parts[0];
}

/**
 * Date.parse lets 30 February through as 2 March.
 * @param {string} day as 2026-07-18
 */
function isDay(day) {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** @param {string | true} value */
function saw(value) {
	return value === true || value === '' ? ', and nothing stands after it' : `, not "${value}"`;
}

/** @param {string} sentence */
export function wrong(sentence) {
	return new Problem(sentence, { exitCode: 2 });
}
