/**
 * Tells when any of these elements has another size, in the frame after it: within the observer's own round what is changed there would
 * have other sizes again. The answer ends it.
 */
export function watchSizes(elements: Iterable<Element>, onChange: () => void): () => void {
	let frame = 0;
	const observer = new ResizeObserver(() => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(onChange);
	});
	for (const element of elements) observer.observe(element);
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
	};
}
