import { app, Menu, session, type WebContents } from 'electron';
import { origin } from './scheme.ts';

/** Keys that a browser acts on and a kiosk must not: reload, zoom, close, print, developer tools, history, fullscreen. */
const refusedKeys = new Set(['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserHome']);

/** What holds for the whole program, before it is ready. */
export function lockDownApp(): void {
	app.commandLine.appendSwitch('disable-pinch');
	app.commandLine.appendSwitch('overscroll-history-navigation', '0');
	// No name resolves: even a hole in all the rest reaches nothing by name.
	app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
	app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
	app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
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
	contents.on('will-navigate', (event) => event.preventDefault());
	contents.on('will-frame-navigate', (event) => event.preventDefault());
	contents.on('will-redirect', (event) => event.preventDefault());
	contents.on('before-input-event', (event, input) => {
		const combined = input.control || input.meta || (input.alt && input.key !== 'Alt');
		if (refusedKeys.has(input.key) || combined) event.preventDefault();
	});
	void contents.on('did-finish-load', () => {
		contents.setZoomFactor(1);
		void contents.setVisualZoomLevelLimits(1, 1);
	});
}
