/**
 * Words as a table for a translator: a row for each text, a column for each language. Written as Swedish Excel writes and reads
 * it (UTF-8 with a byte order mark, semicolons); read with semicolons, commas or tabs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { applyEdits, modify } from 'jsonc-parser';
import { namespaces } from '../../core/library/check-words.ts';
import { isKnownLanguage } from '../../core/library/language.ts';
import { baseOf, categoryOf, pluralCategories } from '../../core/library/word-tree.ts';
import { readWordFiles, sourceLanguage, textFor } from './word-files.ts';

const keyColumn = 'key';
type Row = Record<string, string>;

/** A table that cannot be taken, in Swedish for the one who made it. */
export class TableProblem extends Error {}

/** The texts of these languages beside the Swedish. A plural form that Swedish lacks has the Swedish text for any number beside it. */
export async function tableOf(folder: string, languages: readonly string[]): Promise<string> {
	const columns = [...new Set([sourceLanguage, 'en', ...languages])];
	const files = new Map(await Promise.all(columns.map(async (code) => [code, await readWordFiles(folder, code)] as const)));
	const texts = (language: string, namespace: string) => files.get(language)?.find((file) => file.namespace === namespace)?.texts;
	const rows = namespaces.flatMap((namespace) =>
		keysFor([...(texts(sourceLanguage, namespace)?.keys() ?? [])], columns).map((key): Row => {
			const own = columns.map((code) => [
				code,
				code === sourceLanguage ? textFor(texts(code, namespace), key) : texts(code, namespace)?.get(key),
			]);
			return { [keyColumn]: `${namespace}:${key}`, ...Object.fromEntries(own.map(([code, text]) => [code, text ?? ''])) };
		}),
	);
	return stringify(rows, {
		header: true,
		columns: [keyColumn, ...columns],
		delimiter: ';',
		bom: true,
		record_delimiter: 'windows',
		// Not being the end of a row, a line break alone would stand without quotation marks.
		quoted_match: /\n/,
	});
}

/** The Swedish keys; of a counted text the forms that any of the languages has. */
function keysFor(keys: readonly string[], languages: readonly string[]): string[] {
	const categories = [...new Set(languages.flatMap(pluralCategories))];
	const wanted = keys.flatMap((key) => (categoryOf(key) ? categories.map((category) => `${baseOf(key)}_${category}`) : [key]));
	return [...new Set(wanted)];
}

/**
 * Writes a table's texts into the files of words, all of it or, where something in it is unknown, nothing. The Swedish is taken
 * only where it is asked for by name, and an empty cell leaves what there is.
 * @returns how many texts it has changed, by language
 * @throws {TableProblem}
 */
export async function importTable(folder: string, bytes: Uint8Array, only?: string): Promise<Map<string, number>> {
	const rows = rowsOf(bytes);
	const languages = Object.keys(rows[0] ?? {}).filter((column) => column !== keyColumn);
	const unknown = languages.find((code) => !isKnownLanguage(code));
	if (unknown !== undefined) throw new TableProblem(`Kolumnen "${unknown}" är inte koden för ett känt språk.`);
	if (only !== undefined && !languages.includes(only)) throw new TableProblem(`Det finns ingen kolumn "${only}".`);
	const swedish = await readWordFiles(folder, sourceLanguage);
	const known = new Set(
		swedish.flatMap(({ namespace, texts }) => [...texts.keys()].map((key) => `${namespace}:${categoryOf(key) ? baseOf(key) : key}`)),
	);
	const stranger = rows.find(({ [keyColumn]: key = '' }) => !known.has(key) && !known.has(baseOf(key)));
	if (stranger) throw new TableProblem(`Nyckeln "${stranger[keyColumn]}" finns inte på svenska. Ändra inget i kolumnen "${keyColumn}".`);

	const changed = new Map<string, number>();
	for (const language of languages.filter((code) => (only === undefined ? code !== sourceLanguage : code === only))) {
		let count = 0;
		for (const namespace of namespaces) {
			const file = path.join(folder, 'words', language, `${namespace}.json`);
			const before = existsSync(file) ? readFileSync(file, 'utf8') : '{}\n';
			let text = before;
			const texts = (await readWordFiles(folder, language)).find((read) => read.namespace === namespace)?.texts;
			for (const { [keyColumn]: name = '', [language]: cell = '' } of rows) {
				const [space, key = ''] = name.split(/:(.*)/s);
				const belongs = !categoryOf(key) || pluralCategories(language).includes(categoryOf(key) ?? '');
				if (space !== namespace || cell.trim() === '' || !belongs || texts?.get(key) === cell) continue;
				text = applyEdits(text, modify(text, key.split('.'), cell, { formattingOptions: { insertSpaces: false, eol: '\n' } }));
				count++;
			}
			if (text === before) continue;
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
		changed.set(language, count);
	}
	return changed;
}

function rowsOf(bytes: Uint8Array): Row[] {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new TableProblem('Tabellen är inte i UTF-8, så tecken i andra språk kan ha gått förlorade. Spara den som "CSV UTF-8" i Excel.');
	}
	const delimiter = /^"?key"?([;,\t])/.exec(text)?.[1];
	if (delimiter === undefined) throw new TableProblem(`Tabellens första kolumn ska heta "${keyColumn}".`);
	try {
		// A line break within a text is one character in the files of words, whatever the spreadsheet has made of it.
		return parse(text.replaceAll('\r\n', '\n'), { columns: true, delimiter, skip_empty_lines: true, relax_column_count_less: true });
	} catch (error) {
		throw new TableProblem(`Tabellen går inte att läsa: ${error instanceof Error ? error.message : error}`);
	}
}
