import type { ElectronApplication } from '@playwright/test';
import { capture, expect, expectDrawn, interfaceWords, test } from './fixtures.ts';

// A page that has crashed is out of Playwright's reach for good, so from here on the main process is asked.

test('a page that crashes comes back by itself', async ({ electronPage: { app, said } }) => {
	for (let time = 1; time <= 2; time++) {
		await letPageFail(app, () =>
			app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()),
		);
	}
	// The second time it waits before it tries again.
	expect(said()).toMatch(/loaded again in 0 s.*loaded again in 1 s/s);
});

test('a page that hangs is ended and comes back by itself', async ({ electronPage: { app, page } }) => {
	await letPageFail(app, async () => {
		await page.evaluate(() => {
			setTimeout(() => {
				for (;;);
			});
		});
		// Chromium finds no hang in a page that a debugger watches, as Playwright does, so the finding is made for it.
		await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive'));
	});
});

/** Makes the page fail and waits until another has taken its place, drawn from top to bottom and on the whole screen. */
async function letPageFail(app: ElectronApplication, fail: () => Promise<unknown>): Promise<void> {
	const before = await processOfPage(app);
	await fail();
	// Playwright may lose an answer to a collection of garbage, which the drawing of a new page brings about: it is asked for again.
	await expect.poll(() => processOfPage(app).catch(() => before), { timeout: 120_000 }).not.toBe(before);
	await expect.poll(() => headingOf(app).catch(() => ''), { timeout: 120_000 }).toContain(interfaceWords('sv').attract.headline);
	await expectDrawn(() => capture(app));
	expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isFullScreen()))).toEqual([true]);
}

/** The process that draws the page, 0 while there is none counted as the one before. */
function processOfPage(app: ElectronApplication): Promise<number> {
	return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
}

function headingOf(app: ElectronApplication): Promise<string> {
	return app.evaluate(({ BrowserWindow }) => {
		const contents = BrowserWindow.getAllWindows()[0]?.webContents;
		if (!contents || contents.isCrashed() || contents.isLoading()) return '';
		return contents.executeJavaScript("document.querySelector('h1')?.textContent ?? ''");
	});
}
