import { test as base, expect, type Page } from '@playwright/test';
import { bounceTime } from '../../renderer/kiosk/input/bounce.ts';
import { routeOf } from '../../renderer/kiosk/routes.ts';
import { answering } from '../host/answering.ts';
import { type ServedKiosk, startServedKiosk } from '../host/served-kiosk.ts';

type Fixtures = {
	/** What must not happen and did. A test that plants a fault takes it out of here. */
	faults: string[];
	/** Opens the kiosk in this test's page and waits until it is drawn. */
	open: (hash?: string, kiosk?: ServedKiosk) => Promise<void>;
	/** Starts a kiosk of its own for this test, with options or a changed content folder. */
	start: (options?: readonly string[], spoil?: (content: string) => Promise<void>) => Promise<ServedKiosk>;
};

type SharedFixtures = {
	kiosk: ServedKiosk;
	/** The worker's kiosk with these options, for tests that change none of its content. */
	served: (...options: readonly string[]) => Promise<ServedKiosk>;
};

/**
 * Every end-to-end test runs on the real kiosk, served as `npm start -- --serve` does, and fails when a request would leave the
 * machine, when the page logs an error, when a word is missing, or when the page reports a fault to its host.
 */
export const test = base.extend<Fixtures, SharedFixtures>({
	kiosk: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
		async ({}, use) => {
			const kiosk = await startServedKiosk();
			await use(kiosk);
			await kiosk.close();
		},
		{ scope: 'worker' },
	],
	served: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
		async ({}, use) => {
			const running = new Map<string, Promise<ServedKiosk>>();
			await use((...options) => {
				const kiosk = running.get(options.join(' ')) ?? startServedKiosk(options);
				running.set(options.join(' '), kiosk);
				return kiosk;
			});
			await Promise.all([...running.values()].map(async (kiosk) => (await kiosk).close()));
		},
		{ scope: 'worker' },
	],
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
	faults: async ({}, use) => {
		const faults: string[] = [];
		await use(faults);
		expect(faults).toEqual([]);
	},
	page: async ({ page, context, faults }, use) => {
		context.on('request', (request) => {
			if (!isLocal(request.url())) faults.push(`A request left the machine: ${request.url()}`);
			if (request.url().endsWith('/bridge/call/report') && request.postData()?.includes('"error"')) {
				faults.push(`The page reported a fault: ${request.postData()}`);
			}
		});
		page.on('websocket', (socket) => faults.push(`A socket was opened: ${socket.url()}`));
		page.on('pageerror', (error) => faults.push(`The page threw: ${error.stack}`));
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') faults.push(`The page logged: ${message.text()}`);
		});
		await use(page);
	},
	open: async ({ page, kiosk }, use) => {
		await use(async (hash = '', own = kiosk) => {
			// A new document even where only the hash differs.
			await page.goto('about:blank');
			await page.goto(`${own.address}/${hash}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await answering(page);
			// From then on the kiosk loads all of its pages, and nobody has touched it before.
			await page.evaluate(firstPaint);
			// The resting screen comes first and has a heading too; a page is there when its own stands and has faded in.
			if (!routeOf(hash)) return;
			await expect(page.locator('.stage h1')).toBeVisible();
			await arrived(page);
			await atRest(page);
		});
	},
	start: async ({ page }, use) => {
		const started: ServedKiosk[] = [];
		await use(async (options, spoil) => {
			const kiosk = await startServedKiosk(options, spoil);
			started.push(kiosk);
			return kiosk;
		});
		// The page leaves before its host does.
		await page.goto('about:blank');
		await Promise.all(started.map((kiosk) => kiosk.close()));
	},
});

export { hurry } from './session.ts';
export { expect };

/** The tag of a test that one orientation is enough for, because its subject does not depend on how the screen stands. */
export const once = '@once';

export function isLocal(url: string): boolean {
	const { protocol, hostname } = new URL(url);
	return ['data:', 'blob:', 'about:'].includes(protocol) || hostname === '127.0.0.1' || hostname === 'localhost';
}

/** Every page a visitor can reach, as the address of a window. */
export const everyRoute = [
	'#/home',
	'#/vision',
	'#/vision/home',
	'#/story',
	'#/story/purpose',
	'#/story/implementation',
	'#/document',
	'#/heritage',
	'#/heritage/norbergite-1926',
	'#/heritage/lapphyttan',
	'#/wheel',
	'#/mineral',
	'#/places',
	'#/place/klackberg',
	'#/place/mimerlaven',
	'#/events',
	'#/event/gone',
	'#/recurring/engelbrektsloppet',
	'#/about',
	'#/language',
	'#/access',
	'#/statement',
] as const;

/** The pictures of a change of page have come to rest: until then they lie over every control. */
export const arrived = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-travel');

/** Between two taps of one place: a hand needs this long, and what comes sooner is taken for a trembling one. */
export const handsPace = (page: Page) => page.waitForTimeout(bounceTime + 10);

/** Waits until the typefaces are there and every movement that has an end has come to it. */
export const atRest = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
		await Promise.allSettled(ending.map(({ finished }) => finished));
	});

/** Goes to a page of the same visit, by its address. */
export async function goTo(page: Page, hash: string): Promise<void> {
	await page.evaluate(async (address) => {
		if (location.hash === address) return;
		const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
		location.hash = address;
		await followed;
	}, hash);
	// Looked at in every frame: there are thousands of these ways.
	await page.waitForFunction(
		(name) => document.querySelector(`.stage[data-page="${name}"] h1`) && !document.documentElement.hasAttribute('data-travel'),
		routeOf(hash)?.page,
	);
	await atRest(page);
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const bar = (page: Page, name: string) => page.getByRole('navigation', { name: /Meny|Menu/ }).getByRole('button', { name });

/** In the page: waits for its first contentful paint. By an observer, which a test's clock leaves alone as it does no list of entries. */
function firstPaint(): Promise<void> {
	return new Promise((resolve) => {
		new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
		}).observe({ type: 'paint', buffered: true });
	});
}
