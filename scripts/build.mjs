// `npm run build`: pages, Electron's side, the browser host, the baseline; then the sizes, and the mark that it is done.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeFingerprint } from './build-state.mjs';
import { projectRoot } from './project-root.mjs';

const require = createRequire(import.meta.url);

/** The file a package's command runs, so that no shell and no PATH is needed. */
function command(packageName, binary = packageName) {
	const manifest = require.resolve(`${packageName}/package.json`);
	const { bin } = require(manifest);
	return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[binary]);
}

function run(title, ...args) {
	console.log(title);
	const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

run('Building the pages and the Electron host …', command('electron-vite'), 'build', '--logLevel', 'warn');
run('Building the browser host …', command('vite'), 'build', '--config', 'browser.vite.config.ts', '--logLevel', 'warn');
run('Building in the baseline content …', command('tsx'), 'scripts/build/baseline.ts');
run('Measuring …', command('tsx'), 'scripts/build/sizes.ts');
await writeFingerprint();
