import { buildIfOlder } from '../build/build-if-older.mjs';
import { endOnInterruption } from '../process/interruption.mjs';
import { Problem, sentenceOf } from '../process/problem.mjs';
import { projectRoot as root } from '../process/project-root.mjs';
import { environmentForChildren } from '../process/running.mjs';
import { installIfNeeded } from '../start/install.mjs';

/**
 * A command that looks at the built kiosk in a browser: installs and builds what is missing, finds the browser, then acts. What it ends
 * with is the exit code; why it cannot begin is said in a sentence.
 * @param {string} refusal what is said before the reason where there is no browser
 * @param {(tool: (name: string, args: string[], how?: {binary?: string}) => Promise<number>) => Promise<number>} action
 */
export async function runWithBrowser(refusal, action) {
	endOnInterruption();
	try {
		await installIfNeeded({ root, say: console.log });
		await buildIfOlder({ root, say: console.log });
		// Only now: they need what has just been installed.
		const { prepareBrowser } = await import('./prepare.mjs');
		const { runTool } = await import('../process/tool.mjs');
		const ground = await prepareBrowser({ say: console.log });
		if (ground.skip) throw new Problem(`${refusal}: ${ground.skip}.`);
		const env = { ...environmentForChildren(), ...ground.env };
		process.exitCode = await action((name, args, how) => runTool(name, args, { ...how, env }));
	} catch (error) {
		console.error(sentenceOf(error));
		process.exitCode = 1;
	}
}
