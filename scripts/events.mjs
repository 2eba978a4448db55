// `npm run events -- --import FILE`: events of a spreadsheet (CSV or xlsx) as files of content/events. Shows how it understands the
// columns and what it would add; `--write` adds it. `--columns "Lokal=where,Kväll=start"` where it guesses wrong; `--content DIR`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceOf } from './process/problem.mjs';
import { projectRoot } from './process/project-root.mjs';
import { runTool } from './process/tool.mjs';

try {
	const text = { type: /** @type {const} */ ('string') };
	const { values } = parseArgs({
		options: { import: text, columns: text, write: { type: 'boolean' }, content: { ...text, default: 'content' } },
	});
	// A file stands where it was called from; npm itself runs in the project's folder.
	const file = values.import && resolve(process.env.INIT_CWD ?? process.cwd(), values.import);
	const options = { file, columns: values.columns, write: values.write ?? false, folder: resolve(projectRoot, values.content) };
	process.exitCode = await runTool('tsx', ['scripts/events/events.ts', JSON.stringify(options)]);
} catch (error) {
	const isIncomplete = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
	const usage = 'Skriv så här: npm run events -- --import fil.xlsx, och --write sist när det ser rätt ut.';
	console.error(isIncomplete ? usage : sentenceOf(error));
	process.exitCode = 2;
}
