// npm run dev: the pages with hot reload in a browser, on the real content and the real bridge.
import { join } from 'node:path';
import { buildIfOlder } from './build/build-if-older.mjs';
import { endOnInterruption } from './process/interruption.mjs';
import { sentenceOf } from './process/problem.mjs';
import { projectRoot as root } from './process/project-root.mjs';
import { runChild } from './process/running.mjs';
import { installIfNeeded } from './start/install.mjs';

endOnInterruption();
try {
	await installIfNeeded({ root, say: console.log });
	// For the baseline, which the library falls back on.
	await buildIfOlder({ root, say: console.log });
	const { program } = await import('./process/program.mjs');
	const { code } = await runChild(process.execPath, [program('tsx'), join(root, 'scripts/dev/server.ts'), ...process.argv.slice(2)], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	process.exitCode = code ?? 1;
} catch (error) {
	console.log(sentenceOf(error));
	process.exitCode = 1;
}
