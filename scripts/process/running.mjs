import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Problem } from './problem.mjs';

// Everything that a start has running stands in one list, so that one Ctrl+C ends all of it. On POSIX a child leads a
// process group of its own: what it started in turn ends with it, and the terminal's Ctrl+C reaches only us, so that
// things end in our order. On Windows taskkill /T does the same.

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const windows = process.platform === 'win32';
const patienceBeforeKill = 3_000;

/** @type {Set<ChildProcess>} */
const children = new Set();
/** @type {Set<() => Promise<unknown>>} */
const closers = new Set();

process.on('exit', killAllRunning);

/**
 * Starts a program; its end is part of ours.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startChild(command, args, options = {}) {
	const child = spawn(command, args, {
		env: environmentForChildren(),
		...options,
		detached: !windows,
		windowsHide: false,
	});
	if (child.pid !== undefined) children.add(child);
	child.once('exit', () => children.delete(child));
	return child;
}

/**
 * Starts a program and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{code: number | null, signal: string | null}>}
 * @throws {Problem} when it cannot be started at all
 */
export async function runChild(command, args, options) {
	return endOf(startChild(command, args, options), command);
}

/**
 * @param {ChildProcess} child
 * @param {string} command what it is called on screen
 * @returns {Promise<{code: number | null, signal: string | null}>}
 * @throws {Problem} when it could not be started at all
 */
export async function endOf(child, command) {
	try {
		const [code, signal] = await once(child, 'close');
		return { code, signal };
	} catch (error) {
		throw new Problem(`${command} could not be started (${/** @type {NodeJS.ErrnoException} */ (error).code}): is it installed?`);
	}
}

/**
 * npm_config_serve and its like were meant for us; npm, called again, would complain about them. ELECTRON_RUN_AS_NODE,
 * which some editors set in their terminals, would keep Electron from opening a window.
 */
export function environmentForChildren() {
	const env = { ...process.env };
	for (const name of ['host', 'serve', 'port', 'windowed', 'content', 'demo', 'now']) delete env[`npm_config_${name}`];
	delete env.ELECTRON_RUN_AS_NODE;
	return env;
}

/**
 * What else must be closed at the end. Returns a function that closes it now, once.
 * @param {() => Promise<unknown>} close
 */
export function closeAtEnd(close) {
	const closeOnce = async () => {
		if (closers.delete(closeOnce)) await close();
	};
	closers.add(closeOnce);
	return closeOnce;
}

/**
 * Asks a child and all it started to end, and makes them end if they do not.
 * @param {ChildProcess} child
 */
export async function endChild(child) {
	if (child.pid === undefined) return;
	if (windows) {
		killTree(child.pid, 'SIGKILL');
	} else {
		killTree(child.pid, 'SIGTERM');
		const deadline = Date.now() + patienceBeforeKill;
		while (Date.now() < deadline && groupLives(child.pid)) await pause(50);
		killTree(child.pid, 'SIGKILL');
	}
	if (child.exitCode === null && child.signalCode === null) await Promise.race([once(child, 'exit'), pause(patienceBeforeKill)]);
	children.delete(child);
}

/** Ends everything in an orderly way. */
export async function endAllRunning() {
	await Promise.all([...children].map(endChild));
	const closed = Promise.allSettled([...closers].map((close) => close()));
	await Promise.race([closed, pause(patienceBeforeKill)]);
}

/** Ends every child at once, without waiting. */
export function killAllRunning() {
	for (const child of children) if (child.pid !== undefined) killTree(child.pid, 'SIGKILL');
	children.clear();
}

/**
 * @param {number} pid the leader of the tree
 * @param {NodeJS.Signals} signal
 */
function killTree(pid, signal) {
	if (windows) {
		spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
		return;
	}
	try {
		process.kill(-pid, signal);
	} catch {
		// It has ended already.
	}
}

/** @param {number} leader */
function groupLives(leader) {
	try {
		process.kill(-leader, 0);
		return true;
	} catch {
		return false;
	}
}

/** @param {number} milliseconds */
function pause(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
