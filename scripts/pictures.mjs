// npm run pictures: photographs every page in every orientation, language and theme into pictures/, with one contact sheet.
// npm run pictures -- --reference draws the reference pictures of the tests anew.
import { join } from 'node:path';
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
	if (ground.skip) throw new Problem(`No pictures: ${ground.skip}.`);
	const env = { ...environmentForChildren(), ...ground.env };
	const args = process.argv.slice(2);
	if (args.includes('--reference')) {
		const drawing = ['test', '--project=pictures-*', '--update-snapshots=changed', 'reference.spec.ts'];
		process.exitCode = await runTool('@playwright/test', drawing, { binary: 'playwright', env });
		const { squeezePictures } = await import('./pictures/squeeze.mjs');
		await squeezePictures(join(root, 'tests/pictures/reference'));
	} else {
		process.exitCode = await runTool('tsx', ['scripts/pictures/take.ts', ...args], { env });
	}
} catch (error) {
	console.error(sentenceOf(error));
	process.exitCode = 1;
}
