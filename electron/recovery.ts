import { app, type BrowserWindow } from 'electron';
import type { Journal } from '../core/journal/journal.ts';
import { page } from './scheme.ts';

/** Milliseconds before the page is loaded again, by how often it has failed in a row. */
const backOff = [0, 1000, 2000, 5000, 15_000, 60_000] as const;
/** A page that has stood this long has recovered. Milliseconds. */
const steadyAfter = 60_000;
/** How long a page may hang before it is ended. Milliseconds. */
const hangGrace = 10_000;

/**
 * A fault in the main process ends it with a code, for a supervisor to start it again: Electron itself would open a dialog, for
 * the public to read, and go on half alive. Nobody reading our output is not such a fault, and neither is a promise that nobody
 * waited for.
 * @returns what to do at a fault
 */
export function endAtFault(journal: Journal): (fault: unknown) => void {
	const end = (fault: unknown) => {
		journal.error(`The program ends because of a fault: ${describe(fault)}`);
		app.exit(1);
	};
	process.stdout.on('error', () => undefined);
	process.stderr.on('error', () => undefined);
	process.on('uncaughtException', end);
	process.on('unhandledRejection', (fault) => journal.error(`Something failed unseen: ${describe(fault)}`));
	return end;
}

function describe(fault: unknown): string {
	return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

/** Every failure of the page goes through one function: wait a little longer each time, then load it again. */
export function recover(window: BrowserWindow, journal: Journal): void {
	const { webContents } = window;
	let failures = 0;
	let steady: NodeJS.Timeout | undefined;
	let hanging: NodeJS.Timeout | undefined;
	let retry: NodeJS.Timeout | undefined;

	const fail = (reason: string) => {
		// A page that dies while it loads fails twice.
		if (retry) return;
		clearTimeout(steady);
		clearTimeout(hanging);
		const wait = backOff[Math.min(failures, backOff.length - 1)] ?? 0;
		failures++;
		journal.error(`The page failed (${reason}); it is loaded again in ${wait / 1000} s`);
		retry = setTimeout(() => {
			retry = undefined;
			if (!window.isDestroyed()) window.loadURL(page).catch(() => undefined);
		}, wait);
	};

	webContents.on('render-process-gone', (_event, { reason }) => fail(reason));
	webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
		// -3: superseded by another load.
		if (isMainFrame && code !== -3) fail(description);
	});
	webContents.on('did-finish-load', () => {
		clearTimeout(steady);
		steady = setTimeout(() => {
			failures = 0;
		}, steadyAfter);
	});
	webContents.on('unresponsive', () => {
		clearTimeout(hanging);
		hanging = setTimeout(() => webContents.forcefullyCrashRenderer(), hangGrace);
	});
	webContents.on('responsive', () => clearTimeout(hanging));
	app.on('child-process-gone', (_event, { type, reason }) => journal.warn(`A child process ended: ${type}, ${reason}`));
}
