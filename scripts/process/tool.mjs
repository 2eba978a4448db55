import { program } from './program.mjs';
import { projectRoot } from './project-root.mjs';
import { runChild } from './running.mjs';

/**
 * Runs an installed package's command in the project's folder and waits for its end. What it says goes to our own output.
 * @param {string} packageName
 * @param {string[]} args
 * @param {{binary?: string, env?: NodeJS.ProcessEnv, quiet?: boolean}} [how] binary: the command, where it is not named as its
 *   package; quiet: without its stdout
 * @returns {Promise<number>} what it ended with; 1 where a signal ended it
 */
export async function runTool(packageName, args, { binary, env, quiet = false } = {}) {
	const { code } = await runChild(process.execPath, [program(packageName, binary), ...args], {
		cwd: projectRoot,
		stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
		...(env ? { env } : {}),
	});
	return code ?? 1;
}
