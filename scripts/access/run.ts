/**
 * Walks what is left of all combinations, a few at a time, so that little is lost when it is stopped; then writes the documents.
 * Called by scripts/access.mjs, which has made the build and found the browser.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { allCombinations, byKiosk, meeting, nameOf } from '../../tests/access/combinations.ts';
import { Problem, sentenceOf } from '../process/problem.mjs';
import { projectRoot as root } from '../process/project-root.mjs';
import { runTool } from '../process/tool.mjs';
import { documentOf, type Evidence, jsonOf } from './document.ts';
import { languagesOfKiosk } from './languages.ts';
import { combinationsFolder, readCombinations, readJson, resultsFolder } from './results.ts';
import { readFirstTouch, readTried, reportsIn } from './tests.ts';

/** Combinations in one run of Playwright. */
const portion = 24;
/** Titles that name a criterion. */
const numbered = 'K\\d\\d';
/** A test of a measure: that it finds a planted fault says nothing of the pages. */
const selfTest = 'is found$';

try {
	process.exitCode = await run();
} catch (error) {
	console.error(sentenceOf(error));
	process.exitCode = 1;
}

async function run(): Promise<number> {
	const { values } = parseArgs({
		options: {
			part: { type: 'string', default: '1/1' },
			limit: { type: 'string', default: 'Infinity' },
			workers: { type: 'string', default: '2' },
			report: { type: 'boolean', default: false },
		},
	});
	const ends = performance.now() + Number(values.limit) * 60_000;
	const folder = await resultsFolder();
	const languages = languagesOfKiosk();
	const all = allCombinations(languages);
	const mine = partOf(all, values.part);
	if (!values.report) {
		await runNumberedTests(folder);
		while (performance.now() < ends) {
			const before = readCombinations(folder);
			const left = mine.filter((combination) => !before.has(nameOf(combination)));
			console.log(`${mine.length - left.length} of ${mine.length} combinations are done.`);
			if (left.length === 0) break;
			await walk(folder, byKiosk(left.slice(0, portion)), values.workers, ends);
			if (readCombinations(folder).size === before.size && performance.now() < ends)
				throw new Problem('A whole portion gave no result: see above.');
		}
	}
	const done = readCombinations(folder);
	const evidence: Evidence = {
		combinations: [...done.values()],
		all: all.length,
		meeting: ([2, 3] as const).map((length) => {
			const names = meeting(languages, length).map(nameOf);
			return { length, all: names.length, tried: names.filter((name) => done.has(name)).length };
		}),
		tried: [...readTried(folder, root), ...(await readFirstTouch())],
		day: new Date().toISOString().slice(0, 10),
	};
	writeFileSync(path.join(root, 'docs/access.md'), documentOf(evidence));
	writeFileSync(path.join(root, 'docs/access.json'), jsonOf(evidence));
	const broken = evidence.combinations.filter(({ findings }) => findings.length > 0).length;
	const failed = evidence.tried.filter(({ passed }) => !passed).length;
	console.log(
		`docs/access.md: ${evidence.combinations.length} of ${all.length} combinations, ${broken} of them with findings; ${failed} tests failed.`,
	);
	return broken + failed > 0 ? 1 : 0;
}

function partOf<Item>(items: readonly Item[], part: string): Item[] {
	const [, which, of] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
	const index = Number(which) - 1;
	const count = Number(of);
	if (!(index >= 0 && index < count)) throw new Problem(`--part must be like 1/3, not "${part}".`);
	// In turns, so that every part begins with those that tell most.
	return items.filter((_, place) => place % count === index);
}

/** The tests that carry a criterion's number, once for these sources. A browser that stalls on a busy machine gets a second chance. */
async function runNumberedTests(folder: string): Promise<void> {
	const { browser, unit } = reportsIn(folder);
	if (readJson(unit) === undefined) {
		await runTool('vitest', ['run', '-t', numbered, '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]);
	}
	if (readJson(browser) === undefined) {
		const projects = ['portrait', 'landscape', 'access'].map((name) => `--project=${name}`);
		await runTool('@playwright/test', ['test', ...projects, `--grep=${numbered}`, `--grep-invert=${selfTest}`, '--retries=1'], {
			binary: 'playwright',
			env: { ...process.env, KIOSK_TEST_REPORT: browser },
		});
	}
}

async function walk(folder: string, combinations: readonly object[], workers: string, ends: number): Promise<void> {
	const plan = path.join(folder, 'plan.json');
	writeFileSync(plan, JSON.stringify(combinations));
	const left = Math.ceil(ends - performance.now());
	const limit = Number.isFinite(left) ? [`--global-timeout=${Math.max(1000, left)}`] : [];
	await runTool('@playwright/test', ['test', '--project=access', 'sweep.spec.ts', `--workers=${workers}`, ...limit], {
		binary: 'playwright',
		env: {
			...process.env,
			KIOSK_ACCESS_PLAN: plan,
			KIOSK_ACCESS_FINDINGS: combinationsFolder(folder),
			KIOSK_TEST_REPORT: path.join(folder, 'sweep.json'),
		},
	});
}
