// npm run package: builds if the build is older than its sources, then makes the packages that this machine can make, and says
// in a sentence which it cannot and why. The folder with the program in it comes from electron-builder; tar.gz and deb are made
// of that folder with the system's own tar and dpkg-deb, because electron-builder would first download a packing tool.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfOlder } from './build/build-if-older.mjs';
import { electronPackageVersion, electronRuntime } from './find/electron-runtime.mjs';
import { makeArchive, makeDeb } from './package/package-linux.mjs';
import { endOnInterruption, isInterrupted } from './process/interruption.mjs';
import { isInstalled } from './process/is-installed.mjs';
import { Problem, sentenceOf } from './process/problem.mjs';
import { projectRoot as root } from './process/project-root.mjs';
import { endAllRunning } from './process/running.mjs';
import { runTool } from './process/tool.mjs';

const helpText = `npm run package                             what this machine can make
npm run package -- --linux [dir|tar.gz|deb]  for Linux: a folder, an archive, a Debian package
npm run package -- --win [dir|nsis]          for Windows: a folder, an installer

  --electron-dist DIR      take the Electron in this folder, and download none (or ELECTRON_OVERRIDE_DIST_PATH)
  --electron-version V     its version; without it, what stands in the folder
  --output DIR             where to (dist)
  --help                   this text`;

const targetsOf = { linux: ['dir', 'tar.gz', 'deb'], win: ['dir', 'nsis'] };
const say = console.log;

// Others must be able to read what root installs, whatever this account's habit is.
process.umask(0o022);
endOnInterruption();
run().then(
	(exitCode) => process.exit(exitCode),
	async (error) => {
		if (isInterrupted()) return;
		console.error(sentenceOf(error));
		if (process.env.NORBERGSKIOSKEN_DEBUG === '1') console.error(error);
		await endAllRunning();
		process.exit(error instanceof Problem ? error.exitCode : 1);
	},
);

async function run() {
	const options = readOptions();
	if (options.help) {
		say(helpText);
		return 0;
	}
	const { system, targets } = options;
	const otherSystem = system === 'win' && process.platform !== 'win32';
	if (otherSystem && !isInstalled('wine')) {
		throw new Problem('The Windows package was not made: that needs Windows, or wine on this machine.');
	}
	await buildIfOlder({ root, say });
	// A runtime for this machine's system serves only this system; for another, electron-builder downloads one.
	const runtime = otherSystem ? null : await findRuntime(options);
	const made =
		system === 'linux' ? await packageForLinux(targets, runtime, options.output) : await build(system, targets, runtime, options.output);
	for (const file of made) say(`Made: ${file}`);
	if (system === 'linux' && options.all) say('The Windows installer was not made: that is done on Windows (npm run package there).');
	return 0;
}

/**
 * @param {string[]} targets
 * @param {import('./find/electron-runtime.mjs').Runtime | null} runtime
 * @param {string} output
 * @returns {Promise<string[]>} the folder, or the packages made of it
 */
async function packageForLinux(targets, runtime, output) {
	const [folder = ''] = await build('linux', ['dir'], runtime, output);
	const makers = [
		{ target: 'tar.gz', tool: 'tar', make: makeArchive },
		{ target: 'deb', tool: 'dpkg-deb', make: makeDeb },
	].filter(({ target }) => targets.includes(target));
	const made = targets.includes('dir') || makers.length === 0 ? [folder] : [];
	for (const { target, tool, make } of makers) {
		if (isInstalled(tool)) made.push(await make({ folder, output, say }));
		else say(`The ${target} was not made: ${tool} is not installed.`);
	}
	return made;
}

/**
 * @param {string} system linux or win
 * @param {string[]} targets
 * @param {import('./find/electron-runtime.mjs').Runtime | null} runtime
 * @param {string} output
 * @returns {Promise<string[]>} the folders or files it was asked for
 * @throws {Problem} when electron-builder fails; its own messages have said why
 */
async function build(system, targets, runtime, output) {
	const unpacked = join(output, `${system}${process.arch === 'x64' ? '' : `-${process.arch}`}-unpacked`);
	const args = [`--${system}`, ...targets, `--${process.arch}`, '--publish', 'never', `-c.directories.output=${output}`];
	if (runtime) args.push(`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`);
	rmSync(unpacked, { recursive: true, force: true });
	if ((await runTool('electron-builder', args)) !== 0)
		throw new Problem(`electron-builder could not make the ${targets.join(' and ')}: its messages above say why.`);
	// Of a runtime in a folder it keeps this, too: the app that shows when there is none.
	rmSync(join(unpacked, 'resources', 'default_app.asar'), { force: true });
	return [targets.includes('dir') ? unpacked : output];
}

/** @param {{electronDist?: string, electronVersion?: string}} options */
async function findRuntime({ electronDist, electronVersion }) {
	const env = { ...process.env, ...(electronDist ? { ELECTRON_OVERRIDE_DIST_PATH: electronDist } : {}) };
	const runtime = await electronRuntime({ root, env, say });
	const version = electronVersion ?? runtime.version;
	const shipped = electronPackageVersion();
	if (version !== shipped) {
		say(`This package carries Electron ${version} and not ${shipped}, which the kiosk is made for: use it for tests only.`);
	}
	return { ...runtime, version };
}

function readOptions() {
	/** @type {ReturnType<typeof parse>} */
	let parsed;
	try {
		parsed = parse();
	} catch (error) {
		// The first sentence names the option; what follows is advice for another case.
		throw new Problem(`${sentenceOf(error).split('. ', 1)[0]}. npm run package -- --help lists the options.`, { exitCode: 2 });
	}
	const { values, positionals } = parsed;
	if (values.linux && values.win) throw new Problem('One system at a time: --linux or --win.', { exitCode: 2 });
	const system = values.win ? 'win' : values.linux ? 'linux' : { linux: 'linux', win32: 'win' }[String(process.platform)];
	if (!system || (system === 'linux' && process.platform !== 'linux' && !values.help)) {
		throw new Problem('Packages for Linux are made on Linux, and for Windows on Windows.', { exitCode: 2 });
	}
	const known = system === 'linux' ? targetsOf.linux : targetsOf.win;
	const unknown = positionals.find((target) => !known.includes(target));
	if (unknown) throw new Problem(`There is no package "${unknown}" for this system; there are: ${known.join(', ')}.`, { exitCode: 2 });
	return {
		help: values.help,
		system,
		targets: positionals.length > 0 ? positionals : known.filter((target) => target !== 'dir'),
		all: !values.linux && positionals.length === 0,
		output: resolve(root, values.output),
		electronDist: values['electron-dist'] && resolve(values['electron-dist']),
		electronVersion: values['electron-version'],
	};
}

function parse() {
	return parseArgs({
		allowPositionals: true,
		options: {
			linux: { type: 'boolean' },
			win: { type: 'boolean' },
			output: { type: 'string', default: 'dist' },
			'electron-dist': { type: 'string' },
			'electron-version': { type: 'string' },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
}
