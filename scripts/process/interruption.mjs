import { constants } from 'node:os';
import { endAllRunning, killAllRunning } from './running.mjs';

// npm passes a Ctrl+C on to us that the terminal has sent us as well: two signals, one key press.
const samePress = 500;

let interrupted = false;

/** Whether somebody has asked for the end; what fails from then on fails because of that. */
export function isInterrupted() {
	return interrupted;
}

/**
 * Ctrl+C, a closed terminal or a supervisor's stop ends everything that was started, then us, with 128 + the signal's
 * number as shells expect (130 for Ctrl+C). A second Ctrl+C does not wait.
 */
export function endOnInterruption() {
	let first = 0;
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, async () => {
			const code = 128 + constants.signals[signal];
			if (!interrupted) {
				interrupted = true;
				first = Date.now();
				await endAllRunning();
				process.exit(code);
			} else if (Date.now() - first > samePress) {
				killAllRunning();
				process.exit(code);
			}
		});
	}
	// A closed terminal takes its output along; writing to it must not become a fault of its own.
	process.stdout.on('error', () => {});
	process.stderr.on('error', () => {});
}
