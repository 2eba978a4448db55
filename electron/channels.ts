/** IPC channels between preload and main. */
export const channels = { call: 'kiosk:call', event: 'kiosk:event' } as const;
