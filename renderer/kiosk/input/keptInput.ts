declare global {
	interface Window {
		/** Ends the keeping, and hands over what was kept (renderer/public/before-script.js). */
		takeKeptInput?: () => Event | undefined;
	}
}

/**
 * Takes over from what keeps a visitor's input while there is no script.
 * @returns does what was asked for, as if it were asked now; undefined where nothing was
 */
export function takeKeptInput(): (() => void) | undefined {
	const kept = window.takeKeptInput?.();
	delete window.takeKeptInput;
	if (!kept) return undefined;
	return () => {
		if (kept instanceof KeyboardEvent) aimOf(kept, document.body).dispatchEvent(new KeyboardEvent(kept.type, kept));
		else if (kept instanceof PointerEvent) {
			const { clientX, clientY } = kept;
			aimOf(kept, document.elementFromPoint(clientX, clientY) ?? document.body).dispatchEvent(new PointerEvent(kept.type, kept));
		}
	};
}

/** What it was aimed at, or what stands there now. */
function aimOf({ target }: Event, otherwise: Element): Element {
	return target instanceof Element && target.isConnected ? target : otherwise;
}
