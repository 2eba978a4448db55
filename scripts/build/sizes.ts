/** Prints what a visitor's first screen loads, gzipped, and stops the build where it is over the budget. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scriptBudgets as budgets, gzippedKilobytes } from './scriptSize.ts';

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[]; assets?: string[] };
const folder = path.join(process.argv[2] ?? 'out', 'renderer');
const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
const entries = Object.keys(manifest).filter((key) => page.includes(manifest[key]?.file ?? key));
if (entries.length === 0) throw new Error('The build has no entry page');

/** Chunks with all they import, without and with what they import later. */
function reach(starts: readonly string[], later: boolean, found = new Set<string>()): Set<string> {
	for (const start of starts) {
		const chunk = manifest[start];
		if (!chunk || found.has(start)) continue;
		found.add(start);
		reach([...(chunk.imports ?? []), ...(later ? (chunk.dynamicImports ?? []) : [])], later, found);
	}
	return found;
}

const scripts = (keys: Set<string>) => [...keys].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'));
const styles = (keys: Set<string>) => [...keys].flatMap((key) => manifest[key]?.css ?? []);

const first = reach(entries, false);
const all = reach(entries, true);
const kilobytes = (value: number) => `${value.toFixed(1).padStart(7)} KB`;
const scriptSizes = { firstScreen: gzippedKilobytes(folder, scripts(first)), wholeApp: gzippedKilobytes(folder, scripts(all)) };
console.log(`First screen, script, gzipped: ${kilobytes(scriptSizes.firstScreen)}  (budget ${budgets.firstScreen} KB)`);
console.log(`First screen, styles, gzipped: ${kilobytes(gzippedKilobytes(folder, styles(first)))}`);
console.log(`Whole app, script, gzipped:    ${kilobytes(scriptSizes.wholeApp)}  (budget ${budgets.wholeApp} KB)`);
if (scriptSizes.firstScreen > budgets.firstScreen || scriptSizes.wholeApp > budgets.wholeApp) {
	console.error('There is more script than its budget. Load later what the first screen does not need; take out what nothing needs.');
	process.exit(1);
}
