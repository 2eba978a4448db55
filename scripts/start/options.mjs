import { parseArgs } from 'node:util';
import { readWhatNpmKept } from './npm-kept-options.mjs';
import { checked, defaultPort, switches, words, wrong } from './option-values.mjs';

/** @typedef {import('./option-values.mjs').Options} Options */
/** @typedef {import('./option-values.mjs').Given} Given */

export const helpText = `npm start                      the kiosk on this machine's screen
npm start -- OPTIONS

  --host electron|chromium|serve   where it runs; without it, the first of these that can start
  --serve                          the same as --host serve: served on this machine, open it in any browser
  --port N                         the port for chromium and serve, 1 to 65535 (${defaultPort})
  --windowed                       in a window instead of the whole screen
  --content DIR                    another content folder
  --demo                           the demonstration content, marked as such on screen
  --now ISO                        a pretended clock, for example 2026-07-18T14:00 in Stockholm, marked on
                                   screen; a day alone is noon
  --help                           this text

Ctrl+C ends it.`;

/**
 * Reads the command line, and what npm kept of it; what stands after `--` wins.
 *
 * @param {string[]} args without node and the script
 * @param {Record<string, string | undefined>} env
 * @param {string} folder what a relative --content starts from
 * @returns {{options: Options, notice: string | null}} notice: the line to say
 * @throws {Problem} with exit code 2, for the first wrong value
 */
export function readOptions(args, env, folder) {
	const written = readCommandLine(args);
	const kept = readWhatNpmKept(env, written.bare);
	const given = { ...kept.given, ...written.given };
	const notice = kept.says.length
		? `npm kept ${kept.says.join(' ')} for itself; it is used all the same. Better: npm start -- ${kept.says.join(' ')}`
		: null;
	if ('help' in given) return { options: { ...checked({}, folder), help: true }, notice };
	if (written.unknown) {
		throw wrong(
			`There is no option ${written.unknown}; there are ${[...words, ...switches, 'help'].map((name) => `--${name}`).join(', ')}.`,
		);
	}
	if (kept.left.length) throw wrong(`"${kept.left[0]}" is not an option; npm start -- --help lists them.`);
	return { options: checked(given, folder), notice };
}

/** @param {string[]} args */
function readCommandLine(args) {
	/** @type {Record<string, {type: 'string' | 'boolean', short?: string}>} */
	const known = { help: { type: 'boolean', short: 'h' } };
	for (const name of words) known[name] = { type: 'string' };
	for (const name of switches) known[name] = { type: 'boolean' };
	const { tokens } = parseArgs({
		args: withValuesInline(args),
		options: known,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	/** @type {Given} */
	const given = {};
	/** @type {string[]} */
	const bare = [];
	let unknown = null;
	for (const token of tokens) {
		if (token.kind === 'positional') bare.push(token.value);
		if (token.kind !== 'option') continue;
		if (!(token.name in known)) unknown ??= token.rawName;
		else given[token.name] = token.value ?? true;
	}
	return { given, bare, unknown };
}

/**
 * `--port --windowed` must not take "--windowed" for a port: a value that follows is joined to its option only when it
 * does not look like an option itself.
 * @param {string[]} args
 */
function withValuesInline(args) {
	const joined = [];
	for (let index = 0; index < args.length; index += 1) {
		const arg = args[index] ?? '';
		const next = args[index + 1];
		if (!words.some((name) => arg === `--${name}`)) joined.push(arg);
		else if (next === undefined || next.startsWith('--')) joined.push(`${arg}=`);
		else {
			joined.push(`${arg}=${next}`);
			index += 1;
		}
	}
	return joined;
}
