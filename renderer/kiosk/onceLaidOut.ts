/**
 * Acts when an element has been laid out with its page, and nothing of it is painted yet. Whoever measures then, or moves the focus, calls
 * for no layout before its time: in effects that took a third of the script of a change of page.
 * @param element of some size
 * @returns a function that calls it off
 */
export function onceLaidOut(element: Element, act: () => void): () => void {
	const observer = new ResizeObserver(() => {
		observer.disconnect();
		act();
	});
	observer.observe(element);
	return () => observer.disconnect();
}
