/**
 * Tells when any of these elements has another size, in the frame after it: within the observer's own round what is changed there would
 * have other sizes again; and when the typefaces that they wait for are there. The answer ends it.
 */
export function watchSizes(elements: Iterable<Element>, onChange: () => void): () => void {
	let frame = 0;
	const soon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(onChange);
	};
	const observer = new ResizeObserver(soon);
	for (const element of elements) observer.observe(element);
	let isOver = false;
	if (!areLettersTheirOwn()) {
		void document.fonts.ready.then(() => {
			if (!isOver) soon();
		});
	}
	return () => {
		isOver = true;
		observer.disconnect();
		cancelAnimationFrame(frame);
	};
}

/**
 * Whether what was measured just now stood in its own typeface: the letters of one that stands in are wider or narrower. To be asked after
 * measuring, which is what calls for a typeface.
 */
export function areLettersTheirOwn(): boolean {
	return document.fonts.status === 'loaded';
}
