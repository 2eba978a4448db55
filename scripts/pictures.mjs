// npm run pictures: photographs every page in every orientation, language and theme into pictures/, with one contact sheet.
// npm run pictures -- --reference draws the reference pictures of the tests anew.
import { join } from 'node:path';
import { projectRoot as root } from './process/project-root.mjs';
import { runWithBrowser } from './test/run-with-browser.mjs';

const args = process.argv.slice(2);
await runWithBrowser('No pictures', async (tool) => {
	if (!args.includes('--reference')) return tool('tsx', ['scripts/pictures/take.ts', ...args]);
	const drawing = ['test', '--project=pictures-*', '--update-snapshots=changed', 'reference.spec.ts'];
	const code = await tool('@playwright/test', drawing, { binary: 'playwright' });
	const { squeezePictures } = await import('./pictures/squeeze.mjs');
	await squeezePictures(join(root, 'tests/pictures/reference'));
	return code;
});
