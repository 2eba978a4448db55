/**
 * The floor: the first screen as somebody would write it by hand who had only this one page to show. It is taken from the kiosk's own
 * page when that has come to rest: the same words, typefaces and drawing, one style sheet with the rules that are used, and no script.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { atRest } from '../e2e/test.ts';
import { answering } from '../host/answering.ts';
import type { Server } from './build-copy.ts';
import { openProbe } from './kiosk-browser.ts';

export type Point = { x: number; y: number };

/** A first screen: its address as the kiosk and as the floor, where it is tapped, and what shows that it has answered. */
export type FirstScreen = {
	name: 'attract' | 'home';
	hash: string;
	/** Of the floor page, below the server's address. */
	floor: string;
	tap: Point;
	answer: string;
};

const screens = [
	{ name: 'attract', hash: '', control: '.attract-language[lang="sv"]', answer: '.stage h1' },
	{ name: 'home', hash: '#/home', control: '.door-vision', answer: '.stage[data-page="vision"] h1' },
] as const;

/** Lays a floor page for every first screen into the build's pages. They are served from the next start of its server on. */
export async function layFloor(browser: Browser, kiosk: Server, pages: string): Promise<FirstScreen[]> {
	const laid: FirstScreen[] = [];
	for (const { name, hash, control, answer } of screens) {
		const { page, close } = await openProbe(browser, 1);
		await page.goto(`${kiosk.address}/${hash}`);
		await answering(page);
		await atRest(page);
		const box = await page.locator(control).boundingBox();
		if (!box) throw new Error(`The first screen "${name}" has no ${control}`);
		const { html, css } = await stillOf(page);
		await close();
		const sheet = `assets/floor-${name}.css`;
		// Where the kiosk's own styles lie, so that what they fetch is found.
		await writeFile(path.join(pages, sheet), css.replaceAll(kiosk.address, ''));
		await writeFile(path.join(pages, `floor-${name}.html`), html.replace('<!--style-->', `<link rel="stylesheet" href="./${sheet}">`));
		laid.push({
			name,
			hash,
			floor: `floor-${name}.html`,
			tap: { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) },
			answer,
		});
	}
	return laid;
}

/** The page as HTML without script, and the rules it uses. Styles that script has set become rules: the page's policy allows no others. */
function stillOf(page: Page): Promise<{ html: string; css: string }> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const own: string[] = [];
		for (const [index, element] of [root, ...root.querySelectorAll<HTMLElement | SVGElement>('[style]')].entries()) {
			const text = element.getAttribute('style');
			if (!text) continue;
			element.setAttribute('data-still', String(index));
			// Over every other rule but one marked important, as the attribute was.
			own.push(`:root${element === root ? '' : ' '}[data-still="${index}"]:not(#a#b#c){${text}}`);
		}
		const used = (rules: CSSRuleList): string =>
			[...rules]
				.map((rule) => {
					if (rule instanceof CSSStyleRule) return matches(rule.selectorText) || rule.cssRules.length > 0 ? rule.cssText : '';
					if (rule instanceof CSSMediaRule) return matchMedia(rule.conditionText).matches ? used(rule.cssRules) : '';
					return rule.cssText;
				})
				.join('\n');
		const matches = (selector: string) => {
			try {
				return document.querySelector(selector.replaceAll(/::[\w-]+(\([^)]*\))?/g, '')) !== null;
			} catch {
				return true;
			}
		};
		const css = `${[...document.styleSheets].map(({ cssRules }) => used(cssRules)).join('\n')}\n${own.join('\n')}`;
		const still = root.cloneNode(true) as HTMLElement;
		for (const element of still.querySelectorAll('script, link:not([rel="icon"]), style, noscript, meta[name="kiosk-token"]'))
			element.remove();
		for (const element of still.querySelectorAll('[style]')) element.removeAttribute('style');
		still.removeAttribute('style');
		still.querySelector('head')?.append(document.createComment('style'));
		return { html: `<!doctype html>\n${still.outerHTML}`, css };
	});
}
