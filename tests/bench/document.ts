import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../host/served-kiosk.ts';
import { explanations } from './explanations.ts';
import { type FigureRow, figureRows } from './figures.ts';
import type { Figure, PartResult, Rate, Results, Table } from './result.ts';
import { builtFingerprint, readResults } from './results-file.ts';

/** Most budgets are for 4×; the others are shown beside it. */
const columns = ['4', '1', '6'] as const satisfies readonly Rate[];

/** Writes docs/bench.md from docs/bench.json, and prints the table. */
export async function writeDocument(say: (line: string) => void): Promise<void> {
	const results = await readResults();
	const table = markdown(
		['Figure', 'Budget', ...columns.map((rate) => `${rate}×`), 'Verdict'],
		figureRows.map((row) => lineOf(row, results)),
	);
	await writeFile(path.join(projectRoot, 'docs/bench.md'), documentOf(results, table, await builtFingerprint()));
	say(`\n${table}`);
}

function documentOf(results: Results, table: string, built: string): string {
	const older = provenance(results).filter(({ result }) => result.fingerprint !== built);
	const notes = figureRows.flatMap(({ part, name, title }) => {
		const found = columns.flatMap((rate) => {
			const note = figureAt(results, part, name, rate)?.note;
			return note ? [{ rate, note }] : [];
		});
		const [only] = found;
		if (!only) return [];
		return [`- ${title}: ${found.length === 1 ? only.note : found.map(({ rate, note }) => `**${rate}×** ${note}`).join('. ')}`];
	});
	return `${[
		'# What a visitor feels, measured',
		'Written by `npm run bench`; the same figures stand in [bench.json](bench.json). The production build is measured, served as the kiosk is, in Chromium at 1080×1920 with a new profile each time, the processor slowed down by 4×, as it is, and by 6×. *The floor* is a static page with the same first screen, words, typefaces and drawing and no script, served by the same process, measured in turn with the kiosk. A figure is the median of its runs, whose number stands below; a part with one run counts many times within it.',
		...summary(results),
		table,
		'The verdict is that of the rate for which the budget is meant: 4×, or 1× where the figure does not depend on the processor or the budget is for an unthrottled one. “–”: not measured at this rate.',
		'## What is missed, and why',
		missed(results).join('\n') || 'Nothing is.',
		'## What lies behind the figures',
		notes.join('\n') || 'Nothing has been measured yet.',
		...provenance(results).flatMap(({ part, rate, result }) =>
			rate === '4' || rate === 'any' ? (result.tables ?? []).map((each) => tableText(part, each)) : [],
		),
		'## When it was measured',
		'Load: how many programs wanted a processor at a time, of how many processors there are. The bench’s own browser and server are among them, and want two to four where the processor draws; more than that came from elsewhere, and makes times longer, in the kiosk as on the floor.',
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

/** In a few lines: on what it was measured, how many budgets are held, and what a finger waits for. */
function summary(results: Results): string[] {
	const machines = new Set(provenance(results).flatMap(({ result }) => result.machine ?? []));
	const judged = figureRows.flatMap((row) => verdictOf(row, results) ?? []);
	const held = judged.filter((verdict) => verdict === 'held').length;
	const touch = figureAt(results, 'interaction', 'touch', '1');
	const tap = figureAt(results, 'interaction', 'inp', '1');
	const felt =
		touch && tap
			? ` At 1×, on this machine, a touch on the resting screen shows a page after ${touch.value} ms, and 98 of 100 taps change the screen within ${tap.value} ms.`
			: '';
	return [
		`${machines.size > 0 ? `Measured on ${[...machines].join(' and on ')}. ` : ''}${held} of ${judged.length} budgets are held, ${judged.length - held} missed.${felt} For another machine, run there: \`npm run bench -- --only interaction --rates 1\`.`,
	];
}

/** What the traces show of each missed figure. Where nothing has been written of one, it says so. */
function missed(results: Results): string[] {
	return figureRows.flatMap((row) => {
		if (verdictOf(row, results) !== 'missed') return [];
		return [`- **${row.title}**: ${explanations[`${row.part}.${row.name}`] ?? 'not explained yet.'}`];
	});
}

/** Undefined where it has not been measured at a rate for which the budget is meant. */
function verdictOf({ part, name, budget, judgedAt }: FigureRow, results: Results): 'held' | 'missed' | undefined {
	const value = judgedAt.map((rate) => figureAt(results, part, name, rate)?.value).find((measured) => measured !== undefined);
	if (value === undefined) return undefined;
	return value <= budget ? 'held' : 'missed';
}

function lineOf(row: FigureRow, results: Results): string[] {
	const { part, name, title, budget, unit } = row;
	const values = columns.map((rate) => figureAt(results, part, name, rate)?.value);
	const shown = (value: number) => (value >= 1e6 ? 'lost' : `${value}${unit === '×' ? '' : ' '}${unit}`.trim());
	const verdicts = { held: 'held', missed: '**missed**', none: 'not yet run' };
	const verdict = verdicts[verdictOf(row, results) ?? 'none'];
	return [title, `≤ ${shown(budget)}`, ...values.map((value) => (value === undefined ? '–' : shown(value))), verdict];
}

function figureAt(results: Results, part: string, name: string, rate: Rate): Figure | undefined {
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
