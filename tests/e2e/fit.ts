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

/** Controls over each other, or under the bar. */
export const overlaps = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		for (const button of document.querySelectorAll<HTMLElement>('button')) {
			const { left, right, top, bottom } = button.getBoundingClientRect();
			const area = button.closest('.scroll-area')?.getBoundingClientRect();
			const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
			if (area && (middle.y < area.top || middle.y > area.bottom)) continue;
			const hit = document.elementFromPoint(middle.x, middle.y);
			if (!hit || !button.contains(hit)) found.push(`${button.textContent?.trim()} is covered by ${hit?.className ?? 'nothing'}`);
		}
		return found;
	});
