/** Prints what a visitor's first screen loads, gzipped, and stops the build where it is over the budget. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes, gzipped. */
const budgets = { firstScreen: 135, wholeApp: 250 };

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[]; assets?: string[]; isEntry?: boolean };
const folder = path.join(process.argv[2] ?? 'out', 'renderer');
const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
if (entry === undefined) throw new Error('The build has no entry page');

/** A chunk with all it imports, without and with what it imports later. */
function reach(start: string, later: boolean, found = new Set<string>()): Set<string> {
	const chunk = manifest[start];
	if (!chunk || found.has(start)) return found;
	found.add(start);
	for (const next of [...(chunk.imports ?? []), ...(later ? (chunk.dynamicImports ?? []) : [])]) reach(next, later, found);
	return found;
}

const gzippedKilobytes = (files: Iterable<string>) =>
	[...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0) / 1024;
const scripts = (keys: Set<string>) => [...keys].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'));
const styles = (keys: Set<string>) => [...keys].flatMap((key) => manifest[key]?.css ?? []);

const first = reach(entry, false);
const all = reach(entry, true);
const kilobytes = (value: number) => `${value.toFixed(1).padStart(7)} KB`;
const scriptSizes = { firstScreen: gzippedKilobytes(scripts(first)), wholeApp: gzippedKilobytes(scripts(all)) };
console.log(`First screen, script, gzipped: ${kilobytes(scriptSizes.firstScreen)}  (budget ${budgets.firstScreen} KB)`);
console.log(`First screen, styles, gzipped: ${kilobytes(gzippedKilobytes(styles(first)))}`);
console.log(`Whole app, script, gzipped:    ${kilobytes(scriptSizes.wholeApp)}  (budget ${budgets.wholeApp} KB)`);
if (scriptSizes.firstScreen > budgets.firstScreen || scriptSizes.wholeApp > budgets.wholeApp) {
	console.error('There is more script than its budget. Load later what the first screen does not need; take out what nothing needs.');
	process.exit(1);
}
