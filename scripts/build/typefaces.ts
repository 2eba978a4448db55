import { readFile } from 'node:fs/promises';
import path from 'node:path';
import postcss, { type AtRule } from 'postcss';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const sheet = 'renderer/ui/fonts.css';

/** Bricolage Grotesque is drawn a little differently for every size; one drawing, between running text and headings, serves all. */
const opticalSize = 36;

/** What of a typeface's file is used: its characters, and how far its axes go. */
type Use = { characters: string; axes: Record<string, number | { min: number; max: number }> };

/**
 * Cuts the typefaces of the built pages to what `renderer/ui/fonts.css` declares: the characters of `unicode-range` (always a
 * whole alphabet: the event of tomorrow must not miss a letter), the weights of `font-weight` and the widths of `font-stretch`.
 */
export function typefaces(): Plugin {
	return {
		name: 'typefaces',
		apply: 'build',
		async generateBundle(_options, bundle) {
			const uses = usesOf(await readFile(sheet, 'utf8'));
			for (const asset of Object.values(bundle)) {
				if (asset.type !== 'asset' || !asset.fileName.endsWith('.woff2')) continue;
				const source = asset.originalFileNames.map((file) => path.basename(file)).find((file) => uses.has(file));
				const use = source && uses.get(source);
				if (!use) throw new Error(`${asset.fileName} is not declared in ${sheet}`);
				asset.source = await subsetFont(Buffer.from(asset.source), use.characters, { targetFormat: 'woff2', variationAxes: use.axes });
			}
		},
	};
}

/** By file name. A file that several faces share is cut to what they use together. */
function usesOf(css: string): Map<string, Use> {
	const uses = new Map<string, Use>();
	postcss.parse(css).walkAtRules('font-face', (face) => {
		const file = /([^/"']+\.woff2)/.exec(declared(face, 'src'))?.[1];
		if (!file) throw new Error(`A face in ${sheet} names no woff2 file`);
		const wide = spanOf(declared(face, 'font-stretch'));
		uses.set(file, {
			characters: (uses.get(file)?.characters ?? '') + charactersOf(declared(face, 'unicode-range')),
			axes: {
				...uses.get(file)?.axes,
				wght: spanOf(declared(face, 'font-weight')) ?? { min: 400, max: 400 },
				...(wide && { wdth: wide, opsz: opticalSize }),
			},
		});
	});
	return uses;
}

function declared(face: AtRule, property: string): string {
	let value = '';
	face.walkDecls(property, (declaration) => {
		value = declaration.value;
	});
	return value;
}

/** `400 800` or `76% 100%`. */
function spanOf(value: string): { min: number; max: number } | undefined {
	const [min, max] = [...value.matchAll(/[\d.]+/g)].map(Number);
	return min === undefined ? undefined : { min, max: max ?? min };
}

/** Every character of a `unicode-range` (CSS Fonts 4, §4.5), without its wildcards, which the sheet does not use. */
function charactersOf(unicodeRange: string): string {
	return [...unicodeRange.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)]
		.flatMap(([, first = '', last = first]) => {
			const start = Number.parseInt(first, 16);
			return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, index) => String.fromCodePoint(start + index));
		})
		.join('');
}
