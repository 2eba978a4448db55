import { electronPackageVersion, electronRuntime } from '../find/electron-runtime.mjs';
import { Problem, sentenceOf } from '../process/problem.mjs';
import { registryElectron, registryElectronVersion } from './registry-electron.mjs';

/**
 * @typedef {{kind: 'official' | 'registry', executablePath: string, version: string, folder: string}
 *   | {kind: 'skip', reason: string}} ElectronForTests
 */

const choices = ['official', 'registry', 'skip'];

/**
 * The Electron that tests run on: the official runtime, else the older one from the registry.
 * KIOSK_TEST_ELECTRON=official|registry|skip decides otherwise. What it chose is said in a line when it is not the
 * official one; when there is none, the reason is there to be printed with the skipped tests.
 *
 * @param {{env?: NodeJS.ProcessEnv, say?: (line: string) => void}} [how]
 * @returns {Promise<ElectronForTests>}
 * @throws {Problem} when KIOSK_TEST_ELECTRON has another value
 */
export async function electronForTests({ env = process.env, say = console.log } = {}) {
	const choice = env.KIOSK_TEST_ELECTRON || null;
	if (choice !== null && !choices.includes(choice)) {
		throw new Problem(`KIOSK_TEST_ELECTRON must be official, registry or skip, not "${choice}".`, { exitCode: 2 });
	}
	if (choice === 'skip') return { kind: 'skip', reason: 'KIOSK_TEST_ELECTRON=skip' };
	let reason = '';
	if (choice !== 'registry') {
		try {
			return named(await electronRuntime({ env, say }));
		} catch (error) {
			reason = sentenceOf(error);
			if (choice === 'official') return { kind: 'skip', reason };
			say(reason);
			say(
				`Testing on Electron ${registryElectronVersion} from the registry instead; the kiosk itself runs on ${electronPackageVersion() || 'the official one'}.`,
			);
		}
	}
	try {
		return { kind: 'registry', ...(await registryElectron({ env, say })) };
	} catch (error) {
		return { kind: 'skip', reason: [reason, sentenceOf(error)].filter(Boolean).join(' ') };
	}
}

/**
 * ELECTRON_OVERRIDE_DIST_PATH may name the registry's one, unpacked before.
 * @param {import('../find/electron-runtime.mjs').Runtime} runtime
 * @returns {ElectronForTests}
 */
function named(runtime) {
	return { kind: runtime.version === registryElectronVersion ? 'registry' : 'official', ...runtime };
}
