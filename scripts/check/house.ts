/**
 * The house rules that the linter cannot see. `tsx scripts/check/house.ts [folder]` prints every fault with its place, what is
 * wrong and what would be right, and ends with 1 where there is one.
 */
import path from 'node:path';
import { checkColours } from './colours.ts';
import { checkDirection } from './direction.ts';
import { checkLengths, checkNames } from './files.ts';
import { checkElectron, checkRooms } from './layers.ts';
import { checkSentences } from './sentences.ts';
import { checkSilence } from './silence.ts';
import { checkTokens } from './tokens.ts';
import { type HouseFault, readTree, type Tree } from './tree.ts';

const rules: readonly ((tree: Tree) => HouseFault[])[] = [
	({ faults }) => faults,
	checkRooms,
	checkElectron,
	checkSentences,
	checkDirection,
	checkTokens,
	checkColours,
	checkNames,
	checkLengths,
	checkSilence,
];

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../..'));
const tree = readTree(root);
const faults = rules.flatMap((rule) => rule(tree));
if (tree.scripts.length === 0) {
	console.error(`There is nothing to check in ${root}.`);
	process.exit(1);
}
faults.sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column);
for (const { file, line, column, wrong, right } of faults) console.error(`${file}:${line}:${column} ${wrong} ${right}`);
console.log(`${tree.scripts.length + tree.sheets.length} files, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
