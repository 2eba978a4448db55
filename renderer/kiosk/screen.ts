import { useLayoutEffect } from 'react';
import type { Circumstances } from '../../bridge/bridge.ts';
import type { Content, KioskSettings } from '../../bridge/model.ts';
import { directionOf } from '../words/direction.ts';
import { useLayoutOf } from './useLayout.ts';
import { standOf } from './useOrientation.ts';
import type { Comfort, Visit } from './visit.ts';

type Screen = { content: Content; visit: Visit; circumstances: Circumstances; theme: 'light' | 'dark' };

type Settings = Pick<Visit, 'language' | 'comfort'> & Pick<Screen, 'circumstances' | 'theme'> & { isLow: boolean };

/** Millimetres from the floor to the screen's lower edge, where nobody has measured them. */
const usualBottomEdge = { portrait: 800, landscape: 850 };

/** Millimetres of a screen's short side. */
export function shortSideOf({ inches, width, height }: KioskSettings['screen']): number {
	return (Math.min(width, height) * inches * 25.4) / Math.hypot(width, height);
}

/** The attributes of the document's root element; one without a value is left out. */
export function rootAttributes({ language, comfort, circumstances, theme, isLow }: Settings): Record<string, string | undefined> {
	const flag = (is: boolean) => (is ? '' : undefined);
	return {
		lang: language,
		dir: directionOf(language),
		'data-theme': comfort.highContrast ? 'contrast' : theme,
		'data-motion': comfort.calm ? 'calm' : 'full',
		'data-large': flag(comfort.textSize > 1),
		'data-reach': flag(comfort.reach),
		'data-low': flag(isLow),
		'data-scanning': String(comfort.scanning),
		'data-presentation': circumstances.presentation,
	};
}

/** The root element's style, but for `--mm`, which depends on the window. */
export function rootStyle({ screen, mounting }: KioskSettings, comfort: Comfort): Record<string, string> {
	const bottomEdge = mounting?.bottomEdge ?? usualBottomEdge[standOf(screen)];
	return { '--text-size': String(comfort.textSize), '--bottom-edge': `calc(${bottomEdge} * var(--mm))` };
}

/** Puts the visit's settings on the document, where the tokens and every page's CSS read them. */
export function useScreen({ content, visit, circumstances, theme }: Screen): void {
	const { kiosk } = content;
	const { language, comfort } = visit;
	const { isLow } = useLayoutOf(visit);

	useLayoutEffect(() => {
		const root = document.documentElement;
		for (const [name, value] of Object.entries(rootAttributes({ language, comfort, circumstances, theme, isLow }))) {
			if (value === undefined) root.removeAttribute(name);
			else root.setAttribute(name, value);
		}
		for (const [name, value] of Object.entries(rootStyle(kiosk, comfort))) root.style.setProperty(name, value);
	}, [kiosk, language, comfort, circumstances, theme, isLow]);

	useLayoutEffect(() => {
		// A window of any size is a picture of the kiosk's screen: a millimetre there is this many CSS pixels here. On the kiosk
		// itself it is a true millimetre, whatever the pixel ratio.
		const measure = () =>
			document.documentElement.style.setProperty('--mm', `${Math.min(innerWidth, innerHeight) / shortSideOf(kiosk.screen)}px`);
		measure();
		addEventListener('resize', measure);
		return () => removeEventListener('resize', measure);
	}, [kiosk.screen]);

	useLayoutEffect(() => {
		if (circumstances.presentation !== 'kiosk') return;
		const refuse = (event: Event) => event.preventDefault();
		const refuseZoom = (event: WheelEvent) => {
			if (event.ctrlKey) event.preventDefault();
		};
		const names = ['contextmenu', 'dragstart', 'dragover', 'drop'] as const;
		for (const name of names) addEventListener(name, refuse);
		addEventListener('wheel', refuseZoom, { passive: false });
		return () => {
			for (const name of names) removeEventListener(name, refuse);
			removeEventListener('wheel', refuseZoom);
		};
	}, [circumstances.presentation]);
}
