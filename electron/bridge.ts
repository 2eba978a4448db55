import { type BrowserWindow, ipcMain } from 'electron';
import type { Reply } from '../bridge/bridge.ts';
import type { BridgeHost } from '../bridge/host.ts';
import { channels } from './channels.ts';
import { origin } from './scheme.ts';

/** The bridge over Electron's IPC. Only the main frame of our own window, at our own origin, is answered. */
export function connectBridge(host: BridgeHost, window: BrowserWindow): void {
	ipcMain.handle(channels.call, (event, name: unknown, argument: unknown): Promise<Reply> | Reply => {
		const frame = event.senderFrame;
		const ours = frame !== null && frame === window.webContents.mainFrame && frame.url.startsWith(`${origin}/`);
		return ours ? host.answer(name, argument) : { ok: false, code: 'refused', message: 'The caller is not the kiosk’s page' };
	});
	host.onPublish((name, payload) => {
		if (!window.isDestroyed()) window.webContents.send(channels.event, name, payload);
	});
}
