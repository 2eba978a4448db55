import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { withHeartbeat } from '../process/heartbeat.mjs';
import { Problem } from '../process/problem.mjs';
import { projectRoot } from '../process/project-root.mjs';
import { endOf, startChild } from '../process/running.mjs';
import { explainNpmFailure, npmCommand } from './npm.mjs';

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
	forgetInstallation(root);
	try {
		await runNpm(root, say);
		mkdirSync(dirname(stamp(root)), { recursive: true });
		writeFileSync(stamp(root), `${hashOf(join(root, 'package-lock.json'))}\n`);
	} catch (error) {
		forgetInstallation(root);
		throw error;
	}
}

/**
 * What is interrupted or fails must not look finished.
 * @param {string} root
 */
function forgetInstallation(root) {
	rmSync(installedLock(root), { force: true });
	rmSync(stamp(root), { force: true });
}

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
async function runNpm(root, say) {
	const npm = npmCommand(process.env);
	// The build needs the development dependencies, also where NODE_ENV=production is set.
	const args = [...npm.args, 'ci', '--include=dev', '--no-color', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];
	const child = startChild(npm.command, args, { cwd: root, shell: npm.shell, stdio: ['ignore', 'inherit', 'pipe'] });
	const complaints = passOnAllButErrors(child);
	const { code } = await withHeartbeat(say, 'Still installing …', endOf(child, 'npm'));
	if (code !== 0 || complaints.length > 0) throw new Problem(explainNpmFailure(complaints));
}

/**
 * npm's warnings go straight to the terminal; its error lines, with their stack traces, become one sentence.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {string[]} fills while npm runs
 */
function passOnAllButErrors(child) {
	/** @type {string[]} */
	const complaints = [];
	if (!child.stderr) return complaints;
	createInterface({ input: child.stderr }).on('line', (line) => {
		const error = /^npm (?:error|ERR!) ?(.*)$/.exec(line);
		if (error) complaints.push(error[1] ?? '');
		// On a full disk npm may warn, leave half a package behind and call it a success.
		const half = /TAR_ENTRY_ERROR (ENOSPC|EDQUOT|EIO)/.exec(line);
		if (half) complaints.push(`code ${half[1]}`);
		if (!error || process.env.NORBERGSKIOSKEN_DEBUG === '1') console.error(line);
	});
	return complaints;
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
