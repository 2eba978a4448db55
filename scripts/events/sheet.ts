import { readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { textFromOldPrograms } from '../../core/library/text-encoding.ts';

/** A table that cannot be taken, in Swedish for the one who made it. */
export class SheetProblem extends Error {}

/** A cell as the spreadsheet has it. Dates are in UTC, times of day are dates in the year 1899 or fractions of a day. */
export type Cell = string | number | boolean | Date | null;

/** A row with its number in the file, from 1. */
export type SheetRow = { number: number; cells: Cell[] };

const largest = 10_000_000;

/** The first sheet of a file: its first row that is not empty is the header. @throws {SheetProblem} */
export async function readSheet(file: string): Promise<{ header: string[]; rows: SheetRow[] }> {
	if (statSync(file).size > largest) throw new SheetProblem('Filen är för stor. Den får vara högst 10 MB.');
	const rows = (/\.xlsx$/i.test(file) ? await excelRows(file) : csvRows(readFileSync(file)))
		.map((cells, index) => ({ number: index + 1, cells }))
		.filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ''));
	const [first, ...rest] = rows;
	if (!first || rest.length === 0) throw new SheetProblem('Filen har inga rader. Den första ska vara kolumnernas namn.');
	return { header: first.cells.map((cell) => String(cell ?? '').trim()), rows: rest };
}

async function excelRows(file: string): Promise<Cell[][]> {
	try {
		const [sheet] = await readExcelFile(file);
		return (sheet?.data ?? []) as Cell[][];
	} catch {
		throw new SheetProblem('Filen går inte att läsa som Excel (.xlsx). Spara den på nytt, eller som CSV.');
	}
}

function csvRows(bytes: Buffer): Cell[][] {
	const text = textFromOldPrograms(bytes);
	const [firstLine = ''] = text.split(/\r?\n/, 1);
	const delimiter = [';', '\t', ','].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0];
	try {
		return parse(text, { delimiter, relax_column_count: true, bom: true, skip_empty_lines: false });
	} catch (error) {
		throw new SheetProblem(`Tabellen går inte att läsa: ${error instanceof Error ? error.message : error}`);
	}
}
