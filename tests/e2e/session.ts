import type { CDPSession, Page } from '@playwright/test';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The one session with the browser's own tools for a page. It is kept: when one ends, what any of them has set of the page's pace is undone. */
export function sessionOf(page: Page): Promise<CDPSession> {
	const session = sessions.get(page) ?? page.context().newCDPSession(page);
	sessions.set(page, session);
	return session;
}

/**
 * For tests of how a page stands, not of how it comes there: motion is reduced, and what fades all the same fades a hundred times as
 * fast. A change of page then draws two frames instead of two dozen.
 */
export async function hurry(page: Page): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const session = await sessionOf(page);
	await session.send('Animation.enable');
	await session.send('Animation.setPlaybackRate', { playbackRate: 100 });
}
