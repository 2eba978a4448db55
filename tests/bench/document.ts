import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../host/served-kiosk.ts';
import { explanations } from './explanations.ts';
import { type FigureRow, figureRows } from './figures.ts';
import type { PartResult, Rate, Results, Table } from './result.ts';
import { builtFingerprint, readResults } from './results-file.ts';

/** The budgets are for 4×; the others are shown beside it. */
const columns = ['4', '1', '6'] as const satisfies readonly Rate[];

/** Writes docs/bench.md from docs/bench.json, and prints the table. */
export async function writeDocument(say: (line: string) => void): Promise<void> {
	const results = await readResults();
	const table = markdown(
		['Figure', 'Budget', ...columns.map((rate) => `${rate}×`), ''],
		figureRows.map((row) => lineOf(row, results)),
	);
	await writeFile(path.join(projectRoot, 'docs/bench.md'), documentOf(results, table, await builtFingerprint()));
	say(`\n${table}`);
}

function documentOf(results: Results, table: string, built: string): string {
	const older = provenance(results).filter(({ result }) => result.fingerprint !== built);
	const notes = figureRows.flatMap(({ part, name, title }) => {
		const found = columns.map((rate) => figureAt(results, part, name, rate)).find((figure) => figure?.note);
		return found?.note ? [`- ${title}: ${found.note}`] : [];
	});
	return `${[
		'# What a visitor feels, measured',
		'Written by `npm run bench`; the same figures stand in [bench.json](bench.json). The production build is measured, served as the kiosk is, in Chromium at 1080×1920 with a new profile each time, the processor slowed down by 4×, as it is, and by 6×. *The floor* is a static page with the same first screen, words, typefaces and drawing and no script, served by the same process, measured in turn with the kiosk. A figure is the median of its runs.',
		table,
		'A figure that does not depend on the processor, or whose budget is for an unthrottled one, stands under 1×. “–”: not measured at this rate.',
		'## What is missed, and why',
		missed(results).join('\n') || 'Nothing is.',
		'## What lies behind the figures',
		notes.join('\n') || 'Nothing has been measured yet.',
		...provenance(results).flatMap(({ part, rate, result }) =>
			rate === '4' || rate === 'any' ? (result.tables ?? []).map((each) => tableText(part, each)) : [],
		),
		'## When it was measured',
		'Load: how many programs wanted a processor at a time, the bench’s own among them, of how many processors there are. Where it is much above, times in milliseconds are worth little and ratios less than usual.',
		markdown(
			['Part', 'Rate', 'Runs', 'Measured', 'Load', 'Commit', 'Build'],
			provenance(results).map(({ part, rate, result }) => [
				part,
				rate === 'any' ? '–' : `${rate}×`,
				String(result.runs),
				result.measuredAt,
				result.load ?? '–',
				result.commit,
				`${result.fingerprint.slice(0, 10)}${result.fingerprint === built ? '' : ' (older)'}`,
			]),
		),
		older.length === 0
			? `All of it was measured on one build, ${built.slice(0, 10)}.`
			: `Measured on an older build than ${built.slice(0, 10)}: ${[...new Set(older.map(({ part }) => part))].join(', ')}. They want measuring again.`,
	].join('\n\n')}\n`;
}

/** What the traces show of each missed figure. Where nothing has been written of one, it says so. */
function missed(results: Results): string[] {
	return figureRows.flatMap((row) => {
		const value = firstOf(row, results);
		if (value === undefined || value <= row.budget) return [];
		return [`- **${row.title}**: ${explanations[`${row.part}.${row.name}`] ?? 'not explained yet.'}`];
	});
}

function firstOf({ part, name }: FigureRow, results: Results): number | undefined {
	return columns.map((rate) => figureAt(results, part, name, rate)?.value).find((value) => value !== undefined);
}

function lineOf(row: FigureRow, results: Results): string[] {
	const { part, name, title, budget, unit } = row;
	const values = columns.map((rate) => figureAt(results, part, name, rate)?.value);
	const shown = (value: number) => (value >= 1e6 ? 'lost' : `${value}${unit === '×' ? '' : ' '}${unit}`.trim());
	const first = firstOf(row, results);
	const verdict = first === undefined ? 'not yet run' : first <= budget ? 'held' : '**missed**';
	return [title, `≤ ${shown(budget)}`, ...values.map((value) => (value === undefined ? '–' : shown(value))), verdict];
}

function figureAt(results: Results, part: string, name: string, rate: Rate) {
	const measured = results.parts[part];
	return (measured?.[rate] ?? (rate === '1' ? measured?.any : undefined))?.figures[name];
}

function provenance({ parts }: Results): { part: string; rate: string; result: PartResult }[] {
	return Object.entries(parts).flatMap(([part, rates]) =>
		Object.entries(rates).flatMap(([rate, result]) => (result ? [{ part, rate, result }] : [])),
	);
}

function tableText(part: string, { title, columns: heads, rows }: Table): string {
	return `### ${title}\n\n_${part}_\n\n${markdown(
		heads,
		rows.map((cells) => cells.map(String)),
	)}`;
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
