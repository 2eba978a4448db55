// @ts-check
/**
 * What happens before the kiosk's own script is there. The machine's side has drawn the first screen into the page (renderer/first-screen.tsx);
 * this file, small and read at once, chooses the right one, keeps what a visitor does meanwhile, and sends for the script.
 */
(() => {
	const root = document.getElementById('root');
	const { script, stand, shortSide } = root?.dataset ?? {};
	if (!root || !script) return;

	// The page's policy refuses styles that stand in the document, not those that its script sets.
	/** @param {ParentNode} within */
	const putStyles = (within) => {
		for (const element of within.querySelectorAll('[data-style]')) {
			if (element instanceof HTMLElement || element instanceof SVGElement) element.style.cssText = element.dataset.style ?? '';
			element.removeAttribute('data-style');
		}
	};
	/** @type {HTMLLinkElement | null} */
	const homeStyles = document.querySelector('link[media="not all"]');
	const applyHomeStyles = () => homeStyles?.removeAttribute('media');
	const homeStylesLoaded = () =>
		new Promise((resolve, reject) => {
			if (!homeStyles || homeStyles.sheet) return resolve(undefined);
			homeStyles.onload = resolve;
			homeStyles.onerror = reject;
		});
	const actualStand = matchMedia('(orientation: portrait)').matches ? 'portrait' : 'landscape';
	/** @type {HTMLScriptElement | null} */
	const home = document.querySelector('script[data-hash]');
	const choose = async () => {
		const rests = location.hash === '' || location.hash === '#/';
		if (rests && actualStand === stand) return;
		root.replaceChildren();
		if (!home || home.dataset.hash !== location.hash || actualStand !== stand) return;
		document.documentElement.dataset.theme = home.dataset.theme;
		await homeStylesLoaded();
		applyHomeStyles();
		root.innerHTML = home.text;
		putStyles(root);
	};
	putStyles(document);
	const chosen = choose()
		.catch(() => undefined)
		.then(() => home?.remove());
	document.documentElement.style.setProperty('--mm', `${Math.min(innerWidth, innerHeight) / Number(shortSide)}px`);

	// Its half second of start-up would come before the first frame: it is sent for when the words have been painted.
	let isSent = false;
	const send = () => {
		if (isSent) return;
		isSent = true;
		applyHomeStyles();
		void import(script);
	};

	// A tap, or a key, made now is answered as soon as the script is there (renderer/kiosk/input/keptInput.ts). The last one counts.
	/** @type {Event | undefined} */
	let kept;
	const names = ['click', 'keydown'];
	/** @param {Event} event */
	const keep = (event) => {
		kept = event;
		if (event.target instanceof Element) event.target.closest('.pressable')?.setAttribute('data-pressed', '');
		send();
	};
	for (const name of names) addEventListener(name, keep, true);
	window.takeKeptInput = () => {
		for (const name of names) removeEventListener(name, keep, true);
		document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
		return kept;
	};

	void chosen.then(() => {
		if (root.childElementCount === 0) return send();
		// Some words are painted before others have their typeface. An intersection is told of after a frame.
		const sendAfterFrame = () => new IntersectionObserver(send).observe(root);
		const onWords = () => void document.fonts.ready.then(sendAfterFrame);
		new PerformanceObserver(onWords).observe({ type: 'largest-contentful-paint', buffered: true });
		// A window that nobody sees paints nothing.
		setTimeout(send, 2000);
	});
})();
