import { BrowserWindow, screen } from 'electron';
import { folders } from './folders.ts';
import type { Options } from './options.ts';
import { origin } from './scheme.ts';

/** The one window. For the public it covers the screen and stays there, whatever happens to the displays. */
export function createKioskWindow({ windowed }: Options): BrowserWindow {
	const window = new BrowserWindow({
		width: 540,
		height: 960,
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
	void window.loadURL(`${origin}/index.html`);
	return window;
}

/** Milliseconds. A change of displays comes as several events, and covering the screen causes some of them itself. */
const settle = 250;

function holdScreen(window: BrowserWindow): void {
	let settling: NodeJS.Timeout | undefined;
	const cover = () => {
		clearTimeout(settling);
		settling = setTimeout(() => {
			if (window.isDestroyed()) return;
			if (window.isMinimized()) window.restore();
			console.error('COVER', window.isKiosk(), window.isFullScreen(), window.getBounds());
			if (!window.isKiosk() || !window.isFullScreen()) window.setKiosk(true);
			if (!window.isFullScreen()) window.setFullScreen(true);
			console.error('COVERED', window.isKiosk(), window.isFullScreen(), window.getBounds());
		}, settle);
	};
	screen.on('display-added', cover);
	screen.on('display-removed', cover);
	screen.on('display-metrics-changed', cover);
	window.on('leave-full-screen', cover);
	window.on('minimize', cover);
	window.on('closed', () => {
		clearTimeout(settling);
		screen.off('display-added', cover);
		screen.off('display-removed', cover);
		screen.off('display-metrics-changed', cover);
	});
}
