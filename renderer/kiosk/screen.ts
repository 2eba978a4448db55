import { useLayoutEffect } from 'react';
import type { Circumstances } from '../../bridge/bridge.ts';
import type { Content } from '../../bridge/model.ts';
import { directionOf } from '../words/direction.ts';
import { useLayoutOf } from './useLayout.ts';
import type { Visit } from './visit.ts';

type Screen = { content: Content; visit: Visit; circumstances: Circumstances; theme: 'light' | 'dark' };

/** Millimetres from the floor to the screen's lower edge, where nobody has measured them. */
const usualBottomEdge = { portrait: 800, landscape: 850 };

/** Puts the visit's settings on the document, where the tokens and every page's CSS read them. */
export function useScreen({ content, visit, circumstances, theme }: Screen): void {
	const { language, comfort } = visit;
	const { screen, mounting } = content.kiosk;
	const { isLow } = useLayoutOf(visit);
	const shown = comfort.highContrast ? 'contrast' : theme;

	useLayoutEffect(() => {
		const root = document.documentElement;
		root.lang = language;
		root.dir = directionOf(language);
		root.dataset.theme = shown;
		root.dataset.motion = comfort.calm ? 'calm' : 'full';
		root.toggleAttribute('data-large', comfort.textSize > 1);
		root.toggleAttribute('data-reach', comfort.reach);
		root.toggleAttribute('data-low', isLow);
		root.dataset.scanning = String(comfort.scanning);
		root.dataset.presentation = circumstances.presentation;
		root.style.setProperty('--text-size', String(comfort.textSize));
	}, [language, shown, comfort, isLow, circumstances.presentation]);

	useLayoutEffect(() => {
		// A window of any size is a picture of the kiosk's screen: a millimetre there is this many CSS pixels here. On the kiosk
		// itself it is a true millimetre, whatever the pixel ratio.
		const shortSide = (Math.min(screen.width, screen.height) * screen.inches * 25.4) / Math.hypot(screen.width, screen.height);
		const measure = () => document.documentElement.style.setProperty('--mm', `${Math.min(innerWidth, innerHeight) / shortSide}px`);
		measure();
		const bottomEdge = mounting?.bottomEdge ?? usualBottomEdge[screen.height > screen.width ? 'portrait' : 'landscape'];
		document.documentElement.style.setProperty('--bottom-edge', `calc(${bottomEdge} * var(--mm))`);
		addEventListener('resize', measure);
		return () => removeEventListener('resize', measure);
	}, [screen, mounting]);

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
