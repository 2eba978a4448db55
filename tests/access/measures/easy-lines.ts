/** In the page: how a reader sees each paragraph, line by line. Empty lines part paragraphs. */
export function linesOfParagraphs() {
	const found: string[] = [];
	// What stands over a heading or under a figure is a label.
	const labels = '.page-section, .wheel-count, .visually-hidden';
	const paragraphs = [...document.querySelectorAll<HTMLElement>('main p')].filter(
		(paragraph) => paragraph.checkVisibility() && !paragraph.closest(labels) && paragraph.textContent?.trim(),
	);
	for (const paragraph of paragraphs) {
		const { textAlign, hyphens, fontStyle } = getComputedStyle(paragraph);
		const start = paragraph.textContent?.slice(0, 40);
		if (textAlign !== 'start' || hyphens === 'auto' || fontStyle !== 'normal') found.push(`${start}: ${textAlign} ${hyphens} ${fontStyle}`);
		const lines = new Map<number, string>();
		const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			// The names of sources are as they are.
			if (node.parentElement?.closest('[lang="sv"]')) continue;
			const text = node.textContent ?? '';
			for (let at = 0; at < text.length; at++) {
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const box = range.getClientRects()[0];
				if (!box || box.width === 0) continue;
				// Small digits of a formula stand a little lower than their line.
				const key = [...lines.keys()].find((top) => Math.abs(top - box.bottom) < box.height / 2) ?? box.bottom;
				lines.set(key, (lines.get(key) ?? '') + text[at]);
			}
		}
		const tops = [...lines.keys()];
		const step = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
		let block = 0;
		for (const [index, top] of tops.entries()) {
			block = index > 0 && top - (tops[index - 1] ?? 0) > step * 1.5 ? 1 : block + 1;
			const line = lines.get(top)?.trim() ?? '';
			if (line.length > 55) found.push(`${line.length} characters: ${line}`);
			if (block === 8) found.push(`more than 7 lines: ${start}`);
		}
	}
	return { count: paragraphs.length, found };
}
