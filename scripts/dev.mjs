// npm run dev: the pages with hot reload in a browser, on the real content and the real bridge. --pseudo adds two languages that
// nobody speaks, one longer and accented, one from right to left.
import { parseArgs } from 'node:util';
import { buildIfOlder } from './build/build-if-older.mjs';
import { endOnInterruption } from './process/interruption.mjs';
import { Problem, sentenceOf } from './process/problem.mjs';
import { projectRoot as root } from './process/project-root.mjs';
import { installIfNeeded } from './start/install.mjs';
import { checked } from './start/option-values.mjs';

endOnInterruption();
try {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '5173' },
			content: { type: 'string' },
			demo: { type: 'boolean' },
			now: { type: 'string' },
			pseudo: { type: 'boolean', default: false },
		},
	});
	const { pseudo, ...given } = values;
	const options = { ...checked(given, root), pseudo };
	await installIfNeeded({ root, say: console.log });
	// For the baseline, which the library falls back on.
	await buildIfOlder({ root, say: console.log });
	const { runTool } = await import('./process/tool.mjs');
	process.exitCode = await runTool('tsx', ['scripts/dev/server.ts', JSON.stringify(options)]);
} catch (error) {
	console.error(sentenceOf(error));
	process.exitCode = error instanceof Problem ? error.exitCode : 2;
}
