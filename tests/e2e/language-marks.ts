import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { directionOf } from '../../renderer/words/direction.ts';
import { pseudoLanguages } from '../../scripts/words/pseudo.ts';
import { projectRoot } from '../host/served-kiosk.ts';

const content = (...names: string[]) => readFileSync(path.join(projectRoot, 'content', ...names), 'utf8');
const { languages } = parse(content('kiosk.yaml')) as { languages: { code: string }[] };
/** Those of the stretched kiosk too, whose language page names them. */
const codes = [...languages, ...pseudoLanguages].map(({ code }) => code);

const invented = path.join(projectRoot, 'tests/fixtures/demo/events');
const demonstrationEvents = readdirSync(invented).map(
	(name) => parse(readFileSync(path.join(invented, name), 'utf8')) as { words: Record<string, Record<string, string> | undefined> },
);

/** Every key of the Swedish words that has a part before it: `bar.home`. */
export const everyKey: readonly string[] = readdirSync(path.join(projectRoot, 'content/words/sv')).flatMap((name) =>
	keysOf(JSON.parse(content('words', 'sv', name))).filter((key) => key.includes('.')),
);

function keysOf(value: unknown, prefix = ''): string[] {
	if (typeof value !== 'object' || value === null) return [prefix];
	return Object.entries(value).flatMap(([name, part]) => keysOf(part, prefix ? `${prefix}.${name}` : name));
}

/** Texts of the content and of the invented season that are Swedish, and not one of this language too. */
export function swedishBeside(code: string): string[] {
	if (code.startsWith('sv')) return [];
	// Names of places stand in both languages' events as they are.
	const own = new Set([...textsOf(code), ...demonstrationEvents.flatMap(({ words }) => leavesOf(words[code]))]);
	return [...textsOf('sv'), ...demonstrationEvents.flatMap(({ words }) => leavesOf(words.sv))].filter(
		(text) => !own.has(text) && /\p{L}{2}/u.test(text),
	);
}

/** Every text that a language has in content/words/. */
const textsOf = (code: string): string[] =>
	readdirSync(path.join(projectRoot, 'content/words', code)).flatMap((name) => leavesOf(JSON.parse(content('words', code, name))));

function leavesOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

/**
 * Texts that are Swedish and do not say so, and parts in a language of the other direction that run in the page's own.
 * @param swedish every text that is Swedish and not one of the visitor's language too
 */
export const unmarked = (page: Page, swedish: readonly string[]) =>
	page.evaluate(
		({ texts, rightToLeft }) => {
			const known = new Set(texts);
			const found: string[] = [];
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const text = node.textContent?.trim() ?? '';
				const marked = node.parentElement?.closest<HTMLElement>('[lang]')?.lang;
				if (known.has(text) && marked !== 'sv') found.push(`"${text.slice(0, 60)}" is Swedish, and marked as ${marked}`);
			}
			for (const element of document.querySelectorAll<HTMLElement>('body [lang]')) {
				// Only at the ends of a text does the direction around it change the order of its signs.
				if (!/^[^\p{L}]|[^\p{L}\p{N}]$/u.test(element.textContent?.trim() ?? '')) continue;
				const due = rightToLeft.includes(element.lang) ? 'rtl' : 'ltr';
				const { direction, unicodeBidi } = getComputedStyle(element);
				if (direction === due || unicodeBidi === 'plaintext') continue;
				found.push(`"${element.textContent?.trim().slice(0, 60)}" of ${element.lang} runs ${direction} (.${element.classList})`);
			}
			return [...new Set(found)];
		},
		{ texts: swedish, rightToLeft: codes.filter((code) => directionOf(code) === 'rtl') },
	);
