/** How many words of the page stand on the screen now. Costs a layout: asked only when the time to warn has come. */
export function wordsInSight(): number {
	const main = document.querySelector('main');
	if (!main) return 0;
	let words = 0;
	const range = document.createRange();
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!node.parentElement?.checkVisibility()) continue;
		range.selectNodeContents(node);
		const { top, bottom, width } = range.getBoundingClientRect();
		if (width > 0 && bottom > 0 && top < innerHeight) words += node.textContent?.match(/\S+/gu)?.length ?? 0;
	}
	return words;
}
