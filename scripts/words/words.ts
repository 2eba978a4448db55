/**
 * Lists what a translator or a reader has left to do, and takes words to a table and back. Speaks Swedish, to those who write the
 * words. `tsx scripts/words/words.ts JSON`, the options that words.mjs has read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeFault } from '../../core/library/fault.ts';
import { isKnownLanguage } from '../../core/library/language.ts';
import { readEdition } from '../../core/library/read.ts';
import { compareWords } from './compare.ts';
import { importTable, TableProblem, tableOf } from './table.ts';
import { translationsIn } from './word-files.ts';

const options: { folder: string; lang?: string; csv?: string; import?: string } = JSON.parse(process.argv[2] ?? '');
const { folder, lang } = options;

if (lang !== undefined && !isKnownLanguage(lang)) stop(`"${lang}" är inte koden för ett känt språk. Skriv till exempel fi.`);
const languages = lang === undefined ? await translationsIn(folder) : [lang];
try {
	if (options.import !== undefined) {
		const changed = await importTable(folder, readFileSync(options.import), lang);
		for (const [language, count] of changed) console.log(`${language}: ${count} texter ändrade.`);
	}
	if (options.csv === undefined) await list();
	else {
		writeFileSync(options.csv, await tableOf(folder, languages));
		console.log(
			`Skrev ${path.basename(options.csv)}. Fyll i den och läs in den med: npm run words -- --import ${path.basename(options.csv)}`,
		);
	}
} catch (error) {
	if (!(error instanceof TableProblem) && !(error instanceof Error && 'code' in error)) throw error;
	stop(error.message);
}

async function list(): Promise<void> {
	const { faults, advice } = await readEdition(folder);
	for (const language of languages) {
		const wrong = [...faults, ...advice].filter(({ file }) => file.startsWith(`words/${language}/`));
		const odd = await compareWords(folder, language);
		for (const fault of [...wrong, ...odd]) console.log(describeFault(fault));
		const sum = wrong.length === 0 ? 'alla texter finns' : `${wrong.length} fel`;
		console.log(`${language}: ${sum}${odd.length === 0 ? '.' : `, ${odd.length} att se över.`}`);
		if (wrong.length > 0) process.exitCode = 1;
	}
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}
