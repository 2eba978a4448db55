// `npm run build`: pages, Electron's side, the browser host, the baseline; then the sizes, and the mark that it is done.
import { spawnSync } from 'node:child_process';
import { sourceFingerprint, writeFingerprint } from './build/build-state.mjs';
import { program } from './process/program.mjs';
import { projectRoot } from './process/project-root.mjs';

function run(title, ...args) {
	console.log(title);
	const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

// Taken first: a source that changes during the build makes the build old.
const fingerprint = await sourceFingerprint();
run('Building the pages and the Electron host …', program('electron-vite'), 'build', '--logLevel', 'warn');
run('Building the browser host …', program('vite'), 'build', '--config', 'browser.vite.config.ts', '--logLevel', 'warn');
run('Building in the baseline content …', program('tsx'), 'scripts/build/baseline.ts');
run('Measuring …', program('tsx'), 'scripts/build/sizes.ts');
await writeFingerprint(fingerprint);
