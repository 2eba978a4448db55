/**
 * The kiosk with Electron as its host. Reads top to bottom as the story of a start: one line a concern, each in a file of its
 * own beside this one.
 */
import { app } from 'electron';
import { memoryTransport } from '../bridge/memory.ts';
import { openJournal } from '../core/journal/journal.ts';
import { openKiosk } from '../core/kiosk.ts';
import { connectBridge } from './bridge.ts';
import { folders } from './folders.ts';
import { lockDownApp, lockDownSession } from './lockdown.ts';
import { readOptions } from './options.ts';
import { keepAwake } from './power.ts';
import { endAtFault, recover } from './recovery.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { findVoices } from './speech.ts';
import { createKioskWindow } from './window.ts';

if (!app.requestSingleInstanceLock()) {
	process.stderr.write('The kiosk is already running on this machine.\n');
	app.exit(1);
}

const options = readOptions(process.argv.slice(1));
const journal = openJournal(folders.data);
const end = endAtFault(journal);

// Tests that run as root start with --no-sandbox; enableSandbox would take that back, and no child process could start. The
// window asks for its sandbox in any case.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
lockDownApp(options);
findVoices();
app.on('window-all-closed', () => app.quit());
// Electron becomes ready only after this file has run to its end, so nothing here may wait for it.
app.whenReady().then(start).catch(end);

async function start(): Promise<void> {
	lockDownSession();
	const contentFolder = options.content ?? folders.content;
	keepAwake();
	const opening = openKiosk({
		contentFolder,
		...(options.demo ? { eventsFolder: folders.demonstration } : {}),
		baselineFile: folders.baseline,
		dataFolder: folders.data,
		journal,
		watch: true,
		now: options.now,
		presentation: options.windowed ? 'window' : 'kiosk',
		onReport: (report) => {
			// `npm start` waits for this line.
			if (report.type === 'ready') process.stdout.write('NORBERGSKIOSKEN READY\n');
		},
	});
	const firstScreen = Promise.all([import('../renderer/first-screen.tsx'), opening]).then(([{ keepFirstScreen }, { host }]) =>
		keepFirstScreen(memoryTransport(host)),
	);
	// A kiosk that does not open ends the program, below.
	firstScreen.catch(() => undefined);
	serveScheme(folders.pages, contentFolder, async (html) => (await firstScreen)(html));
	// Its own process comes up while this one reads the content.
	const window = createKioskWindow(options);
	connectBridge(opening, window);
	recover(window, journal);
	const kiosk = await opening;
	app.on('will-quit', () => void kiosk.close());
}
