import { setTimeout as pause } from 'node:timers/promises';
import { Problem, sentenceOf } from '../process/problem.mjs';
import { endChild } from '../process/running.mjs';
import { explainEarlyExit, lastMeaningfulLine } from './early-exit.mjs';

const generousLimit = 60_000;
const linesKept = 200;

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{code?: number | null, signal?: string | null, error?: NodeJS.ErrnoException}} End */

/**
 * Waits until a host's page has reported that it is ready. A host that ends first, or never reports, is ended wholly.
 *
 * @param {object} how
 * @param {string} how.program as it is called on screen
 * @param {ChildProcess} how.child with its stderr piped
 * @param {Promise<unknown>} how.ready
 * @param {number} [how.limit] milliseconds
 * @returns {Promise<{ended: Promise<End>}>} how the host ends, later
 * @throws {Problem} why it never was ready
 */
export async function untilReady({ program, child, ready, limit = generousLimit }) {
	const stderr = keepLines(child);
	const ended = endOf(child);
	const patience = new AbortController();
	const late = pause(limit, undefined, patience).then(
		() => new Problem(neverReady(program, limit, stderr)),
		() => null,
	);
	const failed = (/** @type {unknown} */ error) => new Problem(`${program} started, but its page failed: ${sentenceOf(error)}`);
	const problem = await Promise.race([
		ready.then(() => null, failed),
		ended.then((end) => new Problem(explainEarlyExit(program, end, stderr))),
		late,
	]);
	patience.abort();
	if (!problem) return { ended };
	await endChild(child);
	throw problem;
}

/**
 * @param {string} program
 * @param {number} limit milliseconds
 * @param {string[]} stderr
 */
function neverReady(program, limit, stderr) {
	const said = lastMeaningfulLine(stderr);
	const sentence = `${program} started, but its page did not report ready within ${limit / 1000} seconds`;
	return said ? `${sentence}; the last it said was: ${said}` : `${sentence}.`;
}

/** @param {ChildProcess} child */
async function endOf(child) {
	const closed = new Promise((resolve) => {
		child.once('close', resolve);
	});
	/** @type {End} */
	const end = await new Promise((resolve) => {
		child.once('error', (error) => resolve({ error }));
		child.once('exit', (code, signal) => resolve({ code, signal }));
	});
	// Its last words may still be on their way; a grandchild that keeps the pipe open is not waited for.
	if (!end.error) await Promise.race([closed, pause(500)]);
	return end;
}

/**
 * The last lines of what a child says on stderr, kept for an explanation; shown only with NORBERGSKIOSKEN_DEBUG=1.
 * @param {ChildProcess} child
 */
function keepLines(child) {
	/** @type {string[]} */
	const lines = [''];
	child.stderr?.setEncoding('utf8').on('data', (chunk) => {
		if (process.env.NORBERGSKIOSKEN_DEBUG === '1') process.stderr.write(chunk);
		const parts = `${lines.pop()}${chunk}`.split(/\r?\n/);
		lines.push(...parts.map((line) => line.slice(0, 4_000)));
		lines.splice(0, lines.length - linesKept);
	});
	return lines;
}
