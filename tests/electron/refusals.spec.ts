import { readdir } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test('the page gets no permission', async ({ startKiosk }) => {
	// With a camera and a microphone there, a refusal can only be the kiosk's own.
	const { page } = await startKiosk({ args: ['--use-fake-device-for-media-stream'] });
	const outcomes = await page.evaluate(async () => {
		const refused = (promise: Promise<unknown>) =>
			promise.then(
				() => 'granted',
				(error: Error) => error.name,
			);
		const location = new Promise<string>((resolve) => {
			navigator.geolocation.getCurrentPosition(
				() => resolve('granted'),
				({ code }) => resolve(code === GeolocationPositionError.PERMISSION_DENIED ? 'denied' : `code ${code}`),
			);
		});
		return {
			geolocation: await location,
			notifications: await Notification.requestPermission(),
			camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
			microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
			screen: await refused(navigator.mediaDevices.getDisplayMedia()),
			asked: (await navigator.permissions.query({ name: 'geolocation' })).state,
		};
	});
	expect(outcomes).toEqual({
		geolocation: 'denied',
		notifications: 'denied',
		camera: 'NotAllowedError',
		microphone: 'NotAllowedError',
		screen: expect.stringMatching(/NotAllowedError|InvalidStateError/),
		asked: 'denied',
	});
});

test('nothing is downloaded', async ({ electronPage: { app, page }, folder }) => {
	await app.evaluate(({ app: electron, session }, downloads) => {
		electron.setPath('downloads', downloads);
		const outcomes: boolean[] = [];
		Object.assign(globalThis, { outcomes });
		// After the kiosk's own listener; saved without asking, so that no dialog could hide a download.
		session.defaultSession.on('will-download', (event, item) => {
			if (!event.defaultPrevented) item.setSavePath(`${downloads}/${item.getFilename()}`);
			outcomes.push(event.defaultPrevented);
		});
	}, folder);
	await page.evaluate(() => {
		for (const url of ['kiosk://app/index.html', 'data:text/plain,text', URL.createObjectURL(new Blob(['text']))]) {
			const link = document.body.appendChild(document.createElement('a'));
			link.href = url;
			link.download = 'downloaded.txt';
			link.click();
		}
	});
	// The page's policy stops those; behind it, the session stops this.
	await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.downloadURL('kiosk://app/index.html'));
	const outcomes = () => app.evaluate((): boolean[] => Reflect.get(globalThis, 'outcomes'));
	await expect.poll(outcomes).toContain(true);
	expect(await outcomes()).not.toContain(false);
	expect(await readdir(folder)).not.toContain('downloaded.txt');
});

test('keys that a browser acts on never reach the page', async ({ electronPage: { app, page } }) => {
	await page.evaluate(() => {
		window.marker = 'still the same page';
		const keys: string[] = [];
		Object.assign(window, { keys });
		addEventListener('keydown', ({ key }) => keys.push(key), true);
	});
	await press(app, ['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12']);
	await press(app, ['R', 'W', 'Q', 'P', 'F', 'L', 'N', 'T', 'U', 'S', 'O', 'Plus', '-', '0', 'F4', 'F5', 'Tab'], 'control');
	await press(app, ['R', 'I', 'J', 'C', 'N', 'Delete'], 'control', 'shift');
	await press(app, ['Left', 'Right', 'Home', 'D', 'F4'], 'alt');
	await press(app, ['R', 'Left'], 'meta');
	await press(app, ['Y']);
	const seen = () => page.evaluate((): string[] => Reflect.get(window, 'keys'));
	await expect.poll(seen).toContain('y');
	expect(await seen()).toEqual(['y']);
	expect(await page.evaluate(() => window.marker)).toBe('still the same page');
	const state = await app.evaluate(({ BrowserWindow, Menu }) => {
		const windows = BrowserWindow.getAllWindows();
		const [window] = windows;
		return {
			windows: windows.length,
			zoom: window?.webContents.getZoomFactor(),
			developerTools: window?.webContents.isDevToolsOpened(),
			fullScreen: window?.isFullScreen(),
			menu: Menu.getApplicationMenu(),
		};
	});
	expect(state).toEqual({ windows: 1, zoom: 1, developerTools: false, fullScreen: true, menu: null });
});

test('the page cannot be zoomed', async ({ electronPage: { app } }) => {
	expect(await zoomByKeyAndWheel(app)).toBe(1);
});

test('a colleague’s window can, and keeps its keys', async ({ startKiosk }) => {
	const { app, page } = await startKiosk({ args: ['--windowed'] });
	expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())).toBe(false);
	expect(await page.evaluate(() => document.documentElement.dataset.presentation)).toBe('window');
	// Two steps: one alone comes to less.
	expect(await zoomByKeyAndWheel(app)).toBeGreaterThan(1.15);
	await press(app, ['0'], 'control');
	await expect.poll(() => zoomFactor(app)).toBe(1);
});

test('developer tools do not open', async ({ electronPage: { app } }) => {
	const opened = await app.evaluate(({ BrowserWindow, webContents }) => {
		const opens = (window: Electron.BrowserWindow | undefined) => {
			const before = webContents.getAllWebContents().length;
			window?.webContents.openDevTools({ mode: 'detach' });
			return webContents.getAllWebContents().length > before;
		};
		const [kiosk] = BrowserWindow.getAllWindows();
		const other = new BrowserWindow({ show: false });
		const found = { kiosk: opens(kiosk), other: opens(other) };
		other.destroy();
		return found;
	});
	// The other window shows that one would have seen it.
	expect(opened).toEqual({ kiosk: false, other: true });
});

test('the page opens no dialog of the system', async ({ electronPage: { page } }) => {
	for (const name of ['print', 'alert', 'confirm'] as const) {
		const ignored = page.waitForEvent('console', (message) => message.text().includes(`Ignored call to '${name}()'`));
		// Not waited for within the page: a dialog would hold it.
		await page.evaluate((called) => {
			setTimeout(() => window[called]());
		}, name);
		await ignored;
	}
});

function zoomFactor(app: ElectronApplication): Promise<number | undefined> {
	return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
}

/** @returns the factor that comes of a key and of what Electron makes of Ctrl and the wheel */
async function zoomByKeyAndWheel(app: ElectronApplication): Promise<number | undefined> {
	await press(app, ['Plus'], 'control');
	await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.emit('zoom-changed', {}, 'in'));
	return zoomFactor(app);
}

/** Keys by the way that a keyboard's go; those of Playwright's own keyboard pass the main process by. */
async function press(app: ElectronApplication, keys: string[], ...modifiers: ('control' | 'shift' | 'alt' | 'meta')[]): Promise<void> {
	await app.evaluate(
		({ BrowserWindow }, pressed) => {
			const contents = BrowserWindow.getAllWindows()[0]?.webContents;
			for (const keyCode of pressed.keys) {
				contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers: pressed.modifiers });
				contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers: pressed.modifiers });
			}
		},
		{ keys, modifiers },
	);
}
