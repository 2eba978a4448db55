import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot as root } from '../process/project-root.mjs';
import { endOf, environmentForChildren, startChild } from '../process/running.mjs';
import { runTool } from '../process/tool.mjs';

/**
 * `unsteadyTests` passed, but only when they were run again: they want mending, and are named.
 * @typedef {{passed: number, failed: number, skipped: number, failedTests: string[], skippedTests: string[], unsteadyTests?: string[]}} Counts
 */
/** @typedef {Counts & {name: string}} SuiteResult */

/** @returns {Promise<Counts>} */
export async function runCheck() {
	const child = startChild(process.execPath, [join(root, 'scripts/check.mjs')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
	let output = '';
	child.stdout?.on('data', (chunk) => {
		output += chunk;
		process.stdout.write(chunk);
	});
	await endOf(child, 'check');
	const [, passed, failed, skipped] = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(output) ?? [];
	if (passed === undefined) return failure('the check ended without its last line');
	return {
		...counts(passed, failed, skipped),
		failedTests: [...output.matchAll(/^FAILED\s+(.+)$/gm)].map(([, name]) => name),
		skippedTests: [],
	};
}

/** @returns {Promise<Counts>} */
export async function runUnit() {
	const file = join(root, 'test-results/unit.json');
	rmSync(file, { force: true });
	await runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
	const report = read(file);
	if (!report) return failure('the unit tests ended without a report');
	const tests = report.testResults.flatMap(({ name, assertionResults, status, message }) =>
		// A file that cannot even be loaded has no tests of its own: it counts as one that failed.
		assertionResults.length === 0 && status === 'failed'
			? [{ status, title: `${relative(name)}: ${message.split('\n')[0]}` }]
			: assertionResults.map((test) => ({
					status: test.status,
					title: withCause(`${relative(name)}: ${test.fullName}`, test.failureMessages?.[0]),
				})),
	);
	const titles = (...states) => tests.filter(({ status }) => states.includes(status)).map(({ title }) => title);
	const skippedTests = titles('pending', 'skipped', 'todo', 'disabled');
	const failedTests = titles('failed');
	return { passed: titles('passed').length, failed: failedTests.length, skipped: skippedTests.length, failedTests, skippedTests };
}

/**
 * @param {string[]} projects of playwright.config.ts
 * @param {import('./prepare.mjs').Ground} ground
 * @returns {Promise<Counts>}
 */
export async function runPlaywright(projects, ground) {
	const file = join(root, `test-results/${projects[0]}.json`);
	rmSync(file, { force: true });
	const args = ['test', ...projects.map((name) => `--project=${name}`)];
	if (ground.skip) args.push('--list');
	const code = await runTool('@playwright/test', args, {
		binary: 'playwright',
		env: { ...environmentForChildren(), ...ground.env, KIOSK_TEST_REPORT: file },
		quiet: ground.skip !== undefined,
	});
	const report = read(file);
	if (!report) return failure(`Playwright ended with ${code} and without a report`);
	const tests = report.suites.flatMap((suite) => specsOf(suite));
	const titled = (wanted) =>
		tests.filter(({ status }) => wanted.includes(status)).map(({ title, reason }) => (reason ? `${title} (${reason})` : title));
	if (ground.skip) {
		return {
			passed: 0,
			failed: 0,
			skipped: tests.length,
			failedTests: [],
			skippedTests: tests.map(({ title }) => `${title} (${ground.skip})`),
		};
	}
	const failedTests = [
		...titled(['unexpected']),
		...report.errors.map(({ message }) => message?.split('\n')[0] ?? 'an error outside the tests'),
	];
	const skippedTests = titled(['skipped']);
	return {
		passed: titled(['expected', 'flaky']).length,
		failed: failedTests.length,
		skipped: skippedTests.length,
		failedTests,
		skippedTests,
		unsteadyTests: titled(['flaky']),
	};
}

function specsOf(suite, path = '') {
	const here = [path, suite.title].filter(Boolean).join(' › ');
	return [
		...(suite.specs ?? []).flatMap((spec) =>
			spec.tests.map((test) => ({
				status: test.status,
				title: withCause(
					`${test.projectName}: ${here} › ${spec.title}`,
					test.status === 'unexpected' ? test.results.at(-1)?.error?.message : undefined,
				),
				reason: test.annotations.find(({ type }) => type === 'skip')?.description,
			})),
		),
		...(suite.suites ?? []).flatMap((inner) => specsOf(inner, here)),
	];
}

/**
 * A log is often read from its end, and only there: the summary says why a test failed, in the first lines of its message.
 * @param {string} title @param {string | undefined} message
 */
function withCause(title, message) {
	const lines = stripVTControlCharacters(message ?? '')
		.split('\n')
		.filter((line) => line.trim());
	return [title, ...lines.slice(0, 8).map((line) => `           ${line.slice(0, 200)}`)].join('\n');
}

/** @param {string} reason @returns {Counts} */
function failure(reason) {
	return { passed: 0, failed: 1, skipped: 0, failedTests: [reason], skippedTests: [] };
}

function counts(passed, failed, skipped) {
	return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function relative(file) {
	return file.startsWith(root) ? file.slice(root.length + 1) : file;
}
