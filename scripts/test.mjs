// npm test: the locked dependencies, a build of these sources, a browser, an Electron and a display for it; then check, unit,
// contract, end-to-end, access and Electron tests. All of them run, even when one fails. What cannot run here is skipped by name, with
// its reason, and counted. The last line is the sum.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfOlder } from './build/build-if-older.mjs';
import { endOnInterruption } from './process/interruption.mjs';
import { sentenceOf } from './process/problem.mjs';
import { projectRoot as root } from './process/project-root.mjs';
import { endAllRunning } from './process/running.mjs';
import { installIfNeeded } from './start/install.mjs';
import { complaintAboutNode } from './start/node-version.mjs';

const say = console.log;
const suites = ['check', 'unit', 'contract', 'e2e', 'access', 'pictures', 'electron'];

endOnInterruption();
run().then(
	(exitCode) => process.exit(exitCode),
	(error) => {
		say(sentenceOf(error));
		say('0 passed, 1 failed, 0 skipped');
		process.exit(1);
	},
);

async function run() {
	const complaint = complaintAboutNode(process.versions.node);
	if (complaint) throw new Error(complaint);
	const { positionals: asked } = parseArgs({ allowPositionals: true });
	const unknown = asked.find((name) => !suites.includes(name));
	if (unknown) throw new Error(`There is no suite "${unknown}". There are: ${suites.join(', ')}.`);
	const wants = (name) => asked.length === 0 || asked.includes(name);

	await installIfNeeded({ root, say });
	await buildIfOlder({ root, say });

	// Only now: what these need has just been installed.
	const { prepareBrowser, prepareElectron } = await import('./test/prepare.mjs');
	const { runCheck, runUnit, runPlaywright } = await import('./test/suites.mjs');
	mkdirSync(join(root, 'test-results'), { recursive: true });

	const results = [];
	const suite = async (name, action) => {
		if (!wants(name)) return;
		say(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
		results.push({ name, ...(await action()) });
	};
	await suite('check', runCheck);
	await suite('unit', runUnit);
	const browser = ['contract', 'e2e', 'access', 'pictures'].some(wants)
		? await prepareBrowser({ say })
		: { skip: 'not asked for', env: {} };
	await suite('contract', () => runPlaywright(['contract'], browser));
	await suite('e2e', () => runPlaywright(['portrait', 'landscape'], browser));
	await suite('access', () => runPlaywright(['access'], browser));
	await suite('pictures', () => runPlaywright(['pictures-portrait', 'pictures-landscape'], browser));
	if (wants('electron')) {
		const electron = await prepareElectron({ say });
		await suite('electron', () => runPlaywright(['electron'], electron));
	}
	await endAllRunning();
	return report(results);
}

/**
 * @param {import('./test/suites.mjs').SuiteResult[]} results
 * @returns {number} what to exit with
 */
function report(results) {
	const sum = (count) => results.reduce((total, result) => total + result[count], 0);
	say(`\n── summary ${'─'.repeat(53)}`);
	for (const { name, skippedTests } of results) {
		for (const test of skippedTests) say(`skipped  ${name}: ${test}`);
	}
	for (const { name, unsteadyTests = [] } of results) {
		for (const test of unsteadyTests) say(`UNSTEADY ${name}: ${test} (passed when run again)`);
	}
	for (const { name, failedTests } of results) {
		for (const test of failedTests) say(`FAILED   ${name}: ${test}`);
	}
	for (const { name, passed, failed, skipped } of results) {
		say(
			`${name.padEnd(9)} ${String(passed).padStart(4)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`,
		);
	}
	say(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
	return sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}
