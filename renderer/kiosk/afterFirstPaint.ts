/**
 * Acts once something has been painted (Paint Timing, first contentful paint), or at once where that has been: what is begun earlier
 * takes its time from the frame that everybody waits for.
 * @returns a function that calls it off
 */
export function afterFirstPaint(act: () => void): () => void {
	const observer = new PerformanceObserver((list) => {
		if (list.getEntriesByName('first-contentful-paint').length === 0) return;
		observer.disconnect();
		act();
	});
	observer.observe({ type: 'paint', buffered: true });
	return () => observer.disconnect();
}
