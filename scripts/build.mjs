// `npm run build`: pages, Electron's side, the browser host, the baseline; then the sizes, and the mark that it is done. All of it
// is made beside out/ and takes its place at the very end, so that what runs from out/ never meets half a build.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { nextFolder, sourceFingerprint, swapIn, writeFingerprint } from './build/build-state.mjs';
import { endOnInterruption } from './process/interruption.mjs';
import { projectRoot } from './process/project-root.mjs';
import { environmentForChildren } from './process/running.mjs';
import { runTool } from './process/tool.mjs';

/** @param {string} title @param {string} tool @param {string[]} args */
async function step(title, tool, ...args) {
	console.log(title);
	const code = await runTool(tool, args, { env: { ...environmentForChildren(), KIOSK_BUILD_FOLDER: nextFolder } });
	if (code !== 0) process.exit(code);
}

endOnInterruption();
rmSync(join(projectRoot, nextFolder), { recursive: true, force: true });
// Taken first: a source that changes during the build makes the build old.
const fingerprint = await sourceFingerprint();
await step('Building the pages and the Electron host …', 'electron-vite', 'build', '--logLevel', 'warn');
await step('Building the browser host …', 'vite', 'build', '--config', 'browser.vite.config.ts', '--logLevel', 'warn');
await step('Building in the baseline content …', 'tsx', 'scripts/build/baseline.ts', nextFolder);
await step('Measuring …', 'tsx', 'scripts/build/sizes.ts', nextFolder);
await writeFingerprint(fingerprint, { folder: nextFolder });
await swapIn();
