import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withHeartbeat } from './heartbeat.mjs';
import { Problem } from './problem.mjs';
import { projectRoot } from './project-root.mjs';
import { runChild } from './running.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';

// npm writes node_modules/.package-lock.json as its last step, so that one stands for a finished installation. Which
// lock file it came from stands in our own stamp; where npm was called by hand, the times of the two files decide.

/**
 * Installs the locked dependencies when they are missing or belong to another package-lock.json.
 * @param {{root?: string, say: (line: string) => void}} how
 * @throws {Problem} with the likely cause
 */
export async function installIfNeeded({ root = projectRoot, say }) {
  const state = installState(root);
  if (state === 'current') return;
  say(state === 'missing' ? 'Installing the locked dependencies (npm ci) …' : 'package-lock.json has changed: installing again (npm ci) …');
  await install(root, say);
  say('Installed.');
}

/**
 * @param {string} root
 * @returns {'current' | 'missing' | 'outdated'}
 */
export function installState(root) {
  const done = statSync(installedLock(root), { throwIfNoEntry: false });
  if (!done) return 'missing';
  const lock = join(root, 'package-lock.json');
  const stamped = statSync(stamp(root), { throwIfNoEntry: false });
  if (stamped && readFileSync(stamp(root), 'utf8').trim() === hashOf(lock)) return 'current';
  const byHand = !stamped || stamped.mtimeMs < done.mtimeMs;
  return byHand && done.mtimeMs >= statSync(lock).mtimeMs ? 'current' : 'outdated';
}

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
async function install(root, say) {
  // Whatever is interrupted from here on must not look finished.
  rmSync(installedLock(root), { force: true });
  rmSync(stamp(root), { force: true });
  const logs = temporaryFolder('norbergskiosken-npm-');
  const npm = npmCommand(process.env);
  // The build needs the development dependencies, also where NODE_ENV=production is set.
  const args = [...npm.args, 'ci', '--include=dev', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000', `--logs-dir=${logs}`];
  const running = runChild(npm.command, args, { cwd: root, shell: npm.shell, stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    const { code } = await withHeartbeat(say, 'Still installing …', running);
    if (code !== 0) throw new Problem(explainNpmFailure(readLogs(logs)));
  } finally {
    removeFolder(logs);
  }
  mkdirSync(dirname(stamp(root)), { recursive: true });
  writeFileSync(stamp(root), `${hashOf(join(root, 'package-lock.json'))}\n`);
}

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
  [/^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|E5\d\d)$/, 'the package registry is out of reach; check the network and proxy and run npm start again.'],
  [/^(E401|E403|EPROXY|E407)$/, 'the package registry or a proxy refused the request; check the settings in .npmrc and run npm start again.'],
  [/^(SELF_SIGNED_CERT|UNABLE_TO_|DEPTH_ZERO|CERT_)/, 'the certificate of the package registry is not trusted here; add the network’s own certificate (npm config set cafile) and run npm start again.'],
  [/^(ENOSPC|EDQUOT)$/, 'the disk is full; free some space (about 1 GB) and run npm start again.'],
  [/^(EACCES|EPERM|EROFS)$/, 'the project folder may not be written to; give this user the right to, and run npm start again.'],
  [/^EINTEGRITY$/, 'a downloaded package was damaged; run npm cache clean --force, then npm start again.'],
  [/^(ETARGET|E404)$/, 'the package registry does not have one of the locked versions; check which registry .npmrc names.'],
  [/^EUSAGE$/, 'package-lock.json is missing or does not match package.json; run npm install, then npm start again.'],
];

/**
 * @param {string} log npm's own log
 * @returns {string} a sentence with the likely cause
 */
export function explainNpmFailure(log) {
  const code = /^\d+ (?:error|verbose) code (\S+)$/m.exec(log)?.[1] ?? '';
  const cause = npmFailures.find(([pattern]) => pattern.test(code))?.[1];
  if (cause) return `The dependencies could not be installed: ${cause}`;
  return 'The dependencies could not be installed: npm ci failed, and its messages above say why.';
}

/** @param {string} folder */
function readLogs(folder) {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** @param {string} root */
function installedLock(root) {
  return join(root, 'node_modules', '.package-lock.json');
}

/** @param {string} root */
function stamp(root) {
  return join(root, 'node_modules', '.norbergskiosken-lock');
}

/** @param {string} path */
function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
