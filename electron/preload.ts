import { contextBridge, ipcRenderer } from 'electron';
import type { Transport } from '../bridge/bridge.ts';
import { channels } from './channels.ts';

/** All that the page gets of Electron: two functions, no event objects, no raw listeners. */
contextBridge.exposeInMainWorld('kiosk', {
	call: (name, argument) => ipcRenderer.invoke(channels.call, name, argument),
	subscribe: (name, listener) => {
		const receive = (_event: unknown, published: unknown, payload: unknown) => {
			if (published === name) listener(payload);
		};
		ipcRenderer.on(channels.event, receive);
		return () => {
			ipcRenderer.off(channels.event, receive);
		};
	},
} satisfies Transport);
