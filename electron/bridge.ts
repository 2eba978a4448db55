import { type BrowserWindow, ipcMain } from 'electron';
import type { Reply } from '../bridge/bridge.ts';
import type { BridgeHost } from '../bridge/host.ts';
import { channels } from './channels.ts';
import { origin } from './scheme.ts';

/**
 * The bridge over Electron's IPC. Only the main frame of our own window, at our own origin, is answered.
 * @param opening the kiosk, whose page may call before it is open; the call waits
 */
export function connectBridge(opening: Promise<{ host: BridgeHost }>, window: BrowserWindow): void {
	ipcMain.handle(channels.call, async (event, name: unknown, argument: unknown): Promise<Reply> => {
		const frame = event.senderFrame;
		const ours = frame !== null && frame === window.webContents.mainFrame && frame.url.startsWith(`${origin}/`);
		if (!ours) return { ok: false, code: 'refused', message: 'The caller is not the kiosk’s page' };
		return (await opening).host.answer(name, argument);
	});
	// One that does not open ends the program (main.ts).
	const send = (name: string, payload: unknown) => {
		if (!window.isDestroyed()) window.webContents.send(channels.event, name, payload);
	};
	opening.then(({ host }) => host.onPublish(send)).catch(() => undefined);
}
