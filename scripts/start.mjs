// npm start. In this order: a Node that is new enough, options, the locked dependencies, a build of these sources, and
// then the first host that can show the kiosk on this machine. What goes wrong is one plain sentence, never a stack
// trace. This file must be readable by old Nodes (nothing newer than ES2020, no import at its head): it is the one that
// tells them that they are old.

/** @typedef {import('./start/hosts.mjs').HostSituation} HostSituation */
/** @typedef {import('./start/hosts.mjs').ReadyHost} ReadyHost */

start().then(
	(exitCode) => process.exit(exitCode),
	(error) => giveUp(error),
);

async function start() {
	const { complaintAboutNode } = await import('./start/node-version.mjs');
	const complaint = complaintAboutNode(process.versions.node);
	if (complaint) return refuse(complaint, 1);

	const { endOnInterruption } = await import('./process/interruption.mjs');
	endOnInterruption();
	process.on('uncaughtException', giveUp);

	const { readOptions, helpText } = await import('./start/options.mjs');
	const { options, notice } = readOptions(process.argv.slice(2), process.env, folderOfCall());
	if (notice) say(notice);
	if (options.help) {
		say(helpText);
		return 0;
	}

	const { projectRoot: root } = await import('./process/project-root.mjs');
	const { installIfNeeded } = await import('./start/install.mjs');
	await installIfNeeded({ root, say });

	const { buildIfOlder } = await import('./build/build-if-older.mjs');
	await buildIfOlder({ root, say });

	const { chooseHosts } = await import('./start/hosts.mjs');
	const ready = await firstThatStarts(chooseHosts({ platform: process.platform, env: process.env, options }), {
		root,
		options,
		say,
	});
	return untilItEnds(ready);
}

/**
 * @param {import('./start/hosts.mjs').Host[]} hosts
 * @param {HostSituation} situation
 * @returns {Promise<ReadyHost>}
 */
async function firstThatStarts(hosts, situation) {
	const { startElectron } = await import('./start/host-electron.mjs');
	const { startChromium } = await import('./start/host-chromium.mjs');
	const { startServed } = await import('./start/host-serve.mjs');
	const { Problem } = await import('./process/problem.mjs');
	const { isInterrupted } = await import('./process/interruption.mjs');
	const starters = { electron: startElectron, chromium: startChromium, serve: startServed };
	for (const host of hosts) {
		say(`Host: ${host.title}, because ${host.reason}.`);
		try {
			return await starters[host.name](situation);
		} catch (error) {
			const last = host === hosts[hosts.length - 1];
			if (!(error instanceof Problem) || error.final || last || isInterrupted()) throw error;
			say(error.message);
		}
	}
	throw new Problem('There is no host to start.');
}

/**
 * @param {ReadyHost} ready
 * @returns {Promise<number>} what to exit with: 0 when the kiosk was closed by its user
 */
async function untilItEnds(ready) {
	const { isInterrupted } = await import('./process/interruption.mjs');
	const end = await ready.ended;
	// The interruption closes everything and ends the process itself.
	if (isInterrupted()) return new Promise(() => {});
	await ready.close();
	if (end.code === 0) return 0;
	return refuse(`${ready.title} ended unexpectedly (${end.signal || `code ${end.code}`}); run npm start again.`, end.code || 1);
}

/** npm start runs in the project's folder; a relative --content means the folder where it was called. */
function folderOfCall() {
	return process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD ? process.env.INIT_CWD : process.cwd();
}

/** @param {string} line */
function say(line) {
	console.log(line);
}

/**
 * @param {string} sentence
 * @param {number} exitCode
 */
function refuse(sentence, exitCode) {
	console.error(sentence);
	return exitCode;
}

/** @param {unknown} error */
async function giveUp(error) {
	const { isInterrupted } = await import('./process/interruption.mjs');
	// What fails because everything is being ended is no news; the interruption ends the process itself.
	if (isInterrupted()) return;
	const { Problem, sentenceOf } = await import('./process/problem.mjs');
	console.error(error instanceof Problem ? error.message : `The kiosk could not start: ${sentenceOf(error)}`);
	if (process.env.NORBERGSKIOSKEN_DEBUG === '1') console.error(error);
	const { endAllRunning } = await import('./process/running.mjs');
	await endAllRunning();
	process.exit(error instanceof Problem ? error.exitCode : 1);
}
