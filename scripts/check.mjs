// `npm run check`: types, lint and format, house rules, content. All of them run, even when one fails.
// `npm run check -- content` runs that one alone; `--content DIR` checks another content folder.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { program } from './process/program.mjs';
import { projectRoot } from './process/project-root.mjs';

/** @typedef {{name: string, what: string, package: string, command: string, args: string[]}} Check */

const { values, positionals } = readArguments();

/** @type {Check[]} */
const checks = [
	{ name: 'types', what: 'types', package: 'typescript', command: 'tsc', args: ['-p', '.'] },
	{ name: 'lint', what: 'lint and format', package: '@biomejs/biome', command: 'biome', args: ['check', '--error-on-warnings'] },
	{ name: 'house', what: 'house rules', package: 'tsx', command: 'tsx', args: ['scripts/check/house.ts'] },
	{
		name: 'content',
		what: 'content',
		package: 'tsx',
		command: 'tsx',
		args: ['scripts/check/content.ts', ...(values.content === undefined ? [] : [path.resolve(values.content)])],
	},
];

const unknown = positionals.find((name) => !checks.some((check) => check.name === name));
if (unknown !== undefined) stop(`There is no check "${unknown}"; there are ${checks.map(({ name }) => name).join(', ')}.`);

const asked = checks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const skipped = checks.filter((check) => !asked.includes(check));

let failed = 0;
for (const { check, outcome } of asked.map((one) => ({ check: one, outcome: run(one) }))) {
	const { passed, output, seconds } = await outcome;
	if (!passed) failed++;
	console.log(`${passed ? 'passed' : 'FAILED'}  ${check.what} (${seconds.toFixed(1)} s)`);
	// What a check says when it passes is a remark, never noise.
	if (!passed || check.name === 'content') console.log(indented(output));
}
for (const { what } of skipped) console.log(`skipped ${what}: not asked for`);
console.log(`${asked.length - failed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {Check} check
 * @returns {Promise<{passed: boolean, output: string, seconds: number}>}
 */
function run(check) {
	const started = performance.now();
	const seconds = () => (performance.now() - started) / 1000;
	const file = programOf(check);
	if (file === undefined) {
		return Promise.resolve({ passed: false, output: `${check.package} is not installed; run npm ci first.`, seconds: 0 });
	}
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [file, ...check.args], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (chunk) => {
				output += chunk;
			});
		}
		child.once('error', (error) => resolve({ passed: false, output: error.message, seconds: seconds() }));
		child.once('close', (code) => resolve({ passed: code === 0, output, seconds: seconds() }));
	});
}

/** @param {Check} check @returns {string | undefined} undefined where it is not installed */
function programOf(check) {
	try {
		return program(check.package, check.command);
	} catch {
		return undefined;
	}
}

/** @param {string} output */
function indented(output) {
	return output.trimEnd().replace(/^(?=.)/gm, '        ');
}

function readArguments() {
	try {
		return parseArgs({ options: { content: { type: 'string' } }, allowPositionals: true });
	} catch (error) {
		return stop(`${error instanceof Error ? error.message : error}. Known are the names of checks and --content DIR.`);
	}
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
	console.error(sentence);
	process.exit(2);
}
