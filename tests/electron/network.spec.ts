import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication, Page } from '@playwright/test';
import { answering } from '../host/answering.ts';
import { test as base, expect } from './fixtures.ts';

type Listener = { port: number; connections(): number };

/** A real server on this machine that a request would reach if anything let it out. */
const test = base.extend<{ listener: Listener }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture depends on from this pattern
	listener: async ({}, use) => {
		let connections = 0;
		const server = createServer((_request, response) => response.end('reached')).on('connection', () => connections++);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		// It is an address object, because it listens on a port.
		const { port } = server.address() as AddressInfo;
		expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('reached');
		await use({ port, connections: () => connections - 1 });
		server.closeAllConnections();
		server.close();
	},
});

// Two listeners stand in the way, and the second is never asked while the first is there: each is tried alone.
for (const listening of ['will-frame-navigate', 'will-navigate']) {
	test(`the page cannot be led away: ${listening}`, async ({ electronPage: { app, page }, listener }) => {
		await mark(page);
		await app.evaluate(({ BrowserWindow }, kept) => {
			const contents = BrowserWindow.getAllWindows()[0]?.webContents;
			contents?.removeAllListeners(kept === 'will-navigate' ? 'will-frame-navigate' : 'will-navigate');
		}, listening);
		await watchNavigation(app);
		await page.evaluate(() => {
			// Refused without a word: there is nothing to wait for, so it comes first.
			location.href = 'file:///etc/passwd';
		});
		for (const address of [
			'https://example.org/',
			'http://example.org/',
			`http://127.0.0.1:${listener.port}/`,
			'mailto:info@example.org',
			'kiosk://other/',
			'kiosk://app/assets/',
		]) {
			await page.evaluate((url) => {
				location.href = url;
			}, address);
			await expect.poll(() => navigation(app, address)).toContain(`${listening}: refused`);
		}
		const linked = `http://127.0.0.1:${listener.port}/linked`;
		await page.evaluate((url) => {
			const link = document.body.appendChild(document.createElement('a'));
			link.href = url;
			link.click();
		}, linked);
		await expect.poll(() => navigation(app, linked)).toContain(`${listening}: refused`);
		await expectUntouched(app, page);
		expect(listener.connections()).toBe(0);
	});
}

test('the page may load itself again', async ({ electronPage: { page } }) => {
	await mark(page);
	await page.evaluate(() => location.reload());
	await page.waitForFunction(() => window.marker === undefined);
	await answering(page);
});

test('no window can be opened', async ({ electronPage: { app, page }, listener }) => {
	await mark(page);
	const opened = await page.evaluate(
		(addresses) => addresses.map((address) => window.open(address) !== null),
		['https://example.org/', `http://127.0.0.1:${listener.port}/`, 'about:blank', 'kiosk://app/index.html', 'file:///etc/passwd'],
	);
	expect(opened).toEqual([false, false, false, false, false]);
	await expectUntouched(app, page);
	expect(listener.connections()).toBe(0);
});

// Three layers stand between the page and the network. Each is tried without those before it.
const layers = ['the page’s own policy', 'the request filter', 'the host resolver'] as const;

for (const layer of layers) {
	test(`nothing is fetched from elsewhere: ${layer}`, async ({ startKiosk, listener }) => {
		const withPolicy = layer === 'the page’s own policy';
		const { app, page } = await startKiosk({ bypassCSP: !withPolicy });
		// Playwright lifts the policy from the next load on.
		await page.reload();
		await answering(page);
		await mark(page);
		await watchNavigation(app);
		await watchErrors(app);
		if (layer === 'the host resolver') await app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));

		const hosts = ['http://example.org', 'https://example.org', `http://127.0.0.1:${listener.port}`, `http://localhost:${listener.port}`];
		const addresses = [...hosts.map((host) => `${host}/picture.png`), 'file:///etc/passwd', 'kiosk://other/index.html'];
		for (const address of addresses) {
			expect(await page.evaluate(fetches, address), `fetch of ${address}`).toBe('refused');
			expect(await page.evaluate(showsPicture, address), `picture from ${address}`).toBe('refused');
			expect(await page.evaluate(runsScript, address), `script from ${address}`).toBe('refused');
		}
		for (const host of hosts) {
			expect(await page.evaluate(opensSocket, host.replace('http', 'ws')), `socket to ${host}`).toBe('refused');
			const address = `${host}/frame.html`;
			const violated = await page.evaluate(framesPage, [address, withPolicy] as const);
			if (withPolicy) expect(violated).toBe('frame-src');
			else await expect.poll(() => navigation(app, address)).toEqual(['will-frame-navigate: refused']);
		}

		await expectUntouched(app, page);
		expect(listener.connections()).toBe(0);
		const reasons = new Set(await errorsOf(app));
		if (withPolicy) expect([...reasons]).toEqual([]);
		else expect(reasons).toContain(layer === 'the request filter' ? 'net::ERR_BLOCKED_BY_CLIENT' : 'net::ERR_NAME_NOT_RESOLVED');
		if (layer === 'the request filter') expect([...reasons]).toEqual(['net::ERR_BLOCKED_BY_CLIENT']);
	});
}

test('the program itself fetches nothing from elsewhere', async ({ electronPage: { app }, listener }) => {
	for (const address of [`http://127.0.0.1:${listener.port}/`, 'http://example.org/', 'kiosk://other/index.html']) {
		const outcome = await app.evaluate(
			({ session }, url) =>
				session.defaultSession.fetch(url).then(
					({ status }) => status,
					() => 'refused',
				),
			address,
		);
		expect([404, 'refused'], address).toContain(outcome);
	}
	expect(listener.connections()).toBe(0);
});

test('only the built pages are served', async ({ electronPage: { page } }) => {
	const status = (url: string) => page.evaluate(async (address) => (await fetch(address)).status, url);
	expect(await status('kiosk://app/index.html')).toBe(200);
	for (const address of [
		'kiosk://app/../../package.json',
		'kiosk://app/%2e%2e/%2e%2e/package.json',
		'kiosk://app/..%2f..%2fpackage.json',
		'kiosk://app/..%5c..%5cpackage.json',
		'kiosk://app//etc/passwd',
		'kiosk://app/%2fetc%2fpasswd',
		'kiosk://app/index.html%00.js',
		'kiosk://app/',
	]) {
		expect([address, await status(address)]).toEqual([address, address === 'kiosk://app/' ? 200 : 404]);
	}
	expect(await page.evaluate(async () => (await fetch('kiosk://app/index.html', { method: 'POST' })).status)).toBe(405);
});

async function mark(page: Page): Promise<void> {
	await page.evaluate(() => {
		window.marker = 'still the same page';
	});
}

async function expectUntouched(app: ElectronApplication, page: Page): Promise<void> {
	expect(await page.evaluate(() => ({ marker: window.marker, page: location.href.split('#')[0] }))).toEqual({
		marker: 'still the same page',
		page: 'kiosk://app/index.html',
	});
	expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
}

/** Notes what becomes of every attempt to navigate, after the kiosk's own listeners have had their say. */
async function watchNavigation(app: ElectronApplication): Promise<void> {
	await app.evaluate(({ BrowserWindow }) => {
		const attempts: { url: string; outcome: string }[] = [];
		Object.assign(globalThis, { attempts });
		const contents = BrowserWindow.getAllWindows()[0]?.webContents;
		contents?.on('will-frame-navigate', ({ url, defaultPrevented }) => {
			attempts.push({ url, outcome: `will-frame-navigate: ${defaultPrevented ? 'refused' : 'let through'}` });
		});
		contents?.on('will-navigate', ({ url, defaultPrevented }) => {
			attempts.push({ url, outcome: `will-navigate: ${defaultPrevented ? 'refused' : 'let through'}` });
		});
	});
}

function navigation(app: ElectronApplication, url: string): Promise<string[]> {
	return app.evaluate((_electron, address) => {
		const attempts: { url: string; outcome: string }[] = Reflect.get(globalThis, 'attempts');
		return attempts.filter((attempt) => attempt.url === address).map(({ outcome }) => outcome);
	}, url);
}

/** Notes why requests of the page fail; those that its policy stops never get so far. */
async function watchErrors(app: ElectronApplication): Promise<void> {
	await app.evaluate(({ session }) => {
		const errors: string[] = [];
		Object.assign(globalThis, { errors });
		session.defaultSession.webRequest.onErrorOccurred({ urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] }, ({ error }) =>
			errors.push(error),
		);
	});
}

function errorsOf(app: ElectronApplication): Promise<string[]> {
	return app.evaluate((): string[] => Reflect.get(globalThis, 'errors'));
}

// What follows runs in the page, so each stands alone.

function fetches(address: string): Promise<string> {
	return fetch(address, { mode: 'no-cors' }).then(
		({ status, type }) => (status === 404 ? 'refused' : `${status} ${type}`),
		() => 'refused',
	);
}

function showsPicture(address: string): Promise<string> {
	return new Promise((resolve) => {
		const picture = new Image();
		picture.onload = () => resolve('shown');
		picture.onerror = () => resolve('refused');
		picture.src = address;
	});
}

function runsScript(address: string): Promise<string> {
	return new Promise((resolve) => {
		const script = document.createElement('script');
		script.onload = () => resolve('run');
		script.onerror = () => resolve('refused');
		script.src = address;
		document.head.append(script);
	});
}

function opensSocket(address: string): Promise<string> {
	return new Promise((resolve) => {
		try {
			const socket = new WebSocket(address);
			socket.onopen = () => resolve('open');
			socket.onerror = () => resolve('refused');
		} catch {
			resolve('refused');
		}
	});
}

/** @returns the directive that refused it, where there is a policy */
function framesPage([address, withPolicy]: readonly [string, boolean]): Promise<string> {
	return new Promise((resolve) => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
		const frame = document.createElement('iframe');
		frame.src = address;
		document.body.append(frame);
		if (!withPolicy) resolve('');
	});
}
