/** Criteria that tests of their own hold: their titles name the number ("K13: a press acts on release"). */
import path from 'node:path';
import { figureRows } from '../../tests/bench/figures.ts';
import { readResults } from '../../tests/bench/results-file.ts';
import { type Criterion, isCriterion } from './criteria.ts';
import { readJson } from './results.ts';

/** One test that ran. */
export type Tried = { criteria: Criterion[]; file: string; passed: boolean };

type PlaywrightSuite = {
	title: string;
	file: string;
	specs?: { title: string; tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
	suites?: PlaywrightSuite[];
};
type UnitReport = { testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[] };

/** The reports of both runners in the folder of results. */
export const reportsIn = (folder: string) => ({ browser: path.join(folder, 'browser.json'), unit: path.join(folder, 'unit.json') });

/** Every test that names a criterion and ran, from the reports. A skipped one says nothing. */
export function readTried(folder: string, root: string): Tried[] {
	const { browser, unit } = reportsIn(folder);
	const seen = readJson(browser) as { suites: PlaywrightSuite[] } | undefined;
	const units = readJson(unit) as UnitReport | undefined;
	return [
		...(seen?.suites ?? []).flatMap((suite) => triedIn(suite)),
		...(units?.testResults ?? []).flatMap(({ name, assertionResults }) =>
			assertionResults
				.filter(({ status }) => status === 'passed' || status === 'failed')
				.map(({ fullName, status }) => ({ criteria: criteriaIn(fullName), file: path.relative(root, name), passed: status === 'passed' })),
		),
	].filter(({ criteria }) => criteria.length > 0);
}

/** K10 is the bench's, which measures it as part of `npm run bench`: on a processor that is not slowed down. */
export async function readFirstTouch(): Promise<Tried[]> {
	const touch = (await readResults()).parts.interaction?.['1']?.figures.touch;
	const budget = figureRows.find(({ part, name }) => part === 'interaction' && name === 'touch')?.budget;
	if (!touch || budget === undefined) return [];
	return [{ criteria: ['K10'], file: 'docs/bench.md', passed: touch.value < budget }];
}

function triedIn(suite: PlaywrightSuite, before = ''): Tried[] {
	const here = `${before} ${suite.title}`;
	return [
		...(suite.specs ?? []).flatMap(({ title, tests }) =>
			tests
				.filter(({ status }) => status !== 'skipped')
				.map(({ status }) => ({ criteria: criteriaIn(`${here} ${title}`), file: suite.file, passed: status !== 'unexpected' })),
		),
		...(suite.suites ?? []).flatMap((inner) => triedIn(inner, here)),
	];
}

/** The numbers in a title. */
export function criteriaIn(title: string): Criterion[] {
	return [...new Set(title.match(/\bK\d\d\b/g) ?? [])].filter(isCriterion);
}
