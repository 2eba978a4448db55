import os from 'node:os';
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumStart } from '../host/chromium.ts';

/** The kiosk's own screen. */
const screen: BrowserContextOptions = {
	viewport: { width: 1080, height: 1920 },
	hasTouch: true,
	locale: 'sv-SE',
	timezoneId: 'Europe/Stockholm',
};

export function launchChromium(): Promise<Browser> {
	return chromium.launch(chromiumStart);
}

/** `2 × Intel Xeon, 24 GB, drawn by the processor`: what the figures were measured on. */
export async function machineOf(browser: Browser): Promise<string> {
	const session = await browser.newBrowserCDPSession();
	const { gpu } = await session.send('SystemInfo.getInfo');
	await session.detach();
	const status: unknown = gpu.featureStatus && Reflect.get(gpu.featureStatus, 'gpu_compositing');
	const processors = os.cpus();
	const memory = Math.round(os.totalmem() / 2 ** 30);
	return `${processors.length} × ${processors[0]?.model.trim()}, ${memory} GB, drawn by ${status === 'enabled' ? 'a graphics processor' : 'the processor'}`;
}

export type Probe = { page: Page; session: CDPSession; close: () => Promise<void> };

/** A page with a profile of its own, nothing cached, and a processor slowed down by this factor. */
export async function openProbe(browser: Browser, rate: number, options: BrowserContextOptions = {}): Promise<Probe> {
	const context = await browser.newContext({ ...screen, ...options });
	// tsx gives functions their names by this; those that go into the page need it there.
	await context.addInitScript('globalThis.__name ??= (named) => named');
	const page = await context.newPage();
	// One session for all: when a session ends, the pace it has set ends with it.
	const session = await context.newCDPSession(page);
	await setPace(session, rate);
	return { page, session, close: () => context.close() };
}

export async function setPace(session: CDPSession, rate: number): Promise<void> {
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The page's running totals: seconds of script, layout and all tasks, and how often the page was laid out. */
export async function totals(session: CDPSession): Promise<Record<string, number>> {
	const { metrics } = await session.send('Performance.getMetrics');
	return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Begins to count. Times are those of the thread, not of the clock on the wall: what other programs take of this machine is not in them.
 */
export async function beginTotals(session: CDPSession): Promise<void> {
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

export function difference(after: Record<string, number>, before: Record<string, number>, name: string): number {
	return (after[name] ?? 0) - (before[name] ?? 0);
}
