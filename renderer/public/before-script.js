// @ts-check
/**
 * What happens before the kiosk's own script is there. The machine's side has drawn the first screen into the page (renderer/first-screen.tsx);
 * this file, small and read at once, chooses the right one, keeps what a visitor does meanwhile, and sends for the script when the
 * screen has been painted: its half second of start-up on a slow processor would come before the first frame.
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
	/** @param {string} address */
	const loadStyles = (address) =>
		new Promise((resolve, reject) => {
			const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href: address });
			link.onload = resolve;
			link.onerror = reject;
			document.head.append(link);
		});
	const actualStand = matchMedia('(orientation: portrait)').matches ? 'portrait' : 'landscape';
	const home = document.querySelector('template');
	const choose = async () => {
		const rests = location.hash === '' || location.hash === '#/';
		if (rests && actualStand === stand) return;
		root.replaceChildren();
		if (!home || home.dataset.hash !== location.hash || actualStand !== stand) return;
		document.documentElement.dataset.theme = home.dataset.theme;
		await loadStyles(home.dataset.styles ?? '');
		putStyles(home.content);
		root.replaceChildren(home.content);
	};
	putStyles(document);
	const chosen = choose().catch(() => undefined);
	document.documentElement.style.setProperty('--mm', `${Math.min(innerWidth, innerHeight) / Number(shortSide)}px`);

	// A tap, or a key, made now is answered as soon as the script is there (renderer/kiosk/keptInput.ts). The last one counts.
	/** @type {Event | undefined} */
	let kept;
	const names = ['click', 'keydown'];
	/** @param {Event} event */
	const keep = (event) => {
		kept = event;
		if (event.target instanceof Element) event.target.closest('.pressable')?.setAttribute('data-pressed', '');
	};
	for (const name of names) addEventListener(name, keep, true);
	window.takeKeptInput = () => {
		for (const name of names) removeEventListener(name, keep, true);
		document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
		return kept;
	};

	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	/** @param {number} milliseconds */
	const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
	const painted = async () => {
		await chosen;
		if (root.childElementCount === 0) return;
		// Letters are not painted before their typefaces are there; the first frame asks for them.
		await frame();
		await document.fonts.ready;
		await frame();
		await wait(0);
	};
	// A window that nobody sees has no frames.
	void Promise.race([painted(), wait(2000)]).then(() => import(script));
})();
