// `npm run words`: for each language what is missing, unused, unchanged, of the wrong form or too long. `--lang CODE` for one
// language; `--csv FILE` writes a table for a translator, `--import FILE` takes it back; `--content DIR` for another folder.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceOf } from './process/problem.mjs';
import { projectRoot } from './process/project-root.mjs';
import { runTool } from './process/tool.mjs';

try {
	const text = { type: /** @type {const} */ ('string') };
	const { values } = parseArgs({ options: { lang: text, csv: text, import: text, content: { ...text, default: 'content' } } });
	// A file stands where it was called from; npm itself runs in the project's folder.
	const file = (name) => name && resolve(process.env.INIT_CWD ?? process.cwd(), name);
	const options = { lang: values.lang, csv: file(values.csv), import: file(values.import), folder: resolve(projectRoot, values.content) };
	process.exitCode = await runTool('tsx', ['scripts/words/words.ts', JSON.stringify(options)]);
} catch (error) {
	console.error(sentenceOf(error));
	process.exitCode = 2;
}
