import type { Page } from '@playwright/test';

/** What sticks out of the screen or of its own box. */
export const clippings = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide`);
		const main = document.querySelector('.page-main')?.getBoundingClientRect();
		for (const element of document.querySelectorAll<HTMLElement>('.page-main button, .page-main h1, .page-main h2, .page-main p')) {
			if (!main || element.closest('.scroll-area, .visually-hidden')) continue;
			const { top, bottom } = element.getBoundingClientRect();
			if (top < main.top - 1 || bottom > main.bottom + 1)
				found.push(`"${element.textContent?.trim().slice(0, 30)}" leaves the page's middle`);
		}
		for (const element of document.querySelectorAll<HTMLElement>('button, h1, h2, p, li, dt, dd, b, .scroll-area, .page-main')) {
			const { width, height, left, right } = element.getBoundingClientRect();
			if (width === 0 || height === 0 || element.closest('.visually-hidden')) continue;
			const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
			if (left < -1 || right > innerWidth + 1) found.push(`${name} reaches ${Math.round(left)}–${Math.round(right)}`);
			if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
				found.push(`${name} is wider than its box`);
			if (element.tagName === 'BUTTON' && element.scrollHeight > element.clientHeight + 1) found.push(`${name} is taller than its box`);
		}
		return found;
	});

/** Lines of text that a box hides the end of, that stand on each other, or that a control stands on. */
export const hiddenLines = (page: Page) =>
	page.evaluate(() => {
		type Box = { left: number; right: number; top: number; bottom: number };
		type Line = { text: string; holder: Element; list: Element | undefined; box: Box };
		const found: string[] = [];
		const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom });
		const depth = (a: Box, b: Box) =>
			Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

		/** The letters of each line without the room that a typeface keeps above and below them. */
		const linesOf = (node: Text, holder: Element): Line[] => {
			const range = document.createRange();
			range.selectNodeContents(node);
			const size = Number.parseFloat(getComputedStyle(holder).fontSize);
			const list = holder.closest('.scroll-area, dialog') ?? undefined;
			const text = node.data.trim().slice(0, 40);
			return [...range.getClientRects()]
				.filter(({ width }) => width > 1)
				.map(({ left, right, top, bottom }) => {
					const spare = Math.max(0, bottom - top - 0.8 * size) / 2;
					return { text, holder, list, box: { left, right, top: top + spare, bottom: bottom - spare } };
				});
		};
		/** What hides the rest of what it holds, from the text outwards; a list that can be scrolled shows it all, one line after another. */
		const hidersOf = (holder: Element): { element: Element; inline: boolean; block: boolean }[] => {
			const hiders: { element: Element; inline: boolean; block: boolean }[] = [];
			let scrolled = false;
			for (let element: Element | null = holder; element; element = element.parentElement) {
				const { overflowX, overflowY, display } = getComputedStyle(element);
				if (display === 'inline' || display === 'contents') continue;
				const block = !scrolled && /hidden|clip/.test(overflowY);
				if (/hidden|clip|auto|scroll/.test(overflowX) || block) hiders.push({ element, inline: overflowX !== 'visible', block });
				scrolled ||= /auto|scroll/.test(overflowY);
			}
			return hiders;
		};

		const lines: Line[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const holder = node.parentElement;
			if (!(node instanceof Text) || !holder || !node.data.trim() || holder.closest('.visually-hidden, svg, .marks')) continue;
			if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			const own = linesOf(node, holder);
			lines.push(...own);
			for (const { element, inline, block } of hidersOf(holder)) {
				const edge =
					element === document.documentElement
						? { left: 0, right: innerWidth, top: 0, bottom: innerHeight }
						: boxOf(element.getBoundingClientRect());
				for (const { text, box } of own) {
					const beyondInline = inline ? Math.max(edge.left - box.left, box.right - edge.right) : 0;
					const beyondBlock = block ? Math.max(edge.top - box.top, box.bottom - edge.bottom) : 0;
					if (beyondInline > 1.5) found.push(`"${text}" is cut by ${Math.round(beyondInline)} px at an end of .${element.classList}`);
					if (beyondBlock > 1.5)
						found.push(`"${text}" is cut by ${Math.round(beyondBlock)} px at the top or foot of .${element.classList}`);
				}
			}
			const { textOverflow } = getComputedStyle(holder);
			if (textOverflow === 'ellipsis' && holder.scrollWidth > holder.clientWidth + 1) found.push(`"${node.data.trim()}" ends in dots`);
		}

		/** What is seen of a box in a list. */
		const shown = (box: Box, list: Element | undefined): Box => {
			if (!list) return box;
			const area = list.getBoundingClientRect();
			return { ...box, top: Math.max(box.top, area.top), bottom: Math.min(box.bottom, area.bottom) };
		};
		/** An open dialog lies over the page, and the page under it is left alone. */
		const open = document.querySelector('dialog[open]');
		const seen = open ? lines.filter(({ holder }) => open.contains(holder)) : lines;
		for (const [place, one] of seen.entries()) {
			for (const other of seen.slice(place + 1)) {
				const same = one.list === other.list;
				const deep = depth(same ? one.box : shown(one.box, one.list), same ? other.box : shown(other.box, other.list));
				if (deep > 1.5) found.push(`"${one.text}" and "${other.text}" stand on each other by ${Math.round(deep)} px`);
			}
		}
		for (const button of (open ?? document).querySelectorAll('button')) {
			// Scrolling brings out from under its own buttons what lies there.
			if (button.matches('.scroll-button') || !button.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			const list = button.closest('.scroll-area, dialog') ?? undefined;
			const box = boxOf(button.getBoundingClientRect());
			for (const line of seen) {
				if (button.contains(line.holder)) continue;
				const same = line.list === list;
				const deep = depth(same ? line.box : shown(line.box, line.list), same ? box : shown(box, list));
				if (deep > 1.5)
					found.push(`"${line.text}" stands under the control "${button.textContent?.trim().slice(0, 30)}" by ${Math.round(deep)} px`);
			}
		}
		return [...new Set(found)];
	});

/** Controls over each other, or under the bar. */
export const overlaps = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		// An open dialog lies over every other control.
		for (const button of (document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>('button')) {
			if (!button.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			const { left, right, top, bottom } = button.getBoundingClientRect();
			// A dialog that is longer than the screen scrolls, as a list does.
			const area = button.closest('.scroll-area, dialog')?.getBoundingClientRect();
			const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
			if (area && (middle.y < area.top || middle.y > area.bottom)) continue;
			const hit = document.elementFromPoint(middle.x, middle.y);
			// Scrolling brings out from under its own buttons what lies there.
			if (area && hit?.closest('.scroll-buttons')) continue;
			if (!hit || !button.contains(hit)) found.push(`${button.textContent?.trim()} is covered by ${hit?.className ?? 'nothing'}`);
		}
		return found;
	});

/** Words that go on in another line without a hyphen. */
export const brokenWords = (page: Page) =>
	page.evaluate(() => {
		const found = new Set<string>();
		const walker = document.createTreeWalker(document.querySelector('dialog[open]') ?? document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const holder = node.parentElement;
			if (!(node instanceof Text) || !holder?.checkVisibility({ opacityProperty: true }) || holder.closest('.visually-hidden, svg'))
				continue;
			for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
				if (lines.size > 1) found.add(`"${word}" is broken`);
			}
		}
		return [...found];
	});
