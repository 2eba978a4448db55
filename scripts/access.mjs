// npm run access: every page in every combination of language, theme, text size, screen, reach and motion, which takes hours. It may be
// stopped and goes on where it stopped. At its end docs/access.md says what holds.
// --limit 30: for half an hour; --part 1/3: the first third; --report: only the documents, from what was tried before.
import { buildIfOlder } from './build/build-if-older.mjs';
import { endOnInterruption } from './process/interruption.mjs';
import { Problem, sentenceOf } from './process/problem.mjs';
import { projectRoot as root } from './process/project-root.mjs';
import { environmentForChildren } from './process/running.mjs';
import { installIfNeeded } from './start/install.mjs';

endOnInterruption();
try {
	await installIfNeeded({ root, say: console.log });
	await buildIfOlder({ root, say: console.log });
	const { prepareBrowser } = await import('./test/prepare.mjs');
	const { runTool } = await import('./process/tool.mjs');
	const ground = await prepareBrowser({ say: console.log });
	if (ground.skip) throw new Problem(`Nothing can be tried: ${ground.skip}.`);
	const env = { ...environmentForChildren(), ...ground.env };
	process.exitCode = await runTool('tsx', ['scripts/access/run.ts', ...process.argv.slice(2)], { env });
} catch (error) {
	console.error(sentenceOf(error));
	process.exitCode = 1;
}
