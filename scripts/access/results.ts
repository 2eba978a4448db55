/**
 * What was tried is kept in access-results/, in a folder of this build, its content and its measures: whoever stops the run goes on where it
 * stopped, and whatever changes begins anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { accessResults, sourceFingerprint } from '../build/build-state.mjs';
import { projectRoot } from '../process/project-root.mjs';
import type { Criterion } from './criteria.ts';

/** What one combination of settings gave, as tests/access/sweep.spec.ts writes it. */
export type CombinationResult = {
	name: string;
	/** Criteria that it could ask about. */
	asked: Criterion[];
	/** `K01: what is wrong – where`. */
	findings: string[];
	seconds: number;
	/** Milliseconds spent on going from page to page. */
	ways: number;
	/** Milliseconds by the first criterion of each measure. */
	times: Partial<Record<Criterion, number>>;
};

/** The folder of what was found about the project as it is now. */
export async function resultsFolder(): Promise<string> {
	// What it writes itself does not begin it anew.
	const hash = createHash('sha256').update(await sourceFingerprint(projectRoot, [accessResults]));
	for (const folder of ['content', 'tests/access', 'tests/e2e', 'tests/fixtures/demo']) {
		for (const file of filesUnder(folder)) hash.update(`${file}\0`).update(readFileSync(path.join(projectRoot, file)));
	}
	const folder = path.join(projectRoot, 'access-results', hash.digest('hex').slice(0, 16));
	mkdirSync(combinationsFolder(folder), { recursive: true });
	return folder;
}

/** Where the sweep writes one file a combination. */
export const combinationsFolder = (folder: string) => path.join(folder, 'combinations');

/** All that the sweep has written so far, by the names of the combinations. One that was cut off in the middle of writing is not done. */
export function readCombinations(folder: string): Map<string, CombinationResult> {
	const results = new Map<string, CombinationResult>();
	for (const file of readdirSync(combinationsFolder(folder))) {
		const result = readJson(path.join(combinationsFolder(folder), file)) as CombinationResult | undefined;
		if (result) results.set(result.name, result);
	}
	return results;
}

/** What a JSON file holds, or undefined where there is no whole one. */
export function readJson(file: string): unknown {
	if (!existsSync(file)) return undefined;
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function filesUnder(folder: string): string[] {
	return readdirSync(path.join(projectRoot, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.yml'))
		.map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
		.sort((one, other) => (one < other ? -1 : 1));
}
