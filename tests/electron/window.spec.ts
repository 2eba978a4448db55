import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test('the window covers the screen as a kiosk', async ({ electronPage: { app, page } }) => {
	await expectCovered(app);
	expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
	const [inside, display] = await Promise.all([
		page.evaluate(() => ({ width: innerWidth, height: innerHeight })),
		app.evaluate(({ screen }) => screen.getPrimaryDisplay().size),
	]);
	expect(inside).toEqual(display);
});

for (const way of ['setFullScreen', 'setKiosk'] as const) {
	test(`it covers the screen again after ${way}(false)`, async ({ electronPage: { app } }) => {
		await app.evaluate(async ({ BrowserWindow }, name) => {
			const [window] = BrowserWindow.getAllWindows();
			const left = new Promise((resolve) => window?.once('leave-full-screen', () => resolve(null)));
			window?.[name](false);
			await left;
		}, way);
		await expectCovered(app);
	});
}

for (const change of ['display-metrics-changed', 'display-added', 'display-removed'] as const) {
	test(`it covers the screen again on ${change}`, async ({ electronPage: { app } }) => {
		// A window that has lost the screen without being told, as happens when a display changes under it.
		await app.evaluate(({ BrowserWindow }) => {
			const [window] = BrowserWindow.getAllWindows();
			window?.removeAllListeners('leave-full-screen');
			window?.setKiosk(false);
			window?.setBounds({ x: 100, y: 100, width: 400, height: 400 });
		});
		await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width)).toBe(400);
		await app.evaluate(({ screen }, name) => {
			const display = screen.getPrimaryDisplay();
			if (name === 'display-metrics-changed') screen.emit(name, {}, display, ['bounds']);
			else screen.emit(name, {}, display);
		}, change);
		await expectCovered(app);
	});
}

async function expectCovered(app: ElectronApplication): Promise<void> {
	const state = () =>
		app.evaluate(({ BrowserWindow, screen }) => {
			const [window] = BrowserWindow.getAllWindows();
			const bounds = window?.getBounds();
			const display = bounds && screen.getDisplayMatching(bounds).bounds;
			return {
				covers: JSON.stringify(bounds) === JSON.stringify(display),
				kiosk: window?.isKiosk(),
				fullScreen: window?.isFullScreen(),
			};
		});
	await expect.poll(state).toEqual({ covers: true, kiosk: true, fullScreen: true });
}
