import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { connect } from '../bridge/client.ts';
import { Kiosk } from './kiosk/Kiosk.tsx';
import { installWords, loadMaterial, wholeProgramme } from './kiosk/material.ts';
import { firstRoute } from './kiosk/routes.ts';
import { findTransport } from './kiosk/transport.ts';
import { pages } from './pages/pages.ts';
import { createWords } from './words/i18n.ts';

/** Milliseconds between attempts to reach the machine's side while it is not there yet. */
const retryAfter = [250, 500, 1000, 2000, 5000] as const;

const bridge = connect(findTransport());

function report(message: string): void {
	void bridge.call('report', { type: 'error', message: message.slice(0, 4000) }).catch(() => undefined);
}
addEventListener('error', ({ message, error }) => report(error instanceof Error ? String(error.stack) : message));
addEventListener('unhandledrejection', ({ reason }) => report(reason instanceof Error ? String(reason.stack) : String(reason)));

async function start(): Promise<void> {
	const first = firstRoute(location.hash);
	const [circumstances, material, programme] = await Promise.all([
		bridge.call('circumstances', null),
		loadMaterial(bridge),
		bridge.call('programme', wholeProgramme),
		// Beside them: a page that is not there yet when React first draws is held back by 300 ms after it has come. One that fails is asked for again there.
		first && pages[first.page].load().catch(() => undefined),
	]);
	const element = document.getElementById('root');
	const language = material.content.kiosk.languages[0]?.code;
	if (!element || language === undefined) throw new Error('The page has no place for the kiosk, or the content no language');
	const words = createWords(language, (key) => report(`Missing words: ${key}`));
	installWords(words, material);
	const root = createRoot(element, { onUncaughtError: (error) => report(error instanceof Error ? String(error.stack) : String(error)) });
	// In slices: a whole screen at a stretch is one long task on a slow processor, and a tap would wait for its end.
	startTransition(() =>
		root.render(<Kiosk bridge={bridge} words={words} circumstances={circumstances} material={material} programme={programme} />),
	);
}

/** Not awaited by the module itself: the pages' files import from this one, and would wait for it while it waits for them. */
async function startUntilItStands(): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			return await start();
		} catch (error) {
			report(error instanceof Error ? String(error.stack) : String(error));
			await new Promise((resolve) => setTimeout(resolve, retryAfter[Math.min(attempt, retryAfter.length - 1)]));
		}
	}
}
void startUntilItStands();
