// `npm run narrate -- --voice "espeak-ng -v {language} -f {text-file} -w {wav}"`: makes the recordings that are missing, with any
// program that turns a text into a WAV file. `--language sv` for one language, `--dry-run` only lists them, `--prune` takes away
// those whose text is gone, `--content DIR` for another folder. Of the placeholders {text-file} may be left out: the text then
// comes through stdin.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceOf } from './process/problem.mjs';
import { projectRoot } from './process/project-root.mjs';
import { runTool } from './process/tool.mjs';

try {
	const text = { type: /** @type {const} */ ('string') };
	const flag = { type: /** @type {const} */ ('boolean'), default: false };
	const { values } = parseArgs({
		options: { voice: text, language: text, 'dry-run': flag, prune: flag, content: { ...text, default: 'content' } },
	});
	const options = {
		voice: values.voice,
		language: values.language,
		dryRun: values['dry-run'],
		prune: values.prune,
		folder: resolve(projectRoot, values.content),
	};
	process.exitCode = await runTool('tsx', ['scripts/narrate/narrate.ts', JSON.stringify(options)]);
} catch (error) {
	const isIncomplete = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
	const usage = 'Skriv så här: npm run narrate -- --voice "espeak-ng -v {language} -f {text-file} -w {wav}" --language sv';
	console.error(isIncomplete ? usage : sentenceOf(error));
	process.exitCode = 2;
}
