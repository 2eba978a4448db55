import { Fragment } from 'react';

/** U+2080…U+2089 stand in this order. */
const firstSubscript = 0x2080;

/** A text whose small digits, as in Mg₃, are set as subscripts: the typefaces have no small digits of their own. */
export function Subscripts({ children }: { children: string }) {
	return children.split(/([\u2080-\u2089]+)/).map((piece, index) =>
		// Every second piece is what the expression caught.
		index % 2 === 1 ? (
			// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
			<sub key={index}>{[...piece].map((digit) => (digit.codePointAt(0) ?? firstSubscript) - firstSubscript).join('')}</sub>
		) : (
			// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
			<Fragment key={index}>{piece}</Fragment>
		),
	);
}
