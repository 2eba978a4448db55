import { createRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { connect } from '../bridge/client.ts';
import { Kiosk } from './kiosk/Kiosk.tsx';
import { installWords, loadMaterial, wholeProgramme } from './kiosk/material.ts';
import { findTransport } from './kiosk/transport.ts';
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
	const [circumstances, material, programme] = await Promise.all([
		bridge.call('circumstances', null),
		loadMaterial(bridge),
		bridge.call('programme', wholeProgramme),
	]);
	const element = document.getElementById('root');
	const language = material.content.kiosk.languages[0]?.code;
	if (!element || language === undefined) throw new Error('The page has no place for the kiosk, or the content no language');
	const words = createWords(language, (key) => report(`Missing words: ${key}`));
	installWords(words, material);
	await document.fonts.ready;
	createRoot(element, { onUncaughtError: (error) => report(error instanceof Error ? String(error.stack) : String(error)) }).render(
		<Kiosk bridge={bridge} words={words} circumstances={circumstances} material={material} programme={programme} />,
	);
}

for (let attempt = 0; ; attempt++) {
	try {
		await start();
		break;
	} catch (error) {
		report(error instanceof Error ? String(error.stack) : String(error));
		await new Promise((resolve) => setTimeout(resolve, retryAfter[Math.min(attempt, retryAfter.length - 1)]));
	}
}
