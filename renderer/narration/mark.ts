import { scrollByItself } from '../kiosk/ownScroll.ts';
import type { Part } from './parts.ts';
import './mark.css';

/** The name of the words' highlight (CSS Custom Highlight API). */
const highlight = 'reading';

let marked: Element | undefined;

/** Marks the part that is being read, in place of the one before, and brings it into sight. */
export function mark(part: Part | undefined): void {
	marked?.removeAttribute('data-reading');
	marked = part?.element;
	CSS.highlights.delete(highlight);
	if (!part?.element) return;
	part.element.setAttribute('data-reading', '');
	if (part.words) CSS.highlights.set(highlight, new Highlight(...part.words.map(rangeOf)));
	scrollByItself(part.element);
}

function rangeOf(text: Text): Range {
	const range = new Range();
	range.selectNodeContents(text);
	return range;
}
