import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';

const system = '/etc/speech-dispatcher';
const modules = '/usr/lib/speech-dispatcher-modules';

/**
 * Debian's speech-dispatcher with espeak-ng, for one test: the machine's own settings, but the sound goes to ALSA's null device,
 * because a machine for tests has no sound card. It plays as fast as it is given sound.
 * @param folder for its settings, socket and logs; a socket's path must be short
 */
export async function startSpeechDispatcher(
	folder: string,
	testInfo: TestInfo,
): Promise<{ env: Record<string, string>; close: () => Promise<void> }> {
	testInfo.skip(process.platform !== 'linux', 'speech-dispatcher is for Linux');
	const isInstalled = existsSync('/usr/bin/speech-dispatcher') && existsSync(`${modules}/sd_espeak-ng`) && existsSync(system);
	testInfo.skip(!isInstalled, 'speech-dispatcher, speech-dispatcher-espeak-ng or espeak-ng is not installed');
	const [settings, socket, logs] = [path.join(folder, 'config'), path.join(folder, 'socket'), path.join(folder, 'log')];
	cpSync(system, settings, { recursive: true });
	mkdirSync(logs);
	appendFileSync(
		path.join(settings, 'speechd.conf'),
		['', 'AudioOutputMethod "alsa"', 'AudioALSADevice "null"', 'DefaultModule "espeak-ng"', ''].join('\n'),
	);
	const child = spawn('speech-dispatcher', ['-s', '-t', '0', '-C', settings, '-S', socket, '-P', path.join(folder, 'pid'), '-L', logs], {
		stdio: 'ignore',
	});
	const ended = once(child, 'exit');
	while (!existsSync(socket)) {
		if (child.exitCode !== null) throw new Error(`speech-dispatcher ended with ${child.exitCode}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return {
		env: { SPEECHD_ADDRESS: `unix_socket:${socket}` },
		async close() {
			child.kill('SIGTERM');
			await ended;
		},
	};
}
