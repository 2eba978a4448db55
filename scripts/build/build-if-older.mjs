import { join } from 'node:path';
import { Problem } from '../process/problem.mjs';
import { projectRoot } from '../process/project-root.mjs';
import { runChild } from '../process/running.mjs';
import { isBuildCurrent } from './build-state.mjs';

/**
 * Builds when the build is older than its sources.
 * @param {{root?: string, say: (line: string) => void}} how
 * @throws {Problem} when the build fails
 */
export async function buildIfOlder({ root = projectRoot, say }) {
	if (await isBuildCurrent(root)) return;
	say('Building …');
	const { code } = await runChild(process.execPath, [join(root, 'scripts', 'build.mjs')], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	if (code !== 0) throw new Problem('The build failed: its messages above name the file and the line.');
	say('Built.');
}
