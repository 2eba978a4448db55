import { renderToString } from 'react-dom/server';
import type { Bridge, Transport } from '../bridge/bridge.ts';
import { connect } from '../bridge/client.ts';
import type { KioskSettings } from '../bridge/model.ts';
import { isSameMinute } from './kiosk/Clock.tsx';
import { Kiosk } from './kiosk/Kiosk.tsx';
import { loadStart, type Start } from './kiosk/material.ts';
import { hashOf, home, type Route } from './kiosk/routes.ts';
import { rootAttributes, rootStyle, shortSideOf } from './kiosk/screen.ts';
import { assumeStand, standOf } from './kiosk/useOrientation.ts';
import { freshVisit } from './kiosk/visit.ts';
import { pages, restingTheme } from './pages/pages.ts';
import { createStartWords } from './words/i18n.ts';

const root = /<html [^>]*>/;
const place = '<div id="root"></div>';
const homeStyles = /<meta name="home-styles" content="([^"]+)">/;
const script = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

type Screens = { rootTag: string; screen: KioskSettings['screen']; clockOffset: number; drawnAt: number; resting: string; home: string };

/**
 * Draws the first screen into the page that the build has made: the resting screen, and home beside it for an address that asks for
 * it. It is painted before any script has run, and `main.tsx` goes on with the very same elements. What must happen in between is
 * in `public/before-script.js`. Drawn at once, and kept while it is true: drawn for each page that asks for it, it took an eighth of
 * the time until that page was painted.
 * @param transport to the machine's side, whose process this runs in
 * @returns fills the page; never throws
 */
export function keepFirstScreen(transport: Transport): (html: string) => Promise<string> {
	const bridge = connect(transport);
	let kept: Promise<Screens> | undefined;
	const forget = () => {
		kept = undefined;
	};
	const draw = () => {
		kept = drawScreens(bridge);
		// Whoever asks for it is told, and the next one has it tried again.
		kept.catch(forget);
		return kept;
	};
	void draw().catch(() => undefined);
	bridge.subscribe('contentChanged', forget);
	bridge.subscribe('programmeChanged', forget);
	return async (html) => {
		try {
			const screens = await (kept ?? draw());
			const isTrue = isSameMinute(screens.drawnAt, Date.now() + screens.clockOffset);
			return filled(html, isTrue ? screens : await draw());
		} catch (error) {
			// The script draws the screen without it.
			const message = error instanceof Error ? String(error.stack) : String(error);
			await bridge.call('report', { type: 'error', message: message.slice(0, 4000) }).catch(() => undefined);
			return html;
		}
	};
}

async function drawScreens(bridge: Bridge): Promise<Screens> {
	const [start] = await Promise.all([loadStart(bridge), pages.home.load()]);
	const { screen } = start.material.content.kiosk;
	const { clockOffset } = start.circumstances;
	assumeStand(screen);
	const words = createStartWords(start);
	const drawnAt = Date.now() + clockOffset;
	const draw = (route?: Route) => {
		const html = renderToString(<Kiosk bridge={bridge} start={start} words={words} first={route} drawnAt={drawnAt} />);
		// The page's policy refuses styles that stand in the document: the script sets them.
		return html.replaceAll(' style="', ' data-style="');
	};
	return { rootTag: rootOf(start, words.language), screen, clockOffset, drawnAt, resting: draw(), home: draw(home) };
}

function filled(html: string, { rootTag, screen, drawnAt, resting, home: drawnHome }: Screens): string {
	const [, address] = script.exec(html) ?? [];
	if (address === undefined || !html.includes(place)) throw new Error('The page that was built has no script, or no place for the screen');
	const facts = `data-script="${address}" data-stand="${standOf(screen)}" data-short-side="${shortSideOf(screen)}" data-drawn-at="${drawnAt}"`;
	return (
		html
			.replace(root, () => rootTag)
			// It is sent for when the words have been painted: fetched and compiled beside the first frame, it took a quarter of the time
			// till then, and beside the words as much of theirs.
			.replace(script, '')
			// Not needed by the resting screen, so nothing waits for them there.
			.replace(homeStyles, (_, styles) => `<link rel="stylesheet" crossorigin href="${styles}" media="not all">`)
			.replace(
				place,
				() =>
					`<div id="root" aria-busy="true" ${facts}>${resting}</div>` +
					// As text, which costs the resting screen no parsing.
					`<script type="text/plain" data-hash="${hashOf(home)}" data-theme="${pages.home.theme}">${drawnHome}</script>` +
					'<script src="/before-script.js"></script>',
			)
	);
}

/** The document's root element, as the resting screen wants it. */
function rootOf({ circumstances, material }: Start, language: string): string {
	const { kiosk } = material.content;
	const { comfort } = freshVisit(language);
	const style = Object.entries(rootStyle(kiosk, comfort)).map(([name, value]) => `${name}:${value}`);
	const attributes = {
		...rootAttributes({ language, comfort, circumstances, theme: restingTheme, isLow: false }),
		'data-style': style.join(';'),
	};
	const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${value}"`));
	return `<html${written.join('')}>`;
}
