import { app } from 'electron';

/** On Linux the machine's voices stand behind speech-dispatcher, which Chromium asks only when it is told to. */
export function findVoices(): void {
	if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
}
