/**
 * Takes events from a spreadsheet. Speaks Swedish, to those who look after the events. `tsx scripts/events/events.ts JSON`, the options
 * that events.mjs has read.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEdition } from '../../core/library/read.ts';
import { guessColumns, nameOfField } from './columns.ts';
import { eventsOf, type PlannedEvent } from './planned-event.ts';
import { readSheet, SheetProblem } from './sheet.ts';

const options: { file?: string; columns?: string; write: boolean; folder: string } = JSON.parse(process.argv[2] ?? '');
const { file, folder } = options;

if (file === undefined) stop('Skriv vilken fil: npm run events -- --import fil.csv (eller fil.xlsx).');
try {
	const { header, rows } = await readSheet(file);
	const columns = guessColumns(header, options.columns);
	console.log('Så läses kolumnerna:');
	for (const [index, title] of header.entries()) console.log(`  ${title} → ${nameOfField(columns[index])}`);
	console.log('Blev någon fel, skriv till exempel: --columns "Lokal=where,Kväll=start"\n');

	const { edition } = await readEdition(folder);
	if (!edition) stop('Innehållet har fel som måste rättas först. De står här: npm run check');
	const { planned, problems, known } = eventsOf(columns, rows, edition, folder);
	for (const event of planned) console.log(`+ ${describe(event)}`);
	for (const title of known) console.log(`= ${title} finns redan.`);
	for (const problem of problems) console.log(`! ${problem}`);
	console.log(`\n${planned.length} att lägga till, ${known.length} finns redan, ${problems.length} rader går inte att läsa.`);
	if (planned.length > 0 && options.write) {
		for (const { name, text } of planned) writeFileSync(path.join(folder, 'events', name), text, { flag: 'wx' });
		console.log('De ligger nu i mappen events. Kontrollera med: npm run check');
	} else if (planned.length > 0) console.log('Inget är skrivet än. Ser det rätt ut, kör samma sak igen med --write sist.');
	process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
	if (error instanceof Error && 'code' in error && error.code === 'ENOENT') stop(`Filen ${path.basename(file)} finns inte.`);
	if (!(error instanceof SheetProblem) && !(error instanceof Error && 'code' in error)) throw error;
	stop(error.message);
}

function describe({ event, name }: PlannedEvent): string {
	const { start, end, words } = event;
	const when = `${start.replace('T', ' ')}${end === undefined ? '' : `–${end.slice(0, 10) === start.slice(0, 10) ? end.slice(11) : end.replace('T', ' ')}`}`;
	return `${when}  ${words.sv?.title}, ${words.sv?.where} (${event.kind}) → events/${name}`;
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}
