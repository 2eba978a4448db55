import { createElement, Fragment, type ReactElement } from 'react';
import './holdTogether.css';

/** A date in figures, a time or its range, `1100-talet`, and a number with the word that it counts or dates: `14 februari`, `12–14 juli`, `60 km`. */
const units = /((?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}(?:–\d{1,2}:\d{2})?|\d+-\p{L}+|(?:\d{1,2}–)?\d{1,4} \p{L}+))/u;

/** A text whose times, dates and quantities never break over two lines. */
export function holdTogether(text: string): ReactElement {
	// Split by a group: what it matched stands at every odd place.
	const pieces = text.split(units).map((piece, place) => (place % 2 === 0 ? piece : createElement('span', { className: 'held' }, piece)));
	return createElement(Fragment, null, ...pieces);
}
