import type { Plugin } from 'vite';

/** Writes into the page which styles home needs, for the machine's side, which draws home too (renderer/first-screen.tsx). */
export function firstScreen(): Plugin {
	return {
		name: 'first-screen',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: (_html, { bundle = {} }) => {
				const home = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'home');
				const [styles] = (home?.type === 'chunk' && home.viteMetadata?.importedCss) || [];
				if (!styles) throw new Error('The build has no styles of the page home');
				return [{ tag: 'meta', attrs: { name: 'home-styles', content: `./${styles}` } }];
			},
		},
	};
}
