/**
 * The controls that are there now, in the order of the page, and the groups that arrows move in. One that has come to the end of what it
 * does (`aria-disabled`) keeps the focus that it has, and gets none.
 */

const candidates = 'button:enabled:not([aria-disabled="true"]), a[href], [tabindex="0"]';
const groups = '[data-group], [role="group"], [role="radiogroup"], fieldset, nav, ul, ol';

/** All that the keys can come to, in order: those of the dialog that is open, else those of the page. The bar is last. */
export function controlsNow(): HTMLElement[] {
	const place = document.querySelector('dialog[open]') ?? document;
	return [...place.querySelectorAll<HTMLElement>(candidates)].filter((control) => control.checkVisibility({ visibilityProperty: true }));
}

/** Those that can be pressed. A text that scrolls is none: it has buttons. */
export function pressableNow(): HTMLElement[] {
	return controlsNow().filter((control) => control.matches('button, a'));
}

/** The controls that stand together with this one, itself among them. None where it stands alone. */
export function groupOf(control: HTMLElement, controls: readonly HTMLElement[]): HTMLElement[] {
	const group = control.closest(groups);
	return group ? controls.filter((other) => other.closest(groups) === group) : [];
}

/**
 * The control after the one that has the focus, or before it, round and round. From a heading it is the one that follows it on the
 * page; where a control has gone with the focus, the first or the last.
 */
export function neighbour(controls: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
	const from = document.activeElement;
	const index = from instanceof HTMLElement ? controls.indexOf(from) : -1;
	if (index >= 0) return controls[(index + step + controls.length) % controls.length];
	if (!from || from === document.body) return controls.at(step === 1 ? 0 : -1);
	const after = controls.findIndex((control) => from.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING);
	if (step === 1) return controls[Math.max(after, 0)];
	return controls.at(after - 1);
}

/** Gives a control, or a heading, the focus, and brings it into sight; false where there is none. */
export function take(control: HTMLElement | null | undefined): boolean {
	if (!control) return false;
	control.focus({ preventScroll: true });
	control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	return true;
}
