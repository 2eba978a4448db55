import { app, type Event, Menu, session, type WebContents } from 'electron';
import type { Options } from './options.ts';
import { origin, page } from './scheme.ts';

/** Keys that a browser acts on and a kiosk must not: reload, zoom, close, print, developer tools, history, fullscreen. */
const refusedKeys = new Set([
	'F1',
	'F3',
	'F5',
	'F6',
	'F7',
	'F10',
	'F11',
	'F12',
	'BrowserBack',
	'BrowserForward',
	'BrowserRefresh',
	'BrowserHome',
]);

/** What holds for the whole program, before it is ready. A colleague's window keeps its keys and zoom, and nothing else. */
export function lockDownApp({ windowed }: Options): void {
	if (!windowed) app.commandLine.appendSwitch('disable-pinch');
	app.commandLine.appendSwitch('overscroll-history-navigation', '0');
	// No name resolves: even a hole in all the rest reaches nothing by name.
	app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
	app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
	app.on('web-contents-created', (_event, contents) => {
		lockDownContents(contents);
		if (windowed) letZoom(contents);
		else lockDownInput(contents);
	});
	app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
		event.preventDefault();
		decide(false);
	});
	app.on('login', (event) => event.preventDefault());
}

/** What the pages may ask of the session: nothing. Electron would approve every permission by itself. */
export function lockDownSession(): void {
	Menu.setApplicationMenu(null);
	const { defaultSession } = session;
	defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
	defaultSession.setPermissionCheckHandler(() => false);
	defaultSession.setDevicePermissionHandler(() => false);
	defaultSession.setDisplayMediaRequestHandler((_request, answer) => answer({}));
	defaultSession.on('will-download', (event) => event.preventDefault());
	// The one listener of this kind; a second would silently replace it.
	defaultSession.webRequest.onBeforeRequest((details, answer) => {
		const ours = details.url.startsWith(`${origin}/`) || /^(data|blob):/.test(details.url);
		answer({ cancel: !ours });
	});
}

function lockDownContents(contents: WebContents): void {
	contents.setWindowOpenHandler(() => ({ action: 'deny' }));
	contents.on('will-attach-webview', (event) => event.preventDefault());
	contents.on('will-navigate', stayHere);
	contents.on('will-frame-navigate', stayHere);
	contents.on('will-redirect', (event) => event.preventDefault());
}

function lockDownInput(contents: WebContents): void {
	contents.on('before-input-event', (event, input) => {
		const combined = input.control || input.meta || (input.alt && input.key !== 'Alt');
		if (refusedKeys.has(input.key) || combined) event.preventDefault();
	});
	contents.on('did-finish-load', () => {
		contents.setZoomFactor(1);
		void contents.setVisualZoomLevelLimits(1, 1);
	});
}

/** As in a browser; without a menu nothing else does it. */
function letZoom(contents: WebContents): void {
	const step = (by: number) => contents.setZoomLevel(Math.max(-4, Math.min(6, contents.getZoomLevel() + by)));
	contents.on('zoom-changed', (_event, direction) => step(direction === 'in' ? 0.5 : -0.5));
	contents.on('before-input-event', (_event, { type, control, key }) => {
		if (type !== 'keyDown' || !control) return;
		if (key === '+' || key === '=') step(0.5);
		if (key === '-') step(-0.5);
		if (key === '0') contents.setZoomLevel(0);
	});
}

/** The page may load itself again, which it does when its resting screen has failed; there is nowhere else to go. */
function stayHere(event: Event<{ url: string; isMainFrame: boolean }>): void {
	if (!event.isMainFrame || event.url.split('#', 1)[0] !== page) event.preventDefault();
}
