import { BrowserWindow, screen } from 'electron';
import { folders } from './folders.ts';
import type { Options } from './options.ts';
import { page } from './scheme.ts';

/** The one window. For the public it covers the screen and stays there, whatever happens to the displays. */
export function createKioskWindow({ windowed }: Options): BrowserWindow {
	const window = new BrowserWindow({
		...(windowed ? { width: 540, height: 960 } : screen.getPrimaryDisplay().bounds),
		kiosk: !windowed,
		fullscreen: !windowed,
		frame: windowed,
		autoHideMenuBar: true,
		backgroundColor: '#0d1319',
		webPreferences: {
			preload: folders.preload,
			contextIsolation: true,
			sandbox: true,
			nodeIntegration: false,
			webSecurity: true,
			webviewTag: false,
			spellcheck: false,
			devTools: false,
			backgroundThrottling: false,
		},
	});
	if (!windowed) holdScreen(window);
	// A page that fails to load is a matter for recovery.ts.
	window.loadURL(page).catch(() => undefined);
	return window;
}

/** Milliseconds. A change of displays comes as several events. */
const settle = 250;

function holdScreen(window: BrowserWindow): void {
	let settling: NodeJS.Timeout | undefined;
	// Never at once: covering the screen causes some of these very events, before the call returns.
	const coverSoon = () => {
		clearTimeout(settling);
		settling = setTimeout(() => {
			if (!window.isDestroyed()) cover(window);
		}, settle);
	};
	screen.on('display-added', coverSoon);
	screen.on('display-removed', coverSoon);
	screen.on('display-metrics-changed', coverSoon);
	window.on('leave-full-screen', coverSoon);
	window.on('minimize', coverSoon);
	window.on('closed', () => {
		clearTimeout(settling);
		screen.off('display-added', coverSoon);
		screen.off('display-removed', coverSoon);
		screen.off('display-metrics-changed', coverSoon);
	});
}

function cover(window: BrowserWindow): void {
	if (window.isMinimized()) window.restore();
	const now = window.getBounds();
	const { bounds } = screen.getDisplayMatching(now);
	const covers = now.x === bounds.x && now.y === bounds.y && now.width === bounds.width && now.height === bounds.height;
	if (!covers) window.setBounds(bounds);
	if (!window.isKiosk()) window.setKiosk(true);
	if (!window.isFullScreen()) window.setFullScreen(true);
}
