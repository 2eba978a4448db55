import { startTransition } from 'react';
import { createRoot, type HydrationOptions, hydrateRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { connect } from '../bridge/client.ts';
import { Kiosk } from './kiosk/Kiosk.tsx';
import { loadStart } from './kiosk/material.ts';
import { firstRoute } from './kiosk/routes.ts';
import { findTransport } from './kiosk/transport.ts';
import { assumeStand } from './kiosk/useOrientation.ts';
import { pages } from './pages/pages.ts';
import { createStartWords } from './words/i18n.ts';

/** Milliseconds between attempts to reach the machine's side while it is not there yet. */
const retryAfter = [250, 500, 1000, 2000, 5000] as const;

const bridge = connect(findTransport());

function report(message: string): void {
	void bridge.call('report', { type: 'error', message: message.slice(0, 4000) }).catch(() => undefined);
}
const reportFault = (fault: unknown) => report(fault instanceof Error ? String(fault.stack) : String(fault));
addEventListener('error', ({ message, error }) => {
	// What a page changes once it is laid out has other sizes again, which are told with the next frame: no fault (Resize Observer §3.4.1).
	if (message.startsWith('ResizeObserver loop')) return;
	if (error instanceof Error) reportFault(error);
	else report(message);
});
addEventListener('unhandledrejection', ({ reason }) => reportFault(reason));

/** A page that is not there yet when React first draws is held back by 300 ms after it has come. One that fails is asked for again there. */
async function loadFirstPage(): Promise<void> {
	const first = firstRoute(location.hash);
	if (first) await pages[first.page].load().catch(() => undefined);
}

async function start(): Promise<void> {
	const [start] = await Promise.all([loadStart(bridge), loadFirstPage()]);
	// A touch may have led home meanwhile (before-script.js).
	await loadFirstPage();
	const element = document.getElementById('root');
	if (!element) throw new Error('The page has no place for the kiosk');
	// From here on a touch is kept, and changes nothing of what is gone on with.
	delete element.dataset.script;
	const first = firstRoute(location.hash);
	const words = createStartWords(start, (key) => report(`Missing words: ${key}`));
	assumeStand(start.material.content.kiosk.screen);
	const isDrawn = element.hasChildNodes();
	const drawnAt = isDrawn ? Number(element.dataset.drawnAt) : undefined;
	const kiosk = <Kiosk bridge={bridge} words={words} start={start} first={first} drawnAt={drawnAt} />;
	// What was drawn of a programme that has changed since is drawn anew: nothing to report.
	const options: HydrationOptions = { onUncaughtError: reportFault, onRecoverableError: () => undefined };
	// In slices: a whole screen at a stretch is one long task on a slow processor, and a tap would wait for its end.
	startTransition(() => {
		if (isDrawn) hydrateRoot(element, kiosk, options);
		else createRoot(element, options).render(kiosk);
	});
}

/** Not awaited by the module itself: the pages' files import from this one, and would wait for it while it waits for them. */
async function startUntilItStands(): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			return await start();
		} catch (error) {
			reportFault(error);
			await new Promise((resolve) => setTimeout(resolve, retryAfter[Math.min(attempt, retryAfter.length - 1)]));
		}
	}
}
void startUntilItStands();
