import path from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** What the resting screen and home are written with in Swedish: asked for with the page, not when letters are missed. */
const typefaces = [
	'bricolage-grotesque-latin-standard-normal.woff2',
	'bricolage-grotesque-digits-wght-normal.woff2',
	'atkinson-hyperlegible-next-latin-wght-normal.woff2',
];

/** Tells the page which files its first screen needs (renderer/first-screen.tsx, renderer/public/before-script.js). */
export function firstScreen(): Plugin {
	return {
		name: 'first-screen',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: (_html, { bundle }) => (bundle ? [...typefaces.map((name) => preload(typefaceOf(bundle, name))), homeStyles(bundle)] : []),
		},
	};
}

function preload(file: string): HtmlTagDescriptor {
	return { tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` } };
}

function typefaceOf(bundle: Rollup.OutputBundle, name: string): string {
	const found = Object.values(bundle).find(
		(file) => file.type === 'asset' && file.originalFileNames.some((original) => path.basename(original) === name),
	);
	if (!found) throw new Error(`The build has no ${name}`);
	return found.fileName;
}

function homeStyles(bundle: Rollup.OutputBundle): HtmlTagDescriptor {
	const home = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'home');
	const [styles] = (home?.type === 'chunk' && home.viteMetadata?.importedCss) || [];
	if (!styles) throw new Error('The build has no styles of the page home');
	return { tag: 'link', attrs: { rel: 'preload', as: 'style', crossorigin: true, href: `./${styles}` } };
}
