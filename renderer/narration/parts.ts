/** What of a page is read aloud, in the order it stands in: a part is what a reader takes as one piece, in one language. */
import { spokenText } from '../../bridge/spoken-text.ts';

/** `element`: what is marked while the part is read; `words`: its texts there. A part that is only heard has neither. */
export type Part = { text: string; language: string; element?: Element; words?: readonly Text[] };

/** What nobody reads: pictures without a name, what is hidden from listeners, and controls that only move the page. */
const unread = '[aria-hidden="true"], [inert], [data-unread], svg:not([role="img"]), script, style, noscript';

/** The parts of what is on the screen under a root, also of what is scrolled out of sight. */
export function partsOf(root: Element): Part[] {
	const parts: Part[] = [];
	let run: Text[] = [];
	let block: Element = root;

	const end = () => {
		const text = spokenText(run.map(({ data }) => data).join(''));
		// A dash or a dot between two texts is nothing to hear.
		if (/[\p{L}\p{N}]/u.test(text)) parts.push({ text, language: languageOf(run), element: block, words: run });
		run = [];
	};
	const read = (node: Node, container: Element) => {
		if (node instanceof Text) {
			if (run.length > 0 && languageAt(node) !== languageOf(run) && node.data.trim() !== '') end();
			block = container;
			run.push(node);
		} else if (node instanceof Element && !node.matches(unread) && node.checkVisibility({ visibilityProperty: true })) {
			readElement(node, container);
		}
	};
	const readElement = (element: Element, container: Element) => {
		const name = nameOf(element);
		if (name !== undefined) {
			end();
			if (name !== '') parts.push({ text: name, language: languageAt(element), element });
			return;
		}
		const isInline = element !== root && (inline.has(getComputedStyle(element).display) || element.parentElement?.closest(oneText) != null);
		if (!isInline) end();
		for (const child of element.childNodes) read(child, isInline ? container : element);
		if (!isInline) end();
	};
	readElement(root, root);
	return parts;
}

/** Whatever stands in these is part of one text: a word of it may be a control. */
const oneText = 'p, h1, h2, h3, h4';

const inline: ReadonlySet<string> = new Set(['inline', 'contents', 'ruby']);

/** A name that stands in place of what an element shows: of a picture, or of a control without words. */
function nameOf(element: Element): string | undefined {
	if (!element.matches('[role="img"], img, button, [role="button"], [role="switch"]')) return undefined;
	const name = spokenText(element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '');
	if (name !== '') return name;
	return element.matches('[role="img"], img') ? '' : undefined;
}

function languageOf(run: readonly Text[]): string {
	const first = run.find(({ data }) => data.trim() !== '') ?? run[0];
	return first ? languageAt(first) : '';
}

function languageAt(node: Node): string {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest('[lang]')?.getAttribute('lang') ?? '';
}
