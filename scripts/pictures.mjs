// npm run pictures: photographs every page in every orientation, language and theme into pictures/, with one contact sheet.
// npm run pictures -- --reference draws the reference pictures of the tests anew.
import { join } from 'node:path';
import { buildIfOlder } from './build/build-if-older.mjs';
import { endOnInterruption } from './process/interruption.mjs';
import { Problem, sentenceOf } from './process/problem.mjs';
import { projectRoot as root } from './process/project-root.mjs';
import { environmentForChildren, runChild } from './process/running.mjs';
import { installIfNeeded } from './start/install.mjs';

endOnInterruption();
try {
	await installIfNeeded({ root, say: console.log });
	await buildIfOlder({ root, say: console.log });
	const { prepareBrowser } = await import('./test/prepare.mjs');
	const { program } = await import('./process/program.mjs');
	const { env, skip } = await prepareBrowser({ say: console.log });
	if (skip) throw new Problem(`No pictures: ${skip}.`);
	const args = process.argv.slice(2);
	const references = args.includes('--reference');
	const command = references
		? [program('@playwright/test', 'playwright'), 'test', '--project=pictures-*', '--update-snapshots=changed', 'reference.spec.ts']
		: [program('tsx'), join(root, 'scripts/pictures/take.ts'), ...args];
	const { code } = await runChild(process.execPath, command, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...environmentForChildren(), ...env },
	});
	if (references) {
		const { squeezePictures } = await import('./pictures/squeeze.mjs');
		await squeezePictures(join(root, 'tests/pictures/reference'));
	}
	process.exitCode = code ?? 1;
} catch (error) {
	console.log(sentenceOf(error));
	process.exitCode = 1;
}
