import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

/** @typedef {'electron' | 'chromium' | 'serve'} HostName */
/**
 * @typedef {object} Options
 * @property {HostName | null} host null: not asked for, so start chooses
 * @property {number} port 1–65535
 * @property {boolean} windowed
 * @property {string | null} content an absolute folder
 * @property {boolean} demo
 * @property {string | null} now an ISO 8601 date-time, as it was written
 * @property {boolean} help
 */

export const hostNames = /** @type {const} */ (['electron', 'chromium', 'serve']);
export const defaultPort = 4040;

const words = /** @type {const} */ (['host', 'port', 'content', 'now']);
const switches = /** @type {const} */ (['serve', 'windowed', 'demo']);

export const helpText = `npm start                      the kiosk on this machine's screen
npm start -- OPTIONS

  --host electron|chromium|serve   where it runs; without it, the first of these that can start
  --serve                          the same as --host serve: served on this machine, open it in any browser
  --port N                         the port for chromium and serve, 1 to 65535 (${defaultPort})
  --windowed                       in a window instead of the whole screen
  --content DIR                    another content folder
  --demo                           the demonstration content, marked as such on screen
  --now ISO                        a pretended clock, for example 2026-07-18T14:00, marked on screen
  --help                           this text

Ctrl+C ends it.`;

const shapes = {
  host: (/** @type {string} */ value) => hostNames.some((name) => name === value),
  port: (/** @type {string} */ value) => /^\d+$/.test(value),
  now: (/** @type {string} */ value) => /^\d{4}-\d{2}-\d{2}T/.test(value),
  content: () => true,
};

/**
 * Reads the command line. `npm start --serve`, without the `--` between, never reaches the command line: npm keeps the
 * option and leaves it in npm_config_serve (and, from npm 11, leaves the value of --port 4041 as a bare word). Both are
 * read, and a line says so; what stands after `--` wins.
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
    throw wrong(`There is no option ${written.unknown}; there are ${[...words, ...switches, 'help'].map((name) => `--${name}`).join(', ')}.`);
  }
  if (kept.left.length) throw wrong(`"${kept.left[0]}" is not an option; npm start -- --help lists them.`);
  return { options: checked(given, folder), notice };
}

/** @typedef {Record<string, string | true | undefined>} Given true: the option stands there without a value */

/** @param {string[]} args */
function readCommandLine(args) {
  /** @type {Record<string, {type: 'string' | 'boolean', short?: string}>} */
  const known = { help: { type: 'boolean', short: 'h' } };
  for (const name of words) known[name] = { type: 'string' };
  for (const name of switches) known[name] = { type: 'boolean' };
  const { tokens } = parseArgs({ args: withValuesInline(args), options: known, strict: false, allowPositionals: true, tokens: true });
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

/**
 * @param {Record<string, string | undefined>} env
 * @param {string[]} bare words on the command line that belong to no option
 */
function readWhatNpmKept(env, bare) {
  /** @type {Given} */
  const given = {};
  /** @type {string[]} */
  const says = [];
  const left = [...bare];
  const wanting = [];
  for (const name of switches) {
    const value = env[`npm_config_${name}`];
    if (!value || value === 'false') continue;
    given[name] = value === 'true' ? true : value;
    says.push(`--${name}`);
  }
  for (const name of words) {
    const value = env[`npm_config_${name}`];
    if (!value || value === 'false') continue;
    if (value === 'true') wanting.push(name);
    else given[name] = value;
  }
  for (const name of /** @type {const} */ (['host', 'port', 'now', 'content'])) {
    if (!wanting.includes(name)) continue;
    const fitting = wanting.length === 1 ? 0 : left.findIndex(shapes[name]);
    given[name] = left[fitting] === undefined ? true : left.splice(fitting, 1)[0];
  }
  for (const name of words) {
    if (given[name]) says.push(given[name] === true ? `--${name}` : `--${name} ${given[name]}`);
  }
  return { given, says, left };
}

/**
 * @param {Given} given
 * @param {string} folder
 * @returns {Options}
 */
function checked(given, folder) {
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
 * A date and a time of day, with or without an offset: without one it is the kiosk's own local time.
 * @param {string | true | undefined} value
 */
function checkedNow(value) {
  if (value === undefined) return null;
  const parts = typeof value === 'string' && /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/.exec(value);
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
function wrong(sentence) {
  return new Problem(sentence, { exitCode: 2 });
}
