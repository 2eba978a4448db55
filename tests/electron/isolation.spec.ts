import { expect, test } from './fixtures.ts';

test('nothing of Node or Electron is in the page', async ({ electronPage: { page } }) => {
	const found = await page.evaluate(() =>
		['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
			(name) => name in globalThis,
		),
	);
	expect(found).toEqual([]);
});

test('the page runs isolated and sandboxed', async ({ electronPage: { app } }) => {
	const preferences = await app.evaluate(({ BrowserWindow }) => {
		// Electron has it for its own tests and leaves it out of its types.
		type Asked = { getLastWebPreferences(): Record<string, unknown> };
		const contents: unknown = BrowserWindow.getAllWindows()[0]?.webContents;
		return (contents as Asked).getLastWebPreferences();
	});
	expect(preferences).toMatchObject({
		contextIsolation: true,
		sandbox: true,
		nodeIntegration: false,
		nodeIntegrationInSubFrames: false,
		webSecurity: true,
		allowRunningInsecureContent: false,
		webviewTag: false,
	});
});

test('the bridge is not in a frame inside the page', async ({ electronPage: { page } }) => {
	const inside = await page.evaluate(() => {
		const frame = document.body.appendChild(document.createElement('iframe'));
		return frame.contentWindow !== null && 'kiosk' in frame.contentWindow;
	});
	expect(inside).toBe(false);
});
