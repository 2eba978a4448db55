import { bridgeOf, expect, test } from './fixtures.ts';

test('the page is answered by the machine', async ({ electronPage: { page } }) => {
	const bridge = await bridgeOf(page);
	const reply = await bridge.evaluate((kiosk) => kiosk.call('content', null));
	expect(reply).toMatchObject({ ok: true, value: { kiosk: { name: 'Norbergs kommun' } } });
});

test('what is not in the contract is refused, with a code', async ({ electronPage: { page } }) => {
	const bridge = await bridgeOf(page);
	const call = (name: unknown, argument: unknown) =>
		// The types of the preload's object hold nobody back who has the page.
		bridge.evaluate((kiosk, [asked, given]) => kiosk.call(asked as string, given), [name, argument] as const);
	for (const name of ['nothing', 'toString', '__proto__', '', 7, null, { name: 'content' }]) {
		expect(await call(name, null)).toMatchObject({ ok: false, code: 'unknown-call' });
	}
	expect(await call('words', 7)).toMatchObject({ ok: false, code: 'bad-argument' });
	expect(await call('words', '../../etc')).toMatchObject({ ok: false, code: 'bad-argument' });
	expect(await call('report', { type: 'error', message: 'x'.repeat(5000) })).toMatchObject({ ok: false, code: 'bad-argument' });
	expect(await call('words', 'et')).toMatchObject({ ok: false, code: 'failed' });
});

test('the bridge is frozen and has two functions', async ({ electronPage: { page } }) => {
	const shape = await page.evaluate(() => ({
		names: Object.keys(window.kiosk ?? {}),
		types: Object.values(window.kiosk ?? {}).map((each) => typeof each),
		frozen: Object.isFrozen(window.kiosk),
		descriptor: Object.getOwnPropertyDescriptor(window, 'kiosk'),
	}));
	expect(shape).toMatchObject({
		names: ['call', 'subscribe'],
		types: ['function', 'function'],
		frozen: true,
		descriptor: { writable: false, configurable: false },
	});
});

test('a listener gets what is published and nothing of Electron', async ({ electronPage: { app, page } }) => {
	await page.evaluate(() => {
		const received: unknown[][] = [];
		Object.assign(window, { received });
		window.kiosk?.subscribe('contentChanged', (...all: unknown[]) => received.push(all));
	});
	await app.evaluate(({ BrowserWindow }) => {
		const [window] = BrowserWindow.getAllWindows();
		window?.webContents.send('kiosk:event', 'another', { revision: 'not for this listener' });
		window?.webContents.send('kiosk:event', 'contentChanged', { revision: 'new' });
	});
	const received = await page.waitForFunction(() => {
		const all = Reflect.get(window, 'received');
		return Array.isArray(all) && all.length > 0 ? all : null;
	});
	expect(await received.jsonValue()).toEqual([[{ revision: 'new' }]]);
});

test('another window with the same preload and the same page is refused', async ({ electronPage: { app } }) => {
	const reply = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
		const other = new BrowserWindow({ show: false, webPreferences: { preload: `${electron.getAppPath()}/out/preload/preload.cjs` } });
		await other.loadURL('kiosk://app/index.html');
		const answered: unknown = await other.webContents.executeJavaScript("kiosk.call('content', null)");
		other.destroy();
		return answered;
	});
	expect(reply).toMatchObject({ ok: false, code: 'refused' });
});

test('another page in the kiosk’s own window is refused', async ({ electronPage: { app } }) => {
	const reply = await app.evaluate(async ({ BrowserWindow }) => {
		const contents = BrowserWindow.getAllWindows()[0]?.webContents;
		await contents?.loadURL('data:text/html,another page');
		const answered: unknown = await contents?.executeJavaScript("kiosk.call('content', null)");
		return answered;
	});
	expect(reply).toMatchObject({ ok: false, code: 'refused' });
});
