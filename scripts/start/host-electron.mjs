import { createInterface } from 'node:readline';
import { electronRuntime } from '../find/electron-runtime.mjs';
import { startChild } from '../process/running.mjs';
import { untilReady } from './page-ready.mjs';

const readyLine = 'NORBERGSKIOSKEN READY';

/**
 * The kiosk in Electron. Its page is ready when Electron's main process writes the ready line to its stdout.
 * @param {import('./hosts.mjs').HostSituation} situation
 * @returns {Promise<import('./hosts.mjs').ReadyHost>}
 */
export async function startElectron({ root, options, say }) {
	const runtime = await electronRuntime({ root, say });
	const child = startChild(runtime.executablePath, [root, ...electronArguments(options)], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const { ended } = await untilReady({ program: 'Electron', child, ready: saysReady(child, say) });
	say('The kiosk is on the screen. Ctrl+C ends it.');
	return { title: 'Electron', ended, close: async () => {} };
}

/** @param {import('./option-values.mjs').Options} options */
export function electronArguments({ content, now, demo, windowed }) {
	const args = [];
	if (content !== null) args.push(`--content=${content}`);
	if (now !== null) args.push(`--now=${now}`);
	if (demo) args.push('--demo');
	if (windowed) args.push('--windowed');
	return args;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(line: string) => void} say
 * @returns {Promise<void>}
 */
function saysReady(child, say) {
	return new Promise((resolve) => {
		// A program that could not be spawned has no stdout.
		if (!child.stdout) return;
		createInterface({ input: child.stdout }).on('line', (line) => {
			if (line.trim() === readyLine) resolve();
			else say(line);
		});
	});
}
