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
	const rests = () => location.hash === '' || location.hash === '#/';
	const putHome = async () => {
		await homeStylesLoaded();
		// The script has begun to go on with what it found (main.tsx).
		if (!home || !root.dataset.script) return;
		// What was meant for the screen that goes goes with it.
		kept = undefined;
		document.documentElement.dataset.theme = home.dataset.theme;
		applyHomeStyles();
		root.innerHTML = home.text;
		putStyles(root);
	};
	const choose = async () => {
		if (rests() && actualStand === stand) return;
		root.replaceChildren();
		if (home?.dataset.hash === location.hash && actualStand === stand) await putHome();
	};
	putStyles(document);
	home?.remove();
	const chosen = choose().catch(() => undefined);
	document.documentElement.style.setProperty('--mm', `${Math.min(innerWidth, innerHeight) / Number(shortSide)}px`);

	// Its half second of start-up would come before the first frame: it is sent for when the words have been painted.
	let isSent = false;
	const send = () => {
		if (isSent) return;
		isSent = true;
		applyHomeStyles();
		void import(script);
	};

	// An intersection is told of after a frame.
	const sendAfterFrame = () => new IntersectionObserver(send).observe(root);

	// A tap, or a key, made now is answered as soon as the script is there (renderer/kiosk/input/keptInput.ts). The last one counts.
	/** @type {Event | undefined} */
	let kept;
	const names = ['click', 'keydown'];
	/** @param {Event} event */
	const keep = (event) => {
		const target = event.target instanceof Element ? event.target : root;
		if (event.type === 'click' && isBeginning(target)) {
			history.replaceState(null, '', home?.dataset.hash);
			void putHome().then(sendAfterFrame, send);
			return;
		}
		kept = event;
		target.closest('.pressable')?.setAttribute('data-pressed', '');
		send();
	};
	// Whoever touches the resting screen, and wants no other language than its own and no event, finds home here already.
	/** @param {Element} target */
	const isBeginning = (target) => {
		if (!home || !rests() || root.childElementCount === 0 || !root.dataset.script) return false;
		const control = target.closest('.pressable');
		return control === null || control.matches(`.attract-language[lang="${document.documentElement.lang}"]`);
	};
	for (const name of names) addEventListener(name, keep, true);
	window.takeKeptInput = () => {
		for (const name of names) removeEventListener(name, keep, true);
		document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
		return kept;
	};

	void chosen.then(() => {
		if (root.childElementCount === 0) return send();
		// Some words are painted before others have their typeface.
		const onWords = () => void document.fonts.ready.then(sendAfterFrame);
		new PerformanceObserver(onWords).observe({ type: 'largest-contentful-paint', buffered: true });
		// A window that nobody sees paints nothing.
		setTimeout(send, 2000);
	});
})();
