import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** What has been drawn, to be copied, by the name of the drawing. */
const drawings = new Map<string, DocumentFragment>();

/**
 * A drawing is made by React the first time; afterwards its elements are copied by the browser, which takes a tenth of the time. Nine in
 * ten elements of a page are its drawings'.
 * @param name all that the drawing depends on; undefined for one that is made anew each time. It must not change while the drawing stands
 * @returns whether it is copied: then it has no children of React's
 */
export function useDrawnOnce(name: string | undefined, sheet: RefObject<SVGSVGElement | null>): boolean {
	const [drawing] = useState(() => (name === undefined ? undefined : drawings.get(name)));
	useLayoutEffect(() => {
		if (drawing) sheet.current?.replaceChildren(drawing.cloneNode(true));
	}, [drawing, sheet]);
	useEffect(() => {
		if (name === undefined || drawing) return;
		const keep = requestIdleCallback(() => {
			if (drawings.has(name)) return;
			const drawn = document.createDocumentFragment();
			for (const part of sheet.current?.childNodes ?? []) drawn.append(part.cloneNode(true));
			drawings.set(name, drawn);
		});
		return () => cancelIdleCallback(keep);
	}, [name, drawing, sheet]);
	return drawing !== undefined;
}
